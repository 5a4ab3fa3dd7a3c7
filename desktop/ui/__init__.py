"""The window: everything a user sees.

May import chat, store, library, plugins, jobs, base and PySide6; never engine, which desktop.app passes in.
"""
