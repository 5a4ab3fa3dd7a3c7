"""A read-only Markdown text as tall as its content; the transcript scrolls, never this."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.markdown.parser import is_safe_link
from desktop.ui.markdown.formats import BODY, INDENT, Formats, TextKind
from desktop.ui.markdown.formula import Formulas
from desktop.ui.markdown.inline import InlineWriter
from desktop.ui.markdown.selection import selected_text
from desktop.ui.markdown.stream import MarkdownStream
from desktop.ui.markdown.writer import Writer
from desktop.ui.theme import column_width, font, t
from desktop.ui.transcript.code_header import CodeHeader
from desktop.ui.transcript.decorations import Decorations, code_rect
from desktop.ui.transcript.selectable import SelectableText

_LEFT_TO_PARENT: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class RichText(SelectableText):
    """One Markdown text. It loads nothing: formulas are put into the document, everything else is refused.

    Signals:
        link_hovered: the target below the pointer or the keyboard's focus, empty for none.
        link_activated: the user chose this link; nothing was opened.
        focus_changed: the text got or lost the focus.
        menu_asked: (place, link) the menu key or a right click at a place of the screen, on a link or on none.
    """

    link_hovered = Signal(str)
    link_activated = Signal(str)
    focus_changed = Signal()
    menu_asked = Signal(QPoint, str)

    def __init__(
        self, formulas: Formulas, kind: TextKind = BODY, *, on_fill: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formulas, self._kind, self._on_fill = formulas, kind, on_fill
        self._room = 0
        self._height = -1
        self._headers: list[CodeHeader] = []
        self._placed = 0
        self._plain = ""
        self._waiting: str | None = None
        self._inline: InlineWriter | None = None
        self._bare()
        self._stream = MarkdownStream(self.document(), self._writer)
        self.anchorClicked.connect(self._clicked)
        self.highlighted.connect(lambda url: self.link_hovered.emit(url.toString()))

    def _bare(self) -> None:
        """Take away what a text editor brings along."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # the width is set by fit(): with WidgetWidth every resize would lay the text out a second time
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(column_width())
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(INDENT)
        self.document().setDefaultFont(font(self._kind.role))

    def _writer(self) -> Writer:
        formats = Formats(self._kind)
        room = float(self._room or 10_000)
        self._inline = InlineWriter(formats, self._formulas, room)
        return Writer(formats, self._inline)

    @property
    def markdown(self) -> str:
        """The Markdown that is shown."""
        return self._stream.text if self._waiting is None else self._waiting

    def set_source(self, text: str) -> None:
        """Show a finished text; it is written once the width is known, to be laid out only once."""
        if not self._room:
            self._waiting = text
            return
        self._stream.write_all(text)
        self._changed(0)

    def set_plain(self, text: str) -> None:
        """Show a text exactly as it is, no Markdown."""
        formats = Formats(self._kind)
        self._plain = text
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(formats.block(0))
        cursor.insertText(text, formats.base)
        self._changed(0)

    def stream(self, text: str) -> None:
        """Show a text that begins with the one shown; more may follow."""
        self._stream.update(text)
        self._changed(self._stream.settled_blocks)

    def finish(self, text: str) -> None:
        """The streamed text is complete."""
        if text != self._stream.text:
            self._stream.update(text)
        self._stream.finish()
        self._changed(0)

    def refresh(self) -> None:
        """Write everything again: the theme, the text size or the pixel ratio changed."""
        self.document().setDefaultFont(font(self._kind.role))
        if self._plain:
            self.set_plain(self._plain)
        else:
            self.set_source(self.markdown)

    def _changed(self, settled: int) -> None:
        self._height = -1
        self._placed = min(self._placed, settled)
        has_links = self._inline is not None and self._inline.has_links
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self.viewport().update()

    def natural_width(self) -> int:
        """The width the text takes when no line is broken."""
        self.setLineWrapColumnOrWidth(0)
        self.document().setTextWidth(-1)
        self._room, self._height = 0, -1
        return math.ceil(self.document().idealWidth())

    def fit(self, width: int) -> int:
        """Lay the text out for a width; returns its height."""
        if width != self._room:
            before, self._room = self._room, width
            self._height, self._placed = -1, 0
            self._draw_wide_formulas(before)
            self.setLineWrapColumnOrWidth(width)
            if self._waiting is not None:
                text, self._waiting = self._waiting, None
                self.set_source(text)
        if self._height < 0:
            self._height = max(1, math.ceil(self.document().size().height()))
            self._place_headers()
        return self._height

    def whole_lines(self, most: int) -> int:
        """The height of the lines that fit whole into ``most`` pixels, after ``fit``."""
        layout, shown = self.document().documentLayout(), 0.0
        block = self.document().begin()
        while block.isValid():
            top = layout.blockBoundingRect(block).top()
            for n in range(block.layout().lineCount()):
                bottom = top + block.layout().lineAt(n).rect().bottom()
                if bottom > most:
                    return math.ceil(shown)
                shown = bottom
            block = block.next()
        return math.ceil(shown)

    def _draw_wide_formulas(self, before: int) -> None:
        """Formulas wider than the room before or now are drawn again to fit."""
        if self._inline is None:
            return
        widest = self._inline.widest
        if widest > self._room or (before and widest > before):
            self._stream.write_all(self._stream.text)
        else:
            self._inline.room = self._room

    def _place_headers(self) -> None:
        """One header for each code block, on its panel; those that settled before stay where they are."""
        blocks = self._stream.code_blocks
        while len(self._headers) < len(blocks):
            self._headers.append(CodeHeader(self.viewport()))
        while len(self._headers) > len(blocks):
            self._headers.pop().deleteLater()
        cursor = QTextCursor(self.document())
        for header, block in zip(self._headers[self._placed :], blocks[self._placed :], strict=True):
            cursor.setPosition(block.position)
            rect = code_rect(self.document(), cursor.currentFrame()).toRect()
            header.set_code(block.language, block.code)
            header.setGeometry(rect.left(), rect.top(), rect.width(), header.height())
        self._placed = self._stream.settled_blocks

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self.viewport())
        c = t()
        panel, chip = (c.canvas, c.canvas) if self._on_fill else (c.fill, c.fill)
        Decorations(self.document(), panel, chip).paint(p, QRectF(event.rect()))
        p.end()
        super().paintEvent(event)

    def loadResource(self, kind: int, url: QUrl | str) -> QImage:
        """Nothing is ever loaded: formulas are in the document already. For no answer Qt would read the file itself."""
        return QImage()

    def plain_text(self) -> str:
        """The whole text as it reads, formulas as LaTeX."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return selected_text(cursor)

    def _clicked(self, url: QUrl) -> None:
        if is_safe_link(url.toString()):
            self.link_activated.emit(url.toString())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The message has a menu of its own; the keyboard's opens below the link that has the focus."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cursor = self.textCursor()
            below = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())
            link = cursor.charFormat().anchorHref()
        else:
            below, link = event.globalPos(), self.anchorAt(event.pos())
        self.menu_asked.emit(below, link if is_safe_link(link) else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEFT_TO_PARENT:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
