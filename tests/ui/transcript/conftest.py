"""Fixtures of the transcript's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.markdown.formats import BODY, TextKind
from desktop.ui.markdown.formula import Formulas
from desktop.ui.theme import Look, Scheme, ThemeWatcher
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.rich_text import RichText
from tests.helpers.traps import Traps

WIDTH = 600


@pytest.fixture
def theme(app: QApplication) -> Iterator[ThemeWatcher]:
    """The light theme."""
    watcher = ThemeWatcher(app, Look(Scheme.LIGHT, motion=False))
    yield watcher
    watcher.deleteLater()


@pytest.fixture
def rich_text(qtbot: QtBot, theme: ThemeWatcher) -> Callable[..., RichText]:
    """Makes a text of 600 pixels width."""

    def make(markdown: str = "", kind: TextKind = BODY) -> RichText:
        text = RichText(Formulas(), kind)
        qtbot.addWidget(text)
        text.set_source(markdown)
        text.resize(WIDTH, text.fit(WIDTH))
        return text

    return make


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeWatcher) -> TranscriptView:
    """A shown, empty transcript."""
    made = TranscriptView()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def traps(app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Traps]:
    """A file, a port and a record of what is loaded, for texts that want to reach them."""
    with Traps(tmp_path, monkeypatch) as made:
        yield made
