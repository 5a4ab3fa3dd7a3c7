"""The memory plan in the window: looking, choosing, loading, and what is offered when memory is short."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.footprint import Way
from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.chat.engine import EngineDied, LoadFailed, LoadSpec
from desktop.chat.memory import MemoryPlan, Space
from desktop.chat.messages import Timings
from desktop.engine.scripted import Script, ScriptedEngine
from desktop.library.library import Library
from desktop.ui.actions import Act
from desktop.ui.desk.spill import SpillDesk
from desktop.ui.dialogs.memory import MemoryDialog, at_once, context_steps
from desktop.ui.dialogs.models import ModelsDialog
from desktop.ui.flow.models import Phase
from tests.helpers.window_driver import Driver

GIB = 1 << 30
CARD = [Space("RTX 4070", 12 * GIB, 11 * GIB), Space("", 32 * GIB, 24 * GIB)]


def opened(driver: Driver) -> MemoryDialog:
    """The dialog with its first plan."""
    driver.menu(Act.MEMORY)
    dialog = shown(driver)
    driver.until(dialog.load.isEnabled)
    return dialog


def shown(driver: Driver) -> MemoryDialog:
    driver.until(lambda: any(one.isVisible() for one in driver.window.findChildren(MemoryDialog)))
    return driver.window.findChildren(MemoryDialog)[0]


def slide(dialog: MemoryDialog, context: int) -> None:
    """Move the context's slider by keys to a size."""
    steps = context_steps(131_072, 8192)
    dialog.context.setFocus()
    QTest.keyClick(dialog.context, Qt.Key.Key_Home)
    for _ in range(steps.index(context)):
        QTest.keyClick(dialog.context, Qt.Key.Key_Right)


def test_the_plan_shows_every_part_in_words_and_what_was_measured(driver: Driver) -> None:
    dialog = opened(driver)
    driver.until(lambda: "measured" in dialog.pools[0].bar.accessibleName())
    words = dialog.pools[0].bar.accessibleName()
    assert "Keys and values 1.00 GiB, measured 0.99 GiB" in words
    assert "Other programs 8.00 GiB" in words
    assert "Free" in words
    assert dialog.verdict.text().startswith("It fits")
    assert not dialog.pools[1].isVisible()  # without a card nothing is asked about one
    assert not dialog.layers.isVisible()
    assert "131,072 tokens" in dialog.cost.text()
    assert "16.00 GiB as f16, 8.50 GiB as q8_0, 4.50 GiB as q4_0" in dialog.cost.text()


def test_a_slider_moves_the_bar_at_once_and_the_plan_follows(driver: Driver) -> None:
    dialog = opened(driver)
    plans = driver.engine.computer.plans
    before = len(plans)
    slide(dialog, 32_768)
    assert "Keys and values 4.00 GiB" in dialog.pools[0].bar.accessibleName()
    assert len(plans) == before, "no plan is asked while the hand moves"
    driver.until(lambda: len(plans) > before)
    assert plans[-1].context == 32_768
    assert len(plans) == before + 1
    driver.until(lambda: dialog.context_words.text() == "32,768")
    assert dialog.context.accessibleDescription() == "32,768 tokens"


def test_what_cannot_be_planned_cannot_be_loaded_either(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(driver)
    planned = driver.engine.plan

    async def fail(_spec: LoadSpec) -> MemoryPlan:
        raise LoadFailed("The file is damaged.")

    monkeypatch.setattr(driver.engine, "plan", fail)
    slide(dialog, 4096)
    driver.until(lambda: dialog.verdict.text() == "The file is damaged.")
    assert not dialog.load.isEnabled()
    monkeypatch.setattr(driver.engine, "plan", planned)
    slide(dialog, 2048)
    driver.until(dialog.load.isEnabled)


def test_over_full_is_said_in_one_sentence(driver: Driver) -> None:
    driver.engine.computer.spaces = [Space("", 8 * GIB, 6 * GIB)]
    dialog = opened(driver)
    dialog.kv.index()
    driver.click(driver.button("f16", dialog.kv))
    slide(dialog, 131_072)
    driver.until(lambda: "more than there is" in dialog.verdict.text())
    assert "choose a smaller context" in dialog.verdict.text()


def test_load_takes_the_way_and_remembers_it_for_this_model_alone(driver: Driver) -> None:
    dialog = opened(driver)
    slide(dialog, 4096)
    driver.click(driver.button("q8_0", dialog.kv))
    driver.click(dialog.load)
    driver.until(lambda: len(driver.engine.loads) == 2 and driver.models.state.phase is Phase.READY)
    spec = driver.engine.loads[-1]
    assert (spec.context, spec.kv_type, spec.gpu_layers, spec.batch) == (4096, "q8_0", -1, 0)
    settings = load_settings(find_paths().settings)
    assert settings.loads["demo"]["context"] == 4096
    assert settings.context == 0
    driver.models.load("demo")
    driver.until(lambda: len(driver.engine.loads) == 3)
    assert driver.engine.loads[-1].context == 4096


def test_choose_for_me_forgets_it(driver: Driver) -> None:
    driver.program.preferences.change(loads={"demo": {"context": 2048, "kv_type": "q4_0"}})
    dialog = opened(driver)
    assert (dialog.context_words.text(), dialog.kv.index()) == ("2,048", 2)
    driver.click(dialog.own)
    driver.until(lambda: (dialog.context_words.text(), dialog.kv.index()) == ("8,192", 0))
    driver.click(dialog.load)
    driver.until(lambda: len(driver.engine.loads) == 2 and driver.models.state.phase is Phase.READY)
    assert driver.engine.loads[-1].context == 0
    assert load_settings(find_paths().settings).loads == {}


def test_a_card_has_a_bar_and_layers_of_its_own(driver: Driver) -> None:
    driver.engine.computer.spaces = CARD
    dialog = opened(driver)
    assert dialog.pools[0].title.text() == "Memory of the graphics card: RTX 4070"
    assert dialog.pools[1].isVisible()
    assert dialog.layers_words.text() == "33 of 33"
    driver.click(dialog.more)
    driver.click(driver.button("256", dialog.batch))
    QTest.keyClick(dialog.layers, Qt.Key.Key_Home)
    driver.until(lambda: dialog.layers_words.text() == "0 of 33" and dialog.pools[0].bar.accessibleName() != "")
    assert driver.engine.computer.plans[-1].batch == 256


def test_a_model_of_the_list_is_planned_and_loaded_from_there(driver: Driver) -> None:
    item = Library(find_paths().models).import_file(Library(find_paths().models).demo().path)
    driver.menu(Act.MANAGE_MODELS)
    driver.until(lambda: item.id in driver.window.findChildren(ModelsDialog)[0].entries)
    models = driver.window.findChildren(ModelsDialog)[0]
    driver.click(models.entries[item.id].memory)
    dialog = shown(driver)
    driver.until(dialog.load.isEnabled)
    assert "measured" not in dialog.pools[0].bar.accessibleName()
    driver.click(dialog.load)
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == item.id)
    driver.until(lambda: driver.models.state.phase is Phase.READY)
    assert load_settings(find_paths().settings).model == item.id  # what the next start loads


def test_a_file_that_has_gone_is_said(driver: Driver) -> None:
    driver.models.unload()
    driver.program.preferences.change(model="gone")
    driver.menu(Act.MEMORY)
    dialog = shown(driver)
    driver.until(lambda: "gone" in dialog.verdict.text())
    assert not dialog.load.isEnabled()


@pytest.mark.parametrize("died", [False, True])
def test_too_little_memory_is_an_offer_that_one_button_takes(driver: Driver, died: bool) -> None:
    offer = LoadSpec(Path("m.gguf"), context=4096)
    error = EngineDied("It starved.", offer=offer, starved=True) if died else LoadFailed("No room.", offer=offer)
    driver.engine.enqueue_load(error)
    driver.models.load("demo")
    driver.until(lambda: driver.said().endswith("could not be loaded"))
    assert driver.window.banner.action.text() == "Load with a context of 4,096"
    driver.click(driver.window.banner.action)
    driver.until(lambda: driver.models.state.phase is Phase.READY)
    assert driver.engine.loads[-1].context == 4096
    assert driver.said() == ""
    assert load_settings(find_paths().settings).loads["demo"]["context"] == 4096


def test_a_death_in_an_answer_offers_too(driver: Driver) -> None:
    driver.engine.enqueue("Half", EngineDied("It starved.", offer=LoadSpec(Path("m"), context=2048), starved=True))
    driver.send("Tell me")
    driver.until(lambda: driver.window.banner.action.text() == "Load with a context of 2,048")


def test_the_part_that_moves_at_once_is_exact() -> None:
    computer = ScriptedEngine().computer
    plan = computer.plan(LoadSpec(Path("m"), context=8192, kv_type="f16"))
    for context, kind in ((1000, "f16"), (32_768, "q8_0"), (131_072, "q4_0")):
        moved = at_once(plan, Way(context, kv_type=kind))
        exact = computer.plan(LoadSpec(Path("m"), context=context, kv_type=kind))
        assert moved.pools[0].kv == exact.pools[0].kv
        assert (moved.context, moved.kv_type) == (context, kind)


def test_contexts_to_choose_from() -> None:
    assert context_steps(8192, 8192) == (512, 1024, 2048, 4096, 8192)
    steps = context_steps(131_072, 8192)
    assert steps[-1] == 131_072
    assert {6144, 12_288, 65_536} < set(steps)
    assert 40_960 in context_steps(131_072, 40_960)


def test_a_spill_on_windows_is_said_once_the_answer_has_ended(driver: Driver) -> None:
    """With a scripted card; never run on Windows."""
    assert driver.program.services is not None
    SpillDesk(driver.window, driver.program.services, driver.models, driver.chats, platform="win32")
    driver.engine.computer.spaces = [Space("RTX 4060", 8 * GIB, round(3.3 * GIB)), Space("", 32 * GIB, 24 * GIB)]
    info = driver.models.state.info
    assert info is not None
    driver.models.state = replace(driver.models.state, info=replace(info, gpu_layers=33))
    slow = Timings(50.0, 200.0, 0.5)
    driver.engine.enqueue_script(Script(("word ",) * 20, timings=slow))
    driver.send("Tell me")
    driver.finished()
    driver.until(lambda: driver.said() == "The graphics card’s memory has run over")
    assert driver.window.banner.action.text() == "Memory…"
