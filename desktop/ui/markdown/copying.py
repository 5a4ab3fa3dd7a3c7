"""What goes to the clipboard: plain text, and beside it HTML for programs that take it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.chat.conversation import StoredMessage
from desktop.chat.messages import Role
from desktop.markdown.bounds import is_cut


def mime(text: str, html: str = "") -> QMimeData:
    """Both forms; without HTML the text alone."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def copy(text: str, html: str = "") -> None:
    """Put both on the clipboard."""
    QGuiApplication.clipboard().setMimeData(mime(text, html))


def answer_html(markdown: str) -> str:
    """An answer's Markdown as HTML to paste; empty where it is too long to be worth the wait."""
    from desktop.exchange.html import pasted_html  # not a cost of the first paint

    return "" if is_cut(markdown) else pasted_html(markdown)


def message_html(message: StoredMessage, *, thinking: bool) -> str:
    """A whole message; a question is plain text."""
    if message.role is Role.USER:
        return f"<p>{escape(message.text).replace(chr(10), '<br>')}</p>"
    return answer_html(message.said(thinking=thinking))
