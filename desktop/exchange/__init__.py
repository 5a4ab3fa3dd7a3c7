"""Conversations in and out: our own formats and those of other programs.

May import chat, markdown and base. It knows no database: the store hands conversations out and takes them in.
"""
