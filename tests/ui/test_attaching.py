"""Attachments: files, pastes and drops, and what is refused."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.chat.conversation import Attachment
from desktop.ui.actions import Act
from desktop.ui.composer.chips import AttachmentChip
from desktop.ui.composer.files import LONG_PASTE, MOST_BYTES
from desktop.ui.composer.viewer import AttachmentViewer
from tests.helpers.window_driver import Driver, flush


def chips(driver: Driver) -> list[str]:
    """Names and sizes of the attachments that show."""
    flush()
    found = driver.window.composer.chips.findChildren(AttachmentChip)
    return [chip.accessibleName() for chip in found if chip.isVisible()]


def test_files_are_attached_stored_and_given_to_the_model(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, notes = tmp_path / "main.py", tmp_path / "notes.txt"
    code.write_text("print('```')\n", encoding="utf-8")
    notes.write_bytes("caf\xe9".encode("latin-1"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(code), str(notes)], ""))
    driver.menu(Act.ATTACH)
    driver.until(lambda: len(chips(driver)) == 2)
    driver.send("What is this?")
    driver.finished()
    [question, _] = driver.conversation().path()
    by_name = {one.name: one for one in question.attachments}
    assert by_name["main.py"] == Attachment("main.py", "print('```')\n", "python")
    assert by_name["notes.txt"].text == "café"
    prompt = question.message().text
    assert "main.py:\n````python\nprint('```')\n````" in prompt
    assert prompt.endswith("\n\nWhat is this?")
    assert chips(driver) == []


def test_a_long_paste_becomes_an_attachment_and_can_be_put_back(driver: Driver) -> None:
    text = "line of a log\n" * 400
    QGuiApplication.clipboard().setText(text)
    driver.window.composer.take_focus()
    driver.ctrl(Qt.Key.Key_V)
    assert driver.window.composer.draft() == ""
    assert chips(driver) == ["Attachment Pasted text, 401 lines"]
    [chip] = [c for c in driver.window.composer.chips.findChildren(AttachmentChip) if c.isVisible()]
    QTest.keyClick(chip, Qt.Key.Key_Return)
    [viewer] = [w for w in QApplication.topLevelWidgets() if isinstance(w, AttachmentViewer) and w.isVisible()]
    driver.click(driver.button("Put into the message", viewer))
    assert driver.window.composer.draft() == text
    assert chips(driver) == []


def test_pasting_a_megabyte_costs_next_to_nothing(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("word " * 200_000)
    driver.window.composer.take_focus()
    begun = time.thread_time()
    driver.ctrl(Qt.Key.Key_V)
    QApplication.processEvents()
    assert time.thread_time() - begun < 0.5  # the bar is 50 ms
    assert len(chips(driver)) == 1


def test_a_short_paste_stays_text(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("a" * LONG_PASTE)
    driver.window.composer.take_focus()
    driver.ctrl(Qt.Key.Key_V)
    assert len(driver.window.composer.draft()) == LONG_PASTE


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("picture.png", b"\x89PNG\0\0", "is no text"),
        ("huge.txt", b"x" * (MOST_BYTES + 1), "is larger than 1,000 kB"),
    ],
)
def test_what_cannot_be_attached_says_why(driver: Driver, tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    driver.window.drop.files.emit([tmp_path / name])
    driver.until(lambda: driver.said() == "One file was not attached")
    notice = driver.window.banner.notice
    assert notice is not None
    assert words in notice.line
    assert chips(driver) == []


def test_files_dropped_together_keep_their_order_and_every_refusal_is_named(driver: Driver, tmp_path: Path) -> None:
    for n in range(8):
        (tmp_path / f"f{n}.py").write_text(f"{n}\n" * 10 ** (n % 4 + 1), encoding="utf-8")
        (tmp_path / f"b{n}.bin").write_bytes(b"\0")
    names = [f"{kind}{n}.{end}" for n in range(8) for kind, end in (("b", "bin"), ("f", "py"))]
    driver.window.drop.files.emit([tmp_path / name for name in names[:4]])
    driver.until(lambda: driver.said() == "2 files were not attached")
    notice = driver.window.banner.notice
    assert notice is not None
    assert [line.split()[0] for line in notice.line.split("\n")] == ["b0.bin", "b1.bin"]
    driver.window.drop.files.emit([tmp_path / name for name in names[4:]])
    driver.until(lambda: driver.said() == "6 files were not attached")
    notice = driver.window.banner.notice
    assert notice is not None
    assert [line.split()[0] for line in notice.line.split("\n")] == ["b2.bin", "b3.bin", "b4.bin", "b5.bin", "and"]
    assert [line.split()[0] for line in notice.detail.split("\n")] == [f"b{n}.bin" for n in range(2, 8)]
    assert [chip.split()[1].rstrip(",") for chip in chips(driver)] == [f"f{n}.py" for n in range(8)]


def test_a_drop_beside_another_hides_none_of_its_refusals(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\0")
    (tmp_path / "b.txt").write_text("text", encoding="utf-8")
    driver.window.drop.files.emit([tmp_path / "a.bin"])
    driver.window.drop.files.emit([tmp_path / "b.txt", tmp_path])
    driver.until(lambda: driver.said() == "2 files were not attached" and len(chips(driver)) == 1)
    driver.window.drop.files.emit([tmp_path / "b.txt"])
    driver.until(lambda: len(chips(driver)) == 2)
    assert driver.said() == ""


def test_files_dropped_anywhere_on_the_window_are_attached(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("# Notes\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    target = driver.window.centralWidget()
    assert target
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 200), copy, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(300, 200), copy, data, buttons, keys))
    driver.until(lambda: len(chips(driver)) == 1)


def test_an_attachment_alone_can_be_sent_and_an_edit_keeps_it(driver: Driver) -> None:
    driver.window.composer.add_attachment(Attachment("a.txt", "content"))
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    [question, _] = driver.conversation().path()
    driver.chats.messages.edit(question.id, "Now with words")
    driver.finished()
    edited = driver.conversation().path()[0]
    assert (edited.text, edited.attachments) == ("Now with words", (Attachment("a.txt", "content"),))
