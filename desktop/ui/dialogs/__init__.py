"""Dialogs: converting a folder, and where to get Nemotron."""
