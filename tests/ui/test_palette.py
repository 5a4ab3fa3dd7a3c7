"""The palette, by keyboard alone and by pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.actions import Act
from desktop.ui.palette.palette import Palette
from desktop.ui.sidebar.rows import Place
from desktop.ui.theme import t
from tests.helpers.window_driver import Driver


def opened(driver: Driver) -> Palette:
    driver.ctrl(Qt.Key.Key_K)
    palette = driver.window.overlay
    assert isinstance(palette, Palette)
    assert palette.isVisible()
    assert driver.window.focusWidget() is palette.field
    return palette


def rows(palette: Palette) -> list[str]:
    """Headings and titles from top to bottom."""
    model = palette.model
    return [model.index(n).data() for n in range(model.rowCount())]


def chosen(palette: Palette) -> str:
    return str(palette.list.currentIndex().data())


def test_a_conversation_by_a_few_letters(driver: Driver) -> None:
    made = driver.stored(lambda history: [history.create(title) for title in ("Perfect squares", "Meal plan")])
    assert driver.program.order is not None
    driver.program.order.refresh()
    driver.until(lambda: len(driver.window.sidebar.model.ids()) == 2)
    palette = opened(driver)
    assert rows(palette)[:3] == ["Conversations", "Meal plan", "Perfect squares"]
    driver.write("psq")
    assert rows(palette)[:2] == ["Conversations", "Perfect squares"]
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.chats.id == made[0])
    assert not palette.isVisible()
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_arrows_and_tab_go_through_the_list(driver: Driver, chats: list[int]) -> None:
    palette = opened(driver)
    assert chosen(palette) == "C"
    driver.press(Qt.Key.Key_Down)
    assert chosen(palette) == "B"
    driver.press(Qt.Key.Key_Tab)
    assert chosen(palette) == "New chat"
    driver.press(Qt.Key.Key_Tab)
    assert chosen(palette) == "C"
    driver.press(Qt.Key.Key_Up)  # beyond the first is the last
    assert chosen(palette) == rows(palette)[-1]
    driver.press(Qt.Key.Key_PageUp)
    assert chosen(palette) == rows(palette)[-9]
    driver.press(Qt.Key.Key_Backtab)
    assert chosen(palette) == "C"


def test_escape_the_same_keys_and_a_click_beside_it_close_it(driver: Driver) -> None:
    palette = opened(driver)
    driver.press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert driver.window.focusWidget() is driver.window.composer.edit
    opened(driver)
    driver.ctrl(Qt.Key.Key_K)
    assert not palette.isVisible()
    opened(driver)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()
    driver.click(driver.button("Search"))
    assert palette.isVisible()


def test_the_keys_of_another_action_work_and_close_it(driver: Driver) -> None:
    palette = opened(driver)
    driver.ctrl(Qt.Key.Key_N)
    assert not palette.isVisible()
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_an_action_by_pointer_and_what_was_used_stands_first(driver: Driver) -> None:
    palette = opened(driver)
    driver.write("sidebar")
    place = palette.list.visualRect(palette.model.index(1)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not driver.window.sidebar.isVisible()
    opened(driver)
    assert rows(palette)[:2] == ["Actions", "Sidebar"]
    driver.press(Qt.Key.Key_Return)
    assert driver.window.sidebar.isVisible()


def test_what_cannot_be_done_now_is_not_offered(driver: Driver) -> None:
    palette = opened(driver)
    assert "Regenerate" not in rows(palette)
    driver.press(Qt.Key.Key_Escape)
    driver.ask("First question")
    opened(driver)
    assert "Regenerate" in rows(palette)


def test_switches_folders_and_moving(driver: Driver, chats: list[int]) -> None:
    folder = driver.stored(lambda history: history.create_folder("Travel"))
    order = driver.program.order
    assert order is not None
    order.refresh()
    driver.click_row(chats[0])
    driver.until(lambda: driver.chats.id == chats[0] and bool(order.listing.folders))
    palette = opened(driver)
    for typed, key in (("theme dark", Qt.Key.Key_Return), ("move travel", Qt.Key.Key_Enter)):
        palette.field.clear()
        driver.write(typed)
        driver.press(key)
        opened(driver)
    driver.until(lambda: driver.summaries()[-1].folder == folder)
    assert t().dark
    driver.write("#trav")
    assert rows(palette) == ["Folders", "Travel"]
    driver.window.sidebar.show_place(Place.TRASH)
    driver.press(Qt.Key.Key_Return)
    assert driver.window.sidebar.model.place is Place.CHATS
    assert driver.window.sidebar.view.currentIndex().data() == "Travel"


def test_the_archive_is_found_and_says_so(driver: Driver, chats: list[int]) -> None:
    assert driver.program.order is not None
    driver.program.order.archive(chats[2:], True)
    driver.until(lambda: driver.window.sidebar.model.ids() == chats[1::-1])
    palette = opened(driver)
    assert rows(palette)[:4] == ["Conversations", "B", "A", "C"]
    assert palette.model.offer(palette.model.index(3)).note == "Archived"  # type: ignore[union-attr]


def test_nothing_found_leaves_the_search_in_messages(driver: Driver) -> None:
    palette = opened(driver)
    driver.write("zzz")
    assert rows(palette) == ["Search in all chats for “zzz”"]
    palette.field.setText(">zz")
    driver.write("z")
    assert rows(palette) == []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab):
        driver.press(key)
    assert palette.isVisible()


def test_it_stays_inside_the_window(driver: Driver) -> None:
    palette = opened(driver)
    for width, height in ((480, 420), (1600, 1000)):
        driver.window.resize(width, height)
        assert palette.size() == driver.window.size()
        for part in (palette.field, palette.list):
            assert palette.rect().contains(part.rect().translated(part.mapTo(palette, QPoint())))


def test_keys_that_were_changed_show_everywhere(driver: Driver) -> None:
    driver.program.preferences.change(shortcuts={"PALETTE": "Ctrl+J", "SIDEBAR": "Ctrl++"})
    driver.ctrl(Qt.Key.Key_J)
    palette = driver.window.overlay
    assert isinstance(palette, Palette)
    assert driver.window.sidebar.search.extras.keys == "Ctrl+J"
    driver.write("sidebar")
    assert palette.model.offer(palette.model.index(1)).keys == "Ctrl++"  # type: ignore[union-attr]
    assert not palette.grab().isNull()


def test_escape_in_the_palette_does_not_stop_an_answer(driver: Driver) -> None:
    driver.window.actions_[Act.STOP].setEnabled(True)
    stops: list[bool] = []
    driver.window.actions_[Act.STOP].triggered.connect(stops.append)
    opened(driver)
    driver.press(Qt.Key.Key_Escape)
    assert stops == []
