"""Attachments of sent messages: chips that open the viewer, by click and by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.chat.conversation import Attachment
from desktop.ui.composer.chips import AttachmentChip
from desktop.ui.composer.viewer import AttachmentViewer
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.attached import Attached
from desktop.ui.transcript.user import UserMessage
from tests.helpers.window_driver import Driver

FILES = (Attachment("notes.txt", "one\ntwo"), Attachment("a rather long name of a file.py", "print(1)"))


def question(driver: Driver, text: str) -> UserMessage:
    """A sent message with two attachments, as the transcript shows it."""
    for file in FILES:
        driver.window.composer.add_attachment(file)
    driver.engine.enqueue("An answer.")
    driver.window.composer.edit.setPlainText(text)
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    [view] = driver.window.findChildren(TranscriptView)
    [message] = [one for one in view.findChildren(UserMessage) if not one.isHidden()]
    return message


def test_a_sent_attachment_is_a_chip_that_opens_the_viewer(driver: Driver) -> None:
    message = question(driver, "See these.")
    chips = message.findChildren(AttachmentChip)
    assert [chip.accessibleName() for chip in chips] == [
        "Attachment notes.txt, 2 lines",
        "Attachment a rather long name of a file.py, 8 characters",
    ]
    assert QAccessible.queryAccessibleInterface(chips[0]).role() == QAccessible.Role.PushButton
    chips[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert chips[1].ring
    QTest.keyClick(chips[1], Qt.Key.Key_Return)
    [viewer] = driver.window.findChildren(AttachmentViewer)
    viewer.close()
    driver.until(lambda: not driver.window.findChildren(AttachmentViewer))
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    [viewer] = driver.window.findChildren(AttachmentViewer)
    assert viewer.isVisible()
    viewer.close()


def test_chips_end_at_the_right_edge_and_wrap_where_it_is_narrow(driver: Driver) -> None:
    message = question(driver, "See these.")
    first, second = message.findChildren(AttachmentChip)
    [row] = message.findChildren(Attached)
    assert first.y() == second.y()
    assert second.geometry().right() + 1 == row.width()
    driver.window.resize(480, 700)
    driver.until(lambda: message.width() < 470)
    assert all(chip.geometry().right() + 1 <= row.width() for chip in (first, second))
    row.fit(300)
    assert first.y() < second.y()
    assert {first.geometry().right(), second.geometry().right()} == {299}


def test_a_message_of_attachments_alone_has_no_empty_bubble(driver: Driver) -> None:
    message = question(driver, "")
    assert message.bubble.isHidden()
    assert message.texts().keys() == {1}
    assert chips_visible(message) == 2


def chips_visible(message: UserMessage) -> int:
    return sum(chip.isVisible() for chip in message.findChildren(AttachmentChip))
