"""The window's middle: the start page, the transcript, or a page in their place."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class Centre(QStackedWidget):
    """Shows one of them."""

    def __init__(self, start_page: QWidget) -> None:
        super().__init__()
        self._start_page = start_page
        self._transcript: QWidget | None = None
        self._page: QWidget | None = None  # what stands in the place of both
        self._started = False  # whether the conversation has anything to show
        self.addWidget(start_page)

    def set_transcript(self, transcript: QWidget) -> None:
        """Put the transcript behind the start page."""
        self._transcript = transcript
        self.addWidget(transcript)

    def show_transcript(self, shown: bool) -> None:
        """Show the transcript, or the start page."""
        self._started = shown
        self._place()

    def show_page(self, page: QWidget | None) -> None:
        """Show a page instead of both, until it is None."""
        self._page = page
        if page is not None and self.indexOf(page) < 0:
            self.addWidget(page)
        self._place()

    def _place(self) -> None:
        talk = self._transcript if self._started else None
        self.setCurrentWidget(self._page or talk or self._start_page)
