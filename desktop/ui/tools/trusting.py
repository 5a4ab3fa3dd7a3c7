"""The question whether a plugin or a server is trusted, on its page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.layout import Text, column
from desktop.ui.parts.switch import Switch
from desktop.ui.settings.rows import Row
from desktop.ui.tools.service import Kind, SourceRow, Trust


class TrustPart(QWidget):
    """A switch, off until the user trusts the source, that says in a sentence what it changes. It applies at once."""

    def __init__(self, flow: ToolFlow, source: SourceRow) -> None:
        super().__init__()
        self._flow, self._source = flow, source
        name = in_one_line(source.name, 80)
        words = tr(
            "On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less "
            "often; off: each of them counts as one that reads, changes and sends everything.",
            source=name,
        )
        ends = tr("This ends by itself when its command changes.")
        if source.kind is Kind.PLUGIN:
            ends = tr("This ends by itself when its files change.")
        self.switch = Switch(tr("Trust {source}", source=name))
        self.switch.setChecked(source.trust is Trust.YES)
        self.switch.clicked.connect(self._turn)
        self.said = Text("", "small", "warn", wrap=True)
        self.said.hide()
        row = Row(tr("Trust {source}", source=name), f"{words} {ends}", self.switch)
        self.setLayout(column(row, self.said, gap=6))
        if source.trust is Trust.ENDED:
            self._say(tr("You trusted it as it was; it has changed, and is not trusted any more."), "warn")

    def _turn(self) -> None:
        trusted, service, source = self.switch.isChecked(), self._flow.service, self._source.id
        self.switch.setEnabled(False)
        self._flow.ask(lambda: service.trust(source, trusted), self._turned, self._fail)

    def _turned(self, _none: object) -> None:
        self.switch.setEnabled(True)
        self.said.hide()
        self._flow.refresh()

    def _fail(self, error: AppError) -> None:
        self.switch.setEnabled(True)
        self.switch.setChecked(not self.switch.isChecked())
        self._say(error.text, "danger")

    def _say(self, words: str, ink: str) -> None:
        self.said.set_ink(ink)
        self.said.setText(words)
        self.said.show()
