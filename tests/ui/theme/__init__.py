"""The theme on a running application."""
