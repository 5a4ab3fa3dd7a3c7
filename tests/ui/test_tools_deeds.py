"""What is done with an answer that has calls: copying, finding, exporting, editing, answering again, deleting."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.chat.tools import RunState, ToolRun
from desktop.exchange.export import ENDINGS
from desktop.ui.actions import Act
from desktop.ui.transcript.find_bar import FindBar
from tests.helpers.tool_hands import CALL, ask, cards, rows
from tests.helpers.tool_scripts import Say
from tests.helpers.tool_turns import AskingToolbox, play
from tests.helpers.transcript_hands import shown
from tests.helpers.window_driver import Driver
from tests.ui.test_elsewhere import edit_question
from tests.ui.test_exporting import choosing, opened, write
from tests.ui.test_messages import choose, open_menu, transcript

pytestmark = pytest.mark.usefixtures("tools")

PAGE = "\n".join([*(f"line {n}" for n in range(2000)), "Breaking: the old format is gone."])
ROUNDS = (
    Say("I read the **notes** first.", "I must read them.", (CALL,)),
    Say("The old format is *gone*.", "So it is gone."),
)


@pytest.fixture
def talk(driver: Driver, toolbox: AskingToolbox) -> AskingToolbox:
    """A chat with one answer that read a long page; another one can be asked for."""
    toolbox.asks = False
    toolbox.results = [ToolRun(CALL, RunState.DONE, "Web", PAGE[:1000], PAGE, 0.4)]
    play(driver.program, toolbox, *ROUNDS)
    driver.ask("Read the notes.")
    return toolbox


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_copying_takes_all_that_was_said(driver: Driver, talk: AskingToolbox) -> None:
    driver.menu(Act.COPY_ANSWER)
    assert clipboard() == "I read the **notes** first.\n\nThe old format is *gone*."
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert "<strong>notes</strong>" in mime.html()
    driver.menu(Act.COPY_PLAIN)
    assert clipboard() == "I read the notes first.\n\nThe old format is gone."
    choose(open_menu(driver, 1), "Copy as Markdown")
    assert clipboard() == "I read the **notes** first.\n\nThe old format is *gone*."
    transcript(driver).focus_message(1)
    driver.ctrl(Qt.Key.Key_A)
    driver.ctrl(Qt.Key.Key_C)
    assert clipboard() == "I read the **notes** first.\n\nThe old format is *gone*."


def test_finding_goes_into_results(driver: Driver, talk: AskingToolbox) -> None:
    driver.ctrl(Qt.Key.Key_F)
    [bar] = driver.window.findChildren(FindBar)
    QTest.keyClicks(bar.findChildren(QLineEdit)[0], "format is gone")
    assert bar.count.text() == "1 of 1"
    [row] = rows(driver)
    assert row.unfolded
    assert row.panel is not None
    text = row.panel.result.text
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["format is gone"]
    assert text.viewport().rect().contains(text.cursorRect(text.extraSelections()[0].cursor).center())
    driver.press(Qt.Key.Key_Escape)
    assert text.extraSelections() == []


def test_the_search_of_all_chats_finds_what_was_said_in_a_round(driver: Driver, talk: AskingToolbox) -> None:
    from desktop.store.queries import HitKind, SearchQuery

    services = driver.program.services
    assert services is not None

    def found(text: str) -> list[HitKind]:
        return [hit.kind for hit in services.store.search(SearchQuery(text)).result(10).hits]

    assert found("notes first") == [HitKind.ANSWER]
    assert found('"must read them"') == [HitKind.THINKING]
    assert found("Breaking") == []  # what a tool brought is nothing that anybody said


@pytest.mark.parametrize("kind", ENDINGS)
def test_an_export_has_every_round(
    driver: Driver, talk: AskingToolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    dialog = opened(driver)
    dialog.set_kind(kind)
    choosing(monkeypatch, tmp_path / "mine")
    write(driver, dialog)
    content = (tmp_path / f"mine{ENDINGS[kind]}").read_bytes()
    if kind == "pdf":
        assert content.startswith(b"%PDF-")
        return
    text = content.decode()
    for wanted in ("fetch_page", "https://example.org/notes.txt", "notes", "gone", "line 1999"):
        assert wanted in text
    if kind == "json":
        [chat] = json.loads(text)["conversations"]
        assert json.loads(chat["messages"][1]["tool_steps"])[0]["runs"][0]["result"] == PAGE


def test_an_edited_question_is_answered_with_calls_of_its_own(driver: Driver, talk: AskingToolbox) -> None:
    first = driver.conversation().path()[-1]
    play(driver.program, talk, *ROUNDS)
    edit_question(driver, 0, "Read the notes. Again.")
    driver.click(driver.button("Save and branch"))
    driver.until(lambda: len(talk.ran) == 2 and not driver.chats.turn.running)
    assert driver.texts()[0] == "Read the notes. Again."
    assert len(rows(driver)) == 1
    transcript(driver).focus_message(0)
    driver.menu(Act.PREVIOUS_VERSION)
    driver.until(lambda: driver.conversation().path()[-1] == first)
    assert [row.step.accessibleName() for row in rows(driver)] == [
        "fetch_page, https://example.org/notes.txt  8000, 0.4 s, folded"
    ]


def test_answering_again_calls_again_and_both_versions_keep_their_rows(driver: Driver, talk: AskingToolbox) -> None:
    rows(driver)[0].step.click()
    play(driver.program, talk, Say(calls=(CALL,)), Say("Nothing new."))
    driver.ctrl(Qt.Key.Key_R)
    driver.until(lambda: driver.texts()[-1] == "Nothing new." and not driver.chats.turn.running)
    assert [row.unfolded for row in rows(driver)] == [False]
    assert talk.ran == [CALL, CALL]
    transcript(driver).focus_message(1)
    driver.menu(Act.PREVIOUS_VERSION)
    driver.until(lambda: driver.texts()[-1] == "The old format is *gone*.")
    assert [row.unfolded for row in rows(driver)] == [True]  # as it was left


def test_a_deleted_answer_comes_back_with_its_calls(driver: Driver, talk: AskingToolbox) -> None:
    before = driver.conversation().path()[-1]
    choose(open_menu(driver, 1), "Delete from here on")
    driver.until(lambda: len(shown(transcript(driver))) == 1 and driver.window.toast.isVisible())
    assert rows(driver) == []
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: len(rows(driver)) == 1)
    assert driver.conversation().path()[-1] == before


def test_deleting_while_a_question_is_open_takes_the_question_along(driver: Driver, toolbox: AskingToolbox) -> None:
    ask(driver, toolbox)
    choose(open_menu(driver, 0), "Delete from here on")
    driver.until(lambda: not driver.chats.turn.running and driver.window.start_page.isVisible())
    assert cards(driver) == []
    assert toolbox.ran == []
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: len(rows(driver)) == 1)
    assert rows(driver)[0].called.run.state is RunState.STOPPED


def test_a_branch_has_the_calls(driver: Driver, talk: AskingToolbox) -> None:
    before, source = driver.conversation().path()[-1].steps(), driver.chats.id
    choose(open_menu(driver, 1), "Branch into a new chat")
    driver.until(lambda: driver.chats.id not in (None, source))
    driver.until(lambda: len(rows(driver)) == 1)
    assert driver.conversation().path()[-1].steps() == before
