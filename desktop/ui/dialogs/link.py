"""Shows where a link goes before it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QDesktopServices, QFont, QGuiApplication, QTextCharFormat, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.base.i18n import tr
from desktop.ui.dialogs.address import Address, Doubt, read_address
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.paint import CONTROL
from desktop.ui.theme import font, line_height, t

_LINES: Final = 6  # of an address that show without scrolling
_WIDTH: Final = 520


class AddressField(QTextEdit):
    """A whole address, its host emphasised; it can be selected and nothing else."""

    def __init__(self, address: Address | None, link: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Address"))
        self.setFont(font("code"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        quiet, strong = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(t().text2))
        strong.setForeground(QColor(t().text))
        strong.setFontWeight(QFont.Weight.DemiBold)
        cursor = self.textCursor()
        parts = ((address.before, quiet), (address.host, strong), (address.after, quiet)) if address else ()
        for text, form in parts or ((_visible(link), quiet),):
            cursor.insertText(text, form)
        self.moveCursor(cursor.MoveOperation.Start)
        self.document().setTextWidth(_WIDTH - 2 * 28 - 2 * 12)
        most = _LINES * line_height("code")
        self.setFixedHeight(min(most, round(self.document().size().height())) + 2)


class LinkDialog(Sheet):
    """Asks before a model's link is opened.

    Enter opens it, but not where something about the address may be made to deceive: then Cancel has the focus.
    """

    def __init__(self, parent: QWidget, link: str) -> None:
        self._address = address = read_address(link)
        title = tr("Open this address?") if address else tr("This address cannot be opened")
        super().__init__(parent, title, "", width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = address.whole if address else link
        self.field = AddressField(address, link)
        field = column(self.field, margins=(12, 10, 12, 10))
        warnings = [Text(text, "ui", "warn", wrap=True) for text in self._warnings()]
        self.copying = Button(tr("Copy the address"), "copy", Kind.GHOST)
        self.cancel = Button(tr("Cancel"))
        self.opening = Button(tr("Open"), kind=Kind.PRIMARY)
        self.opening.setVisible(address is not None)
        self.compose(
            box(column(Panel(field, "fill", "", CONTROL), *warnings, gap=12)),
            self.copying,
            self.cancel,
            self.opening if address else None,
        )
        self.copying.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.reject)
        self.opening.clicked.connect(self._open)
        first = self.opening if address and not address.doubts else self.cancel
        first.setFocus()

    def _warnings(self) -> Iterator[str]:
        """Whole sentences about what may deceive."""
        address = self._address
        if address is None:
            yield tr("Only web and mail addresses are opened, and this is neither or is damaged.")
            return
        texts = {
            Doubt.LETTERS: tr(
                "The name of the site has letters that may look like others. In its own letters it is: {name}",
                name=_apart(address.name or address.host),
            ),
            Doubt.ACCOUNT: tr(
                "The part before the @ is not the site. The address goes to {host}.", host=_apart(address.host)
            ),
            Doubt.NUMBER: tr("The site has no name, only a number: {host}", host=_apart(address.host)),
            Doubt.HIDDEN: tr(
                "The address holds characters that cannot be seen: {characters}", characters=", ".join(address.hidden)
            ),
        }
        yield from (texts[doubt] for doubt in address.doubts)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._shown)
        self.copying.set_face(tr("Copied"), "check")

    def _open(self) -> None:
        assert self._address is not None  # the button shows only then
        self.accept()
        QDesktopServices.openUrl(self._address.url)


def _apart(name: str) -> str:
    """A name whose direction cannot change that of the sentence around it."""
    return f"\u2068{name}\u2069"


def _visible(link: str) -> str:
    """A text with everything but plain ASCII written as numbers."""
    return "".join(c if c.isascii() and c.isprintable() else f"<U+{ord(c):04X}>" for c in link)
