"""Conversations in SQLite: opening and repair, migrations, the tree of messages, recording of turns, search, export.

Imports chat's types and base; the only package that imports apsw. ``History`` is made of parts, each a module: reading,
turns, branches and organisation, over ``part``. A search: ``queries`` (what is asked and found), ``folding`` (when two
texts are the same), ``indexing`` (into the index, on the store thread), ``search`` on the thread of ``searcher``.
"""
