"""Tools in the window: the composer's menu, the manager of plugins and servers, what was allowed, what was called.

``service`` is all that the window knows of what is below. May import parts, theme, dialogs' sheet, and chat's types.
"""
