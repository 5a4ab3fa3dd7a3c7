"""What the model has read is kept on disk as the settings say, and goes with what is erased."""

from __future__ import annotations

import pytest

from desktop.base.paths import find_paths
from desktop.base.states import states_size
from desktop.ui.parts.layout import Text
from desktop.ui.parts.switch import Switch
from desktop.ui.settings.kinds import Page
from desktop.ui.settings.table import CLEAR_STATES
from tests.helpers.settings_hands import named, open_settings
from tests.helpers.window_driver import Driver


@pytest.fixture
def stored(driver: Driver) -> Driver:
    """There are two stored states."""
    find_paths().states.mkdir(parents=True)
    for name in "ab":
        (find_paths().states / f"{name}.kv").write_bytes(bytes(1024**3 // 100))
    return driver


def used() -> int:
    return states_size(find_paths().states)


def test_the_model_is_loaded_with_a_folder_for_states(driver: Driver) -> None:
    memory = driver.engine.loads[-1].memory
    assert (memory.folder, memory.disk_bytes) == (find_paths().states, 8 * 1024**3)


def test_clear_says_what_there_is_and_removes_it(stored: Driver) -> None:
    dialog = open_settings(stored, Page.MODEL)
    row = dialog.rows[CLEAR_STATES]
    assert any("0.02 GiB" in text.text() for text in row.findChildren(Text))
    stored.click(stored.button("What the model has read: Clear", dialog))
    stored.until(lambda: "removed" in dialog.said())
    assert any("0.00 GiB" in text.text() for text in row.findChildren(Text))
    assert used() == 0
    stored.until(lambda: stored.engine.forgotten == [True])
    dialog.close()


def test_switching_it_off_removes_what_is_there_and_ends_it_at_once(stored: Driver) -> None:
    dialog = open_settings(stored, Page.MODEL)
    stored.click(named(dialog, Switch, "Keep what the model has read"))
    stored.until(lambda: used() == 0)
    stored.until(lambda: stored.engine.forgotten == [False])
    dialog.close()
    stored.models.reload()
    stored.until(lambda: len(stored.engine.loads) == 2)
    assert stored.engine.loads[-1].memory.folder is None


def test_without_a_model_the_files_go_all_the_same(stored: Driver) -> None:
    stored.models.unload()
    dialog = open_settings(stored, Page.MODEL)
    stored.click(stored.button("What the model has read: Clear", dialog))
    stored.until(lambda: used() == 0)
    dialog.close()


def test_erasing_a_chat_for_good_removes_what_was_read_of_it(stored: Driver, chats: list[int]) -> None:
    order = stored.program.order
    assert order is not None
    order.trash(chats[:2])
    assert used() > 0
    order.erase(chats[:1])
    stored.until(lambda: used() == 0)
    stored.until(lambda: stored.engine.forgotten == [True])
