"""Nemodesk, the desktop application.

The import rules of its packages are in desktop/README.md and enforced by a test.
"""
