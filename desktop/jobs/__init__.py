"""The one bridge between asyncio work and the window: async iterators become calls on the main thread.

Imports base and QtCore only. This is one of the three places where a broad ``except`` is allowed.
"""
