"""Where Nemotron Nano 4B is and how it becomes a model here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import CONTROL

REPOSITORY = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1"
PAGE = f"https://huggingface.co/{REPOSITORY}"
COMMAND = f"hf download {REPOSITORY} --local-dir Nemotron-Nano-4B"


class NemotronDialog(Sheet):
    """Three steps: the licence and page, the download, the conversion.

    Signals:
        convert_asked: the folder is here.
    """

    convert_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        sentence = tr(
            "The checkpoint is 9.0 GB of files. Converted to 4 bits it takes about 2.8 GB; then the folder can go."
        )
        super().__init__(parent, tr("Get Nemotron Nano 4B"), sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = Button(tr("Open the model's page"), height=28)
        self.copy = Button("", "copy", Kind.GHOST, height=28)
        self._name_copy(tr("Copy"))
        self.convert = Button(tr("Convert a folder…"), kind=Kind.PRIMARY)
        close = Button(tr("Close"))
        command = Text(COMMAND.replace(" --", " \\\n  --"), "mono-small")  # Qt would break the line between the dashes
        command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = row(command, self.copy, gap=8, margins=(12, 6, 6, 6))
        line.setStretchFactor(command, 1)
        terms = tr("Read its licence there: the NVIDIA Open Model License and the Llama 3.1 Community License apply.")
        download = tr("Download the folder, for example with Hugging Face's own tool:")
        steps = (
            _step("1", tr("Read the model's page"), Text(terms, "ui", "text2", wrap=True), row(self.page, None)),
            _step("2", tr("Download it"), Text(download, "ui", "text2", wrap=True), Panel(line, "fill", "", CONTROL)),
            _step(
                "3",
                tr("Convert the folder here"),
                Text(tr("It takes a few minutes and asks for nothing else."), "ui", "text2"),
            ),
        )
        self.compose(box(column(*steps, gap=18)), close, self.convert)
        self.page.clicked.connect(self._open_page)
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.close)
        self.convert.clicked.connect(self._convert)

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(PAGE))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(COMMAND)
        self.copy.set_face("", "check")
        self._name_copy(tr("Copied"))

    def _name_copy(self, name: str) -> None:
        self.copy.setAccessibleName(name)
        self.copy.setToolTip(name)

    def _convert(self) -> None:
        self.close()
        self.convert_asked.emit()


def _step(number: str, title: str, *items: object) -> QWidget:
    figure = Text(number, "ui-strong", "accent_ink")
    figure.setFixedWidth(20)
    figure.setAlignment(Qt.AlignmentFlag.AlignTop)
    words = column(Text(title, "ui-strong"), *items, gap=6)  # type: ignore[arg-type]
    layout = row(figure, words, gap=4)
    layout.setStretchFactor(words, 1)
    return box(layout)
