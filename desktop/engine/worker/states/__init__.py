"""Computed states of conversations beside the live one: in memory, and on disk for the next start.

``chain`` finds what two texts have in common, ``ram`` and ``disk`` keep states, ``container`` is the file's format,
``identity`` says what a state fits, ``costs`` what restoring one saves, and ``keeper`` decides what is kept and used.
"""
