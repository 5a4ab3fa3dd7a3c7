"""A read-only Markdown text as tall as its content; the transcript scrolls, never this."""

from __future__ import annotations

import math
from heapq import nlargest
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QImage, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.unicode import sound
from desktop.markdown.bounds import beginning, is_cut
from desktop.markdown.parser import is_safe_link
from desktop.ui.markdown.aloud import aloud
from desktop.ui.markdown.blocks import Choices, CodeBlock
from desktop.ui.markdown.code import set_wrap
from desktop.ui.markdown.fitting import fit_block
from desktop.ui.markdown.formats import BODY, TextKind, char_format, formats_of
from desktop.ui.markdown.formula import Formulas
from desktop.ui.markdown.inline import InlineWriter, insert_text
from desktop.ui.markdown.selection import selected_text
from desktop.ui.markdown.stream import MarkdownStream
from desktop.ui.markdown.writer import Writer
from desktop.ui.theme import font, t
from desktop.ui.transcript.below import below_cursor, below_point
from desktop.ui.transcript.block_controls import BlockControls
from desktop.ui.transcript.browser import Browser
from desktop.ui.transcript.formula_hover import FormulaHover

_LONG_LINE: Final = 300  # characters, more than any column takes
_MEASURED: Final = 100  # lines: those with most characters; measuring all of 4,000 takes longer than laying them out
_TAB: Final = 80  # pixels at most
_DESCRIBED: Final = 20_000  # characters of a text with formulas that a screen reader gets in words


class RichText(Browser):
    """One Markdown text. It loads nothing: formulas are drawn, everything else is refused.

    Signals:
        link_hovered: the target below the pointer or the keyboard's focus, empty for none.
        link_activated: the user chose this link; nothing was opened.
        resized: the height for the same width may be another now.
        stops_changed: the keyboard has other stops here.
        menu_asked: (place, Below) the menu key or a right click at a place of the screen, and what is there.
    """

    link_hovered = Signal(str)
    link_activated = Signal(str)
    resized = Signal()
    stops_changed = Signal()
    menu_asked = Signal(QPoint, object)

    def __init__(
        self, formulas: Formulas, kind: TextKind = BODY, *, on_fill: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(on_fill=on_fill, parent=parent)
        self._formulas, self._kind = formulas, kind
        self._room = 0
        self._height = -1
        self._plain = ""
        self._choices = Choices()
        self._source = ""
        self._waits = False
        self._inline: InlineWriter | None = None
        self.document().setDefaultFont(font(kind.role))
        self._stream = MarkdownStream(self.document(), self._writer)
        self._controls = BlockControls(self.document(), self.strips, self._choices)
        self._controls.wrap_chosen.connect(self._wrap)
        self._controls.all_asked.connect(self._unfold)
        self._controls.stops_changed.connect(self.stops_changed)
        self._hover = FormulaHover(self, self.stops_changed.emit)
        self.anchorClicked.connect(self._clicked)
        self.highlighted.connect(lambda url: self.link_hovered.emit(url.toString()))

    def _writer(self) -> Writer:
        formats = formats_of(self._kind)
        room = float(self._room or 10_000)
        self._inline = InlineWriter(formats, self._formulas, room)
        return Writer(formats, self._inline, self._choices)

    @property
    def markdown(self) -> str:
        """The Markdown that was given; of a very long one only the beginning is drawn."""
        return self._source

    def set_source(self, text: str) -> None:
        """Show a finished text; it is written once the width is known, to be laid out only once."""
        self._choices.clear()
        self.strips.rewind()
        self._source, self._waits = text, True
        if self._room:
            self._write_waiting()

    def set_plain(self, text: str) -> None:
        """Show a text exactly as it is, no Markdown; it too is written once the width is known."""
        self._source = self._plain = text
        self.decorated = False
        self.document().clear()
        self._room, self._height, self._waits = 0, -1, True

    def _write_waiting(self) -> None:
        """The width is known: write what was to be shown."""
        self._waits = False
        if self._plain:
            self._write_plain()
        else:
            self._write()
            self._describe()

    def _write_plain(self) -> None:
        formats = formats_of(self._kind)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # a long word in pieces is laid out once, not at every piece
        cursor.setBlockFormat(formats.block(0))
        insert_text(cursor, sound(beginning(self._plain)), formats.base)
        self._tell_cut()
        cursor.endEditBlock()
        self._changed(0)

    def stream(self, text: str) -> None:
        """Show a text that begins with the one shown; more may follow."""
        self._source = text
        self._choices.folds = False
        shown = beginning(text)
        if shown is text or len(shown) != len(self._stream.text):
            self._stream.update(shown)
            self._changed(self._stream.settled)

    def finish(self, text: str) -> None:
        """The streamed text is complete."""
        self._source = text
        shown = beginning(text)
        if shown != self._stream.text:
            self._stream.update(shown)
        self._stream.finish(goes_on=is_cut(text))
        self._tell_cut()
        self._changed(0)
        self._describe()

    def refresh(self) -> None:
        """Write everything again: the theme, the text size or the pixel ratio changed."""
        self.document().setDefaultFont(font(self._kind.role))
        if self._plain:
            self.set_plain(self._plain)
        elif not self._waits:
            self._write()

    def _write(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # the words below a cut text come with it: the text is laid out once
        self._stream.write_all(beginning(self._source), goes_on=is_cut(self._source))
        self._tell_cut()
        cursor.endEditBlock()
        self._changed(0)

    def _tell_cut(self) -> None:
        """Say below a very long text that it goes on."""
        if is_cut(self._source):
            formats = formats_of(self._kind)
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(formats.block(formats.gap), char_format(font("small"), t().text3))
            cursor.insertText(tr("This is the beginning: the whole is too long to show. Copying gives all of it."))

    def _changed(self, settled: int) -> None:
        self._height = -1
        self.decorated = False if self._plain else None
        self._controls.forget(settled)
        self._hover.leave()
        has_links = self._inline is not None and self._inline.has_links
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self.viewport().update()

    def _describe(self) -> None:
        """Formulas are pictures to a screen reader: give it the text with their words."""
        has_formulas = self._inline is not None and self._inline.formulas
        self.setAccessibleDescription(aloud(self.markdown[:_DESCRIBED]) if has_formulas else "")

    def loadResource(self, kind: int, url: QUrl | str) -> QImage:
        """The picture of a formula of this text, made when it is first painted; anything else is refused."""
        picture = QImage() if self._inline is None else self._inline.picture(url)
        return super().loadResource(kind, url) if picture.isNull() else picture

    def natural_width(self) -> int:
        """The width that a plain text takes when no line is broken; more than any column has for very long lines."""
        different = dict.fromkeys(beginning(self._plain).replace("\u2028", "\n").split("\n"))
        lines = nlargest(_MEASURED, different, key=len)
        longest = len(lines[0])
        metrics = QFontMetricsF(font(self._kind.role))
        if longest > _LONG_LINE:
            return math.ceil(longest * metrics.averageCharWidth())
        return math.ceil(max(metrics.horizontalAdvance(line) + _TAB * line.count("\t") for line in lines)) + 1

    def fit(self, width: int) -> int:
        """Lay the text out for a width; returns its height."""
        if width != self._room:
            before, self._room = self._room, width
            self._height = -1
            self._controls.forget()
            self._fit_blocks(before)
            self.setLineWrapColumnOrWidth(width)
            if self._waits:
                self._write_waiting()
        if self._height < 0:
            self._height = max(1, math.ceil(self.document().size().height()))
            self._controls.place(self._stream.blocks, self._stream.settled)
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

    def _fit_blocks(self, before: int) -> None:
        """Give wide blocks their form for the new width; draw anew formulas that it or the old one squeezes."""
        if self._inline is None:
            return
        widest = self._inline.widest
        if widest > self._room or (before and widest > before):
            self._write()
            return
        self._inline.room = self._room
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in self._stream.blocks:
            fit_block(self.document(), block, self._room)
        cursor.endEditBlock()

    def _wrap(self, block: CodeBlock, wrap: bool) -> None:
        self._choices.wrapped[block.number] = wrap
        set_wrap(self.document(), block, wrap)
        self._changed(0)
        self.resized.emit()

    def _unfold(self, block: CodeBlock) -> None:
        self._choices.unfolded.add(block.number)
        self._write()
        self.resized.emit()

    def plain_text(self) -> str:
        """The whole text as it reads, formulas as LaTeX; the source where it is too long to be drawn."""
        if is_cut(self._source):
            return self._source
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return selected_text(cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._inline is not None and self._inline.formulas and not event.buttons():
            self._hover.over(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover.leave()

    def _clicked(self, url: QUrl) -> None:
        if is_safe_link(url.toString()):
            self.link_activated.emit(url.toString())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The message has a menu of its own; the keyboard's opens below the link that has the focus."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cursor = self.textCursor()
            place = self.viewport().mapToGlobal(self.place_of(cursor.position()).bottomLeft())
            below = below_cursor(cursor)
        else:
            point = event.pos()
            place = event.globalPos()
            below = below_point(self.document(), self.strips.to_document(point), self.cursorForPosition(point))
        self.menu_asked.emit(place, below)
