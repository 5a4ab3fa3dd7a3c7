"""What every other package stands on: errors, texts, paths, settings, logging.

Imports the standard library and small libraries only.
"""
