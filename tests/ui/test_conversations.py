"""The list of conversations: opening, naming, throwing away, and what is remembered between them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop.chat.conversation import ConversationSummary
from desktop.chat.engine import EngineDied
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.listing import Listing
from desktop.ui.sidebar.days import by_day
from desktop.ui.sidebar.rows import Mark, Scene, rows_of
from tests.helpers.sidebar_hands import titles
from tests.helpers.window_driver import Driver


def two_chats(driver: Driver) -> tuple[int, int]:
    """Ask in two conversations; returns the older's and the newer's id."""
    driver.ask("First question")
    first = driver.chats.id
    driver.ctrl(Qt.Key.Key_N)
    driver.ask("Second question")
    second = driver.chats.id
    assert first is not None
    assert second is not None
    driver.until(lambda: len(driver.rows()) == 3)
    return first, second


def test_headings_go_from_today_to_months() -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    days = (0, 1, 2, 7, 8, 40, 400)
    summaries = [ConversationSummary(n, str(n), now, now - timedelta(days=d)) for n, d in enumerate(days)]
    found = [(name, [s.id for s in group]) for name, group in by_day(summaries, now, zone=UTC)]
    assert found == [
        ("Today", [0]),
        ("Yesterday", [1]),
        ("Previous 7 days", [2, 3]),
        ("November", [4]),
        ("October", [5]),
        ("October 2025", [6]),
    ]


def test_the_day_begins_at_local_midnight() -> None:
    late = datetime(2026, 11, 19, 23, 59, tzinfo=UTC)
    [(name, _)] = by_day([ConversationSummary(1, "", late, late)], datetime(2026, 11, 20, 0, 1, tzinfo=UTC), zone=UTC)
    assert name == "Yesterday"


def test_the_day_begins_at_local_midnight_also_before_the_clocks_changed() -> None:
    berlin, now = ZoneInfo("Europe/Berlin"), datetime(2026, 10, 26, 12, tzinfo=UTC)
    times = ("2026-10-25T22:59", "2026-10-24T22:00", "2026-10-24T21:59")  # summer time ended on the 25th
    moments = [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in times]
    chats = [ConversationSummary(n, "", moment, moment) for n, moment in enumerate(moments)]
    found = [(name, [s.id for s in group]) for name, group in by_day(chats, now, zone=berlin)]
    assert found == [("Yesterday", [0, 1]), ("Previous 7 days", [2])]


def test_a_clock_that_was_wrong_changes_no_order() -> None:
    now, day = datetime(2026, 11, 20, 12, tzinfo=UTC), timedelta(days=1)
    times = [now - 40 * day, now - 2 * day, now + 3650 * day, now - 3 * day, now - day, now - 30 * day, now]
    chats = [ConversationSummary(n, "", time, time, change=n) for n, time in enumerate(times)]
    rows = rows_of(Listing(tuple(chats)), Scene(), now)
    assert [row.id for row in rows if row.id is not None] == [6, 5, 4, 3, 2, 1, 0]
    assert [row.title for row in rows if row.id is None] == ["Today", "Yesterday", "Previous 7 days", "October"]


def test_an_empty_list_says_what_will_be_there(driver: Driver) -> None:
    assert driver.rows() == []
    assert not driver.window.sidebar.view.isVisible()
    driver.ask("First question")
    driver.until(lambda: driver.window.sidebar.view.isVisible())
    assert titles(driver) == ["Today", "First question"]


def test_a_click_opens_and_the_newest_stands_first(driver: Driver) -> None:
    first, second = two_chats(driver)
    assert titles(driver) == ["Today", "Second question", "First question"]
    driver.click_row(first)
    driver.until(lambda: driver.chats.id == first)
    assert driver.window.header.title.title() == "First question"
    assert [row.current for row in driver.rows()] == [False, False, True]
    driver.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.chats.id == second)
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_drafts_stay_with_their_conversation(driver: Driver) -> None:
    first, second = two_chats(driver)
    driver.write("half a thought")
    driver.click_row(first)
    driver.until(lambda: driver.chats.id == first)
    assert driver.window.composer.draft() == ""
    driver.click_row(second)
    driver.until(lambda: driver.window.composer.draft() == "half a thought")


def test_f2_renames_the_open_conversation_in_the_header(driver: Driver) -> None:
    driver.ask("First question")
    driver.press(Qt.Key.Key_F2)
    driver.write("Better title")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: titles(driver) == ["Today", "Better title"])
    assert driver.summaries()[0].title == "Better title"
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_esc_leaves_a_title_as_it_was(driver: Driver) -> None:
    driver.ask("First question")
    driver.press(Qt.Key.Key_F2)
    driver.write("Worse")
    driver.press(Qt.Key.Key_Escape)
    assert driver.window.header.title.title() == "First question"
    assert driver.summaries()[0].title == "First question"


def test_f2_in_the_list_renames_in_place(driver: Driver) -> None:
    first, _ = two_chats(driver)
    view = driver.window.sidebar.view
    view.setFocus()
    view.setCurrentIndex(driver.window.sidebar.model.index_of(first))
    driver.press(Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Renamed")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: "Renamed" in titles(driver))
    assert {summary.title for summary in driver.summaries()} == {"Renamed", "Second question"}


def test_trash_and_undo(driver: Driver) -> None:
    two_chats(driver)
    driver.menu(Act.TRASH)
    driver.until(lambda: titles(driver) == ["Today", "First question"])
    assert driver.chats.id is None
    assert driver.window.toast.isVisible()
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: len(driver.rows()) == 3)
    driver.until(lambda: driver.window.header.title.title() == "Second question")
    assert not driver.window.toast.isVisible()


def test_delete_in_the_list_goes_to_the_trash(driver: Driver) -> None:
    first, second = two_chats(driver)
    driver.window.sidebar.view.setFocus()
    driver.window.sidebar.view.setCurrentIndex(driver.window.sidebar.model.index_of(first))
    driver.press(Qt.Key.Key_Delete)
    driver.until(lambda: titles(driver) == ["Today", "Second question"])
    assert driver.chats.id == second
    driver.click(driver.window.toast.undo)
    driver.until(lambda: titles(driver) == ["Today", "Second question", "First question"])
    assert driver.chats.id == second


def test_the_context_menu_of_a_row(driver: Driver) -> None:
    first, _ = two_chats(driver)
    view = driver.window.sidebar.view
    rect = view.visualRect(driver.window.sidebar.model.index_of(first))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(rect.width() // 2 - 20, 0))
    [menu] = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    marks = ["Pin", "Move to folder", "Archive", "Mark as unread", "Duplicate", "Export…"]
    rows = ["Rename", "Select", *marks, "", "Move to Trash"]
    assert [action.text() for action in menu.actions()] == rows
    menu.actions()[-1].trigger()
    menu.close()
    driver.until(lambda: titles(driver) == ["Today", "Second question"])


def test_an_answer_goes_on_while_another_conversation_is_read(driver: Driver) -> None:
    driver.ask("First question")
    first = driver.chats.id
    assert first is not None
    gate = Gate()
    driver.engine.enqueue("Slow", gate, " answer")
    driver.ctrl(Qt.Key.Key_N)
    driver.send("Second question")
    driver.until(lambda: driver.chats.turn.tokens == 1)
    second = driver.chats.id
    driver.click_row(first)
    driver.until(lambda: driver.chats.id == first)
    assert driver.window.status_line.state() == "Answering in another chat"
    driver.until(lambda: [row.mark for row in driver.rows()] == [Mark.NONE, Mark.RUNNING, Mark.NONE])
    gate.open()
    driver.until(lambda: not driver.chats.turn.running)
    driver.until(lambda: [row.mark for row in driver.rows()] == [Mark.NONE, Mark.UNREAD, Mark.NONE])
    assert driver.texts() == ["First question", "Scripted answer."]
    driver.click_row(second or 0)
    driver.until(lambda: driver.chats.id == second)
    assert driver.texts() == ["Second question", "Slow answer"]
    driver.until(lambda: [row.mark for row in driver.rows()] == [Mark.NONE] * 3)


def test_a_failed_answer_is_marked(driver: Driver) -> None:
    driver.engine.enqueue("Half", EngineDied("The engine ran out of memory."))
    driver.ask("First question")
    driver.until(lambda: [row.mark for row in driver.rows()] == [Mark.NONE, Mark.FAILED])


def test_conversations_are_there_after_a_restart(driver: Driver) -> None:
    two_chats(driver)
    driver.restart()
    driver.until(lambda: titles(driver) == ["Today", "Second question", "First question"])


def test_old_chats_are_readable_without_a_model(driver: Driver) -> None:
    first, _ = two_chats(driver)
    driver.menu(Act.UNLOAD)
    driver.until(lambda: driver.window.status_line.state() == "No model is loaded")
    driver.click_row(first)
    driver.until(lambda: driver.chats.id == first)
    assert driver.window.centre.currentIndex() == 1
    driver.write("Hello?")
    driver.press(Qt.Key.Key_Return)
    assert driver.window.composer.draft() == "Hello?"
