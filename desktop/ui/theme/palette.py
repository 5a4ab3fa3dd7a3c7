"""How the tokens reach what Qt draws itself: a QPalette and a short style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.current import t


def palette() -> QPalette:
    """The palette of the tokens in use."""
    c, made, r = t(), QPalette(), QPalette.ColorRole
    for role, value in (
        (r.Window, c.sidebar),
        (r.Base, c.canvas),
        (r.AlternateBase, c.fill),
        (r.Button, c.raised),
        (r.Text, c.text),
        (r.WindowText, c.text),
        (r.ButtonText, c.text),
        (r.PlaceholderText, c.text3),
        (r.Highlight, c.accent),
        (r.HighlightedText, c.on_accent),
        (r.Link, c.accent_ink),
        (r.Accent, c.accent),
        (r.ToolTipBase, c.raised),
        (r.ToolTipText, c.text),
        (r.Mid, c.line),
    ):
        made.setColor(role, QColor(value))
    for role in (r.Text, r.ButtonText, r.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.text3))
    return made


def stylesheet() -> str:
    """Only what Qt cannot paint from a palette: scroll bars, tool tips, bare editors."""
    c = t()
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.rim}; margin: 3px; border-radius: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.edge}; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
        {{ background: none; width: 0; height: 0; }}
    QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 8px; }}
    QPlainTextEdit, QTextEdit, QTextBrowser, QLineEdit, QListView {{ background: transparent; border: 0; }}
    QPlainTextEdit, QTextEdit, QTextBrowser, QLineEdit
        {{ selection-background-color: {c.selection}; selection-color: {c.text}; }}
    QLineEdit {{ padding: 0; }}
    """
