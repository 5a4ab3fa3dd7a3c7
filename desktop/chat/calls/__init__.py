"""Tool calls as models write them: the syntaxes, a parser for what comes, schemas, and grammars that allow no more.

A request's tools become a ``Toolset``: it gives each a name that every model can write, checks arguments against the
schemas, and writes the grammar. A ``Syntax`` is how a family marks its calls. ``CallParser`` takes calls out of an
answer's text as it arrives; what it found is read by ``reading`` and handed over only if the toolset accepts it.
"""
