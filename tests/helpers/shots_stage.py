"""The stage of the pictures: one program with a history in a home of its own, and how a picture of it is taken."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app import Program
    from desktop.engine.scripted import Gate, ScriptedEngine
    from desktop.store.history import History

SECONDS = 20.0
MODEL = "Nemotron Nano 4B"
PACE = 0.02  # seconds a token of what streams


class Stage:
    """One program with a history, and the pictures taken of it."""

    def __init__(self, app: QApplication, out: Path, suffix: str, *, own_model: bool) -> None:
        from desktop.app import Program
        from desktop.base.paths import find_paths
        from desktop.engine.scripted import SCRIPTED_MODEL, ScriptedEngine

        self.app, self.out, self.suffix = app, out, suffix
        info = replace(
            SCRIPTED_MODEL, name=MODEL, layers=32, context=32_768 if own_model else 8192, context_train=131_072
        )
        self.engine: ScriptedEngine = ScriptedEngine(info)
        self.program: Program = Program(app, find_paths(), make_engine=lambda: self.engine)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the program run until something is true."""
        end = time.monotonic() + SECONDS
        while not done():
            self.app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError(f"{done} did not come true")

    def settle(self) -> None:
        """Let layouts and late heights come to rest."""
        end = time.monotonic() + 0.35
        self.until(lambda: time.monotonic() > end)

    def ready(self) -> None:
        """Open the window and wait for the model."""
        from desktop.ui.flow.models import Phase

        self.program.start()
        self.until(lambda: self.program.models is not None and self.program.models.state.phase is Phase.READY)
        self.settle()

    def play(self, steps: Sequence[object], end: Gate) -> None:
        """Open the gates between tokens at the pace of a model, up to ``end``."""
        from desktop.engine.scripted import Gate

        for gate in (step for step in steps if isinstance(step, Gate)):
            self.until(gate.reached.is_set)
            if gate is end:
                return
            due = time.monotonic() + PACE
            self.until(lambda due=due: time.monotonic() >= due)  # type: ignore[misc]
            gate.open()

    def popup(self) -> QWidget:
        """The popup that is open."""
        from PySide6.QtWidgets import QApplication

        self.until(lambda: QApplication.activePopupWidget() is not None)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        return popup

    def take(self, name: str, *over: QWidget) -> None:
        """Save the window, with other top-level widgets painted where they are over it."""
        from PySide6.QtGui import QPainter

        self.settle()
        window = self.program.window
        picture = window.grab()
        painter = QPainter(picture)
        for widget in over:
            painter.drawPixmap(
                widget.mapToGlobal(widget.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft()), widget.grab()
            )
        painter.end()
        picture.save(str(self.out / f"{name}{self.suffix}.png"))

    def take_alone(self, name: str, widget: QWidget) -> None:
        """Save one top-level widget."""
        self.settle()
        widget.grab().save(str(self.out / f"{name}{self.suffix}.png"))


def install(models: Path) -> str:
    """Put a model that is only a name into the library; returns its id."""
    from desktop.library.manifest import Manifest, write_manifest

    folder = models / "nemotron"
    folder.mkdir(parents=True)
    (folder / "model.gguf").touch()
    write_manifest(folder, Manifest(folder.name, MODEL, "model.gguf", 2_780_000_000, "Q4_K_M"))
    return folder.name


@contextmanager
def stage(
    out: Path, suffix: str, *, fill: Callable[[History], int] | None, dark: bool, language: str
) -> Iterator[Stage]:
    """A program in a home of its own, closed at the end."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import VERSION
    from desktop.base.paths import find_paths
    from desktop.base.settings import Settings, save_settings
    from desktop.store.database import Store
    from desktop.ui.theme import load_fonts

    with tempfile.TemporaryDirectory() as home:
        os.environ["NEMODESK_HOME"] = home
        paths = find_paths()
        paths.config.mkdir(parents=True)
        model = install(paths.models) if fill else ""
        save_settings(paths.settings, Settings(model=model, theme="dark" if dark else "light", language=language))
        if fill:
            store = Store(paths.history)
            store.run(fill).result()
            store.close()
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        app.setApplicationVersion(VERSION)
        load_fonts()
        made = Stage(app, out, ("-dark" if dark else "-light") + suffix, own_model=fill is not None)
        try:
            yield made
        finally:
            made.program.window.close()
            made.settle()
