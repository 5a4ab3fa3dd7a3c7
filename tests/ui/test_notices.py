"""Banners by how grave they are, and what a screen reader hears of banners, toasts and finds."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QColor

from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.notices import Notice, Severity
from desktop.ui.theme import t
from tests.helpers.window_driver import Driver

INFO, WARN, DANGER = Severity


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is handed to the screen reader, and whether it is urgent; there is none that could be asked."""
    found: list[tuple[str, bool]] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            found.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return found


def test_the_gravest_shows_first_and_the_others_come_when_it_is_closed(driver: Driver) -> None:
    banner = driver.window.banner
    for key, severity in (("a", WARN), ("b", DANGER), ("c", INFO), ("d", WARN), ("e", DANGER)):
        banner.show_notice(Notice(key, key, severity=severity))
    seen = []
    while driver.said():
        seen.append(driver.said())
        driver.click(driver.button("Close", banner))
    assert seen == ["e", "b", "d", "a", "c"]


def test_a_graver_one_is_never_replaced_and_a_cause_that_ends_takes_its_own_away(driver: Driver) -> None:
    banner = driver.window.banner
    banner.show_notice(Notice("crash", "Crashed"))
    banner.show_notice(Notice("attachment", "Not attached", severity=WARN))
    assert driver.said() == "Crashed"
    assert [text.text() for text in banner.findChildren(type(banner._more)) if text.text()] == ["Crashed", "1 more"]
    banner.clear("attachment")
    assert driver.said() == "Crashed"
    banner.show_notice(Notice("attachment", "Not attached", severity=WARN))
    banner.clear("crash")
    assert driver.said() == "Not attached"
    banner.show_notice(Notice("attachment", "Not attached either", severity=WARN))
    assert driver.said() == "Not attached either"
    banner.clear("attachment")
    assert not banner.isVisible()


@pytest.mark.parametrize(
    ("severity", "hue"), [(INFO, "accent_soft"), (WARN, "warn_soft"), (DANGER, "danger_soft")], ids=str
)
def test_the_hue_is_that_of_the_severity(driver: Driver, severity: Severity, hue: str) -> None:
    banner = driver.window.banner
    banner.show_notice(Notice("x", "Title", "Line", severity=severity))
    assert banner.grab().toImage().pixelColor(2, 2) == QColor(getattr(t(), hue))


def test_a_banner_is_heard_when_it_shows_and_at_once_only_if_it_is_grave(
    driver: Driver, heard: list[tuple[str, bool]]
) -> None:
    banner = driver.window.banner
    banner.show_notice(Notice("a", "Grave", "It failed."))
    banner.show_notice(Notice("b", "Advice", severity=WARN))
    assert heard == [("Grave It failed.", True)]
    banner.dismiss()
    assert heard[1:] == [("Advice", False)]


def test_toasts_are_heard_with_what_they_offer(driver: Driver, heard: list[tuple[str, bool]]) -> None:
    driver.window.toast.offer("Chat pinned", lambda: None)
    driver.window.toast.say("Taken back: Chat pinned")
    assert heard == [("Chat pinned – Undo", False), ("Taken back: Chat pinned", False)]


def test_the_count_of_a_find_is_heard_once_typing_has_paused_and_not_while_an_answer_grows(
    driver: Driver, heard: list[tuple[str, bool]]
) -> None:
    driver.ask("an apple")
    driver.menu(Act.FIND)
    heard.clear()
    driver.write("apple")
    assert heard == []
    driver.until(lambda: heard == [("1 of 1", False)])
    gate, more = Gate(), Gate()
    driver.engine.enqueue("apple", gate, " apple", more)
    driver.chats.send("an apple again")
    driver.until(lambda: driver.chats.turn.tokens > 0)
    gate.open()
    driver.until(more.reached.is_set)
    driver.until(lambda: driver.chats.turn.tokens > 1)
    more.open()
    driver.finished()
    assert [words for words, _ in heard[1:]] == ["The model begins to answer.", "The answer is there."]
    driver.menu(Act.FIND_NEXT)
    assert heard[-1] == ("2 of 4", False)
