"""Conversations in SQLite: opening and repair, migrations, the tree of messages, recording of turns, export.

Imports chat's types and base; the only package that imports apsw.
"""
