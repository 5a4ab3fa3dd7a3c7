"""Pages of the web as text."""
