"""Date and time."""
