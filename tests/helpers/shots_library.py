"""Pictures of the installed models: in every state, at work, and while something is dragged over the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.library.manifest import Manifest
    from tests.helpers.shots_stage import Stage


def _stock(models: Path) -> None:
    """Models in every state; their files are holes of the right size."""
    from desktop.library.manifest import Manifest

    repo, checked = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1", "2026-11-26T21:14:00+00:00"
    commit = "d552708a9d575fa8d4a690b988fd870d65279f98"
    _put(models, Manifest("nano", "Llama 3.1 Nemotron Nano 4B v1.1", "m.gguf", 2_778_282_848, "Q4_K_M", "0" * 64,
                          repo=repo, commit=commit, verified=checked))  # fmt: skip
    _put(models, Manifest("eight", "Llama 3.1 Nemotron Nano 8B v1", "m.gguf", 4_920_734_560, "Q4_K_M", "1" * 64,
                          source="Nemotron-Nano-8B-Q4_K_M.gguf", damaged=checked))  # fmt: skip
    _put(models, Manifest("old", "Mistral 7B Instruct", "m.gguf", 4_372_811_936, "Q4_K_M", source="mistral.gguf"))
    _put(models, Manifest("gone", "Qwen 2.5 0.5B Instruct", "m.gguf", 491_400_032, "Q4_K_M", source="qwen.gguf"))


def _put(models: Path, manifest: Manifest) -> None:
    from desktop.library.manifest import write_manifest

    folder = models / manifest.id
    folder.mkdir(parents=True)
    with (folder / manifest.file).open("wb") as file:
        file.truncate(manifest.size)
    write_manifest(folder, manifest)


def _never() -> object:
    """The work of a task that only shows."""
    raise AssertionError


def _show_work(s: Stage, dialog: QWidget) -> None:
    """A check on its row, an import below the list, the narrow list."""
    from desktop.library.files import Step
    from desktop.ui.flow.library import Kind, Task

    assert s.program.flows is not None
    flow = s.program.flows.library
    tasks = (("checking", Kind.VERIFY, "nano", ""), ("importing", Kind.IMPORT, "", "Nemotron-Nano-8B-Q6_K.gguf"))
    for name, kind, model, file in tasks:
        flow.task = Task(kind, model, file, _never, lambda _: None)  # type: ignore[arg-type]
        flow.step = Step(40, 100)
        flow.changed.emit()
        s.take_alone(f"models-{name}", dialog)
    flow.task = None
    flow.changed.emit()
    dialog.resize(620, 420)
    s.take_alone("models-narrow", dialog)


def library(s: Stage) -> None:
    from desktop.base.paths import find_paths
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.models import ModelsDialog

    s.ready()
    window = s.program.window
    assert s.program.flows is not None
    flow = s.program.flows.library
    window.actions_[Act.MANAGE_MODELS].trigger()
    [dialog] = window.findChildren(ModelsDialog)
    s.take_alone("models-empty", dialog)
    _stock(find_paths().models)
    flow.refresh()
    s.until(lambda: len(flow.items) > 3)
    flow.faults["eight"] = (
        "Llama 3.1 Nemotron Nano 8B v1 is damaged: its SHA-256 is 8f43a1c09be2…, that of what was installed "
        "111111111111…. Install it again."
    )
    flow.remove(next(item for item in flow.items if item.id == "gone"))
    s.until(lambda: bool(flow.removed))
    s.settle()
    s.take_alone("models", dialog)
    _show_work(s, dialog)
    dialog.close()
    _drops(s)


def _drops(s: Stage) -> None:
    """What the window says while models hang over it."""
    from desktop.ui.drop import Dropped

    window = s.program.window
    model, checkpoint = Dropped(None, (Path("a.gguf"),), ()), Dropped(Path("Nemotron"), (), ())
    for name, dropped in (("drop-model", model), ("drop-checkpoint", checkpoint)):
        window.drop._say(dropped)
        window.drop.setGeometry(window.rect())
        window.drop.show()
        window.drop.raise_()
        s.take(name)
    window.drop.hide()
