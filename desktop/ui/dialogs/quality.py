"""What a conversion made of a model's weights, opened from the list of models."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.library.library import Item
from desktop.library.report import Report
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.quality import QualityView


class QualityDialog(Sheet):
    """The report of one model."""

    def __init__(self, parent: QWidget, item: Item, report: Report) -> None:
        sentence = tr("{name} was converted on this computer. Longer bars are larger errors.", name=item.name)
        super().__init__(parent, tr("Quality"), sentence, width=620)
        self.picture = QualityView(report)
        self.close_button = Button(tr("Close"), kind=Kind.PRIMARY)
        self.close_button.clicked.connect(self.close)
        self.compose(self.picture, self.close_button)
