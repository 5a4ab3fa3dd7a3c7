"""The settings dialog: a table of descriptions, the controls and pages made from it, and the search through it.

To add a setting: a field of ``base.settings.Settings`` and a row in ``table``.
"""
