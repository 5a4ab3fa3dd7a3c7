"""Pictures of the memory plan and of what is offered when memory is short."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage

GIB = 1 << 30


def memory(s: Stage) -> None:
    from desktop.chat.engine import LoadFailed, LoadSpec
    from desktop.chat.memory import Space
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.memory import MemoryDialog

    s.ready()
    window, computer = s.program.window, s.engine.computer
    computer.spaces = [Space("NVIDIA GeForce RTX 4060", 8 * GIB, 7 * GIB), Space("", 32 * GIB, 22 * GIB)]
    window.actions_[Act.MEMORY].trigger()
    [dialog] = window.findChildren(MemoryDialog)
    s.until(lambda: "measured" in dialog.pools[0].bar.accessibleName() or dialog.load.isEnabled())
    s.settle()
    s.take_alone("memory-loaded", dialog)
    dialog.more.click()
    dialog.context.setValue(dialog.context.maximum())
    dialog.kv.chosen.emit(0)
    s.until(lambda: "131" in dialog.context_words.text())
    s.settle()
    dialog.layers.setValue(dialog.layers.maximum())
    s.until(lambda: not dialog.verdict.text().startswith("It fits"))
    s.settle()
    s.take_alone("memory-full", dialog)
    dialog.close()
    computer.spaces = computer.spaces[1:]
    window.actions_[Act.MEMORY].trigger()
    s.until(dialog.load.isEnabled)
    s.settle()
    s.take_alone("memory-processor", dialog)
    dialog.close()
    assert s.program.models is not None
    text = "A context of 131,072 tokens needs about 18.8 GiB of memory and 12.1 are free: choose at most 65,536 tokens."
    s.engine.enqueue_load(LoadFailed(text, offer=LoadSpec(Path("m.gguf"), context=65_536)))
    s.program.models.reload()
    s.until(lambda: window.banner.isVisible())
    s.take("memory-offer")
