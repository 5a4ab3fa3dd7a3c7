"""Reading what a source is before it may start, and taking a server away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.chat.tools import Choice, Decision, ToolQuestion
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.tools.stacked import Stacked
from desktop.ui.transcript.approval import ARMED_MS, Quoted, Sentence
from desktop.ui.transcript.difference import Difference

_WIDTH = 680
_MOST = 460  # pixels of what is read


class ReviewDialog(Sheet):
    """What will be started, whole, and what has changed in it. Leaving it off is the default.

    ``decision`` is the answer once it is closed.
    """

    def __init__(self, parent: QWidget, question: ToolQuestion) -> None:
        name = in_one_line(question.run.source or question.run.call.name, 80)
        changed = bool(question.changes)
        title = tr("{source} changed since you allowed it", source=name) if changed else in_one_line(question.title, 80)
        sentence = (
            tr("What it was allowed is void until you allow it again.")
            if changed
            else tr("Nothing of {source} has been started yet. Read what will be, then decide.", source=name)
        )
        super().__init__(parent, title, sentence, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.decision = Decision(Choice.DENY)
        area = Stacked()
        self.quoted = Quoted(tr("What will be started, exactly"), question.arguments)
        parts: list[QWidget] = [self.quoted]
        if changed:
            parts.append(Difference(question.changes))
        parts += [Sentence("info", question.does, "text2")] if question.does else []
        parts += [Sentence("triangle-alert", warning, "warn") for warning in question.warnings]
        area.show_parts(parts)
        area.setFixedHeight(min(_MOST, area.height_for(_WIDTH - 56 - 14) + 4))
        self.leave = Button(tr("Leave it off"))
        self.allow = Button(tr("Allow again") if changed else tr("Allow it to start"))
        self.compose(area, self.leave, self.allow)
        self.leave.clicked.connect(self.close)
        self.allow.clicked.connect(self._allow)
        self.allow.setEnabled(False)  # nothing typed for another window may allow it
        QTimer.singleShot(ARMED_MS, self, self._arm)
        self.leave.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arm(self) -> None:
        """Let it be allowed, once all of it can be read."""
        if self.quoted.text.complete:
            self.allow.setEnabled(True)
        else:
            self.quoted.text.completed.connect(self._arm)

    def _allow(self) -> None:
        self.decision = Decision(Choice.ALWAYS)
        self.close()


def open_review(parent: QWidget, flow: ToolFlow, source: str, failed: Callable[[AppError], None]) -> None:
    """Ask what a source is now, show it, and pass the answer on."""

    def show(question: ToolQuestion) -> None:
        dialog = ReviewDialog(parent, question)
        dialog.finished.connect(lambda: flow.do(lambda: flow.service.settle(source, dialog.decision)))
        dialog.open()

    flow.ask(lambda: flow.service.review(source), show, failed)


class RemoveDialog(Sheet):
    """Asks before something goes that cannot come back, such as a secret."""

    def __init__(self, parent: QWidget, title: str, words: str, verb: str) -> None:
        super().__init__(parent, title, "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cancel = Button(tr("Cancel"))
        self.remove = Button(verb, "trash-2", Kind.DANGER)
        self.compose(box(column(Text(words, "ui", "text2", wrap=True))), cancel, self.remove)
        cancel.clicked.connect(self.reject)
        self.remove.clicked.connect(self.accept)
        cancel.setFocus()
