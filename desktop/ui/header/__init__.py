"""The header: title, model picker, overflow menu, and the line that shows a load."""
