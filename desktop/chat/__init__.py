"""Conversations and turns: messages, the tree, thinking, prompt formats, the turn loop, and the protocols it runs on.

Imports base only; no Qt, no SQL, no threads.
"""
