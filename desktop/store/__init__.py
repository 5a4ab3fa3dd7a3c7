"""Conversations in SQLite: opening and repair, migrations, the tree of messages, recording of turns, export.

Imports chat's types and base; the only package that imports apsw. ``History`` is made of parts, each a module: reading,
turns, branches and organisation, over ``part``.
"""
