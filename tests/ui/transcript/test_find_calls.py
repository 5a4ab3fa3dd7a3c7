"""Finding text in the rounds of an answer with tools: unfolded, shown far into long results, and scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.chat.conversation import MessageState
from desktop.chat.rounds import StepBegun
from desktop.chat.steps import steps_text
from desktop.chat.tools import RunState, ToolRun, ToolStep
from desktop.chat.turn import AnswerBegun
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import t
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.passages import ANSWER, FOLDED, RESULT, THINKING, part_of
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_scripts import call
from tests.helpers.transcript_hands import button, by_id
from tests.helpers.transcript_samples import answer, conversation, long_conversation, user
from tests.ui.transcript.test_find import current, find, marked, press

LINES = "\n".join(f"line {n}" for n in range(3000))
PAGE = f"{LINES}\nthe needle 😀 and the needle\n{LINES}"
RUNS = (
    ToolRun(call("fetch_page", url="https://example.org/needle"), RunState.DONE, "Web", "cut", PAGE, 1.0),
    ToolRun(call("read_file", path="/etc/hosts"), RunState.DENIED, "Files", "The user refused this call."),
)
STEPS = steps_text((ToolStep("Where is the needle?", "I look for the **needle**.", RUNS),))
NODES = (
    user(1, None, "Find it."),
    answer(2, 1, "No needle here.", thinking="A needle, hm.", tool_steps=STEPS),
    user(3, 2, "\n".join(f"a line {n}" for n in range(200))),
    answer(4, 3, "Nothing."),
)


@pytest.fixture
def talk(view: TranscriptView) -> TranscriptView:
    """An answer with one round of two calls before its text, and others below."""
    view.show_conversation(conversation(*NODES))
    view.activateWindow()
    view.verticalScrollBar().setValue(0)
    return view


def in_view(view: TranscriptView, part: int) -> bool:
    """Whether the current hit of a part is between the bar and the lower edge."""
    text = by_id(view, 2).searched()[part]
    assert isinstance(text, RichText | PlainText)
    marks = text.extraSelections()  # which own their cursors
    cursor = next(one.cursor for one in marks if one.format.background().color().name().upper() == t().accent)
    cursor.setPosition(cursor.selectionStart())
    place = text.viewport().mapTo(view.viewport(), text.cursorRect(cursor).topLeft())
    inside = text.viewport().rect().contains(text.cursorRect(cursor).center())
    return inside and 0 < place.y() < view.viewport().height()


def test_every_text_of_the_rounds_is_found_in_its_order(talk: TranscriptView) -> None:
    found = find(talk, "needle")
    assert found.count.text() == "1 of 7"
    given, brought = part_of(2, FOLDED), part_of(2, RESULT)
    parts = [part_of(0, FOLDED), part_of(1), given, brought, brought, THINKING, ANSWER]
    for number, part in enumerate(parts, 1):
        assert found.count.text() == f"{number} of 7"
        assert part in by_id(talk, 2).searched()
        assert in_view(talk, part)
        press(talk, Qt.Key.Key_Return)
    assert found.count.text() == "1 of 7"
    rows = by_id(talk, 2).findChildren(ToolRow)
    assert [row.unfolded for row in rows] == [True, False]
    result = rows[0].panel
    assert result is not None
    assert marked(result.result.text) == ["needle", "needle"]  # behind 30,000 characters, and behind a wide one


def test_a_row_is_found_by_the_name_of_its_tool(talk: TranscriptView) -> None:
    found = find(talk, "READ_file")
    assert found.count.text() == "1 of 1"
    steps = [row.step for row in by_id(talk, 2).findChildren(ToolRow)]
    assert [step._found for step in steps] == [None, True]
    assert not any(step.isChecked() for step in steps)
    press(talk, Qt.Key.Key_Escape)
    assert [step._found for step in steps] == [None, None]


def test_what_folds_can_be_left_out(talk: TranscriptView) -> None:
    found = find(talk, "needle")
    button(found, "Find in thinking and tool calls too").click()
    assert found.count.text() == "1 of 2"
    assert current(talk) == (2, "needle")


def test_a_row_that_was_found_in_stays_unfolded_when_it_comes_back(view: TranscriptView) -> None:
    many = long_conversation(60)
    nodes = (*NODES[:2], *(many.nodes[2:]))
    view.show_conversation(conversation(*nodes))
    find(view, "etc/hosts")
    assert [row.unfolded for row in by_id(view, 2).findChildren(ToolRow)] == [False, True]
    view.scroll_to_end()
    view._lay_ahead()
    assert view.widget_of(1) is None
    view.show_message(1)
    assert [row.unfolded for row in by_id(view, 2).findChildren(ToolRow)] == [False, True]
    view.turn_folds()
    assert [row.unfolded for row in by_id(view, 2).findChildren(ToolRow)] == [False, False]


def test_a_round_that_ends_while_it_is_looked_through(talk: TranscriptView) -> None:
    found = find(talk, "needle")
    talk.scroll_to_end()
    talk.apply(AnswerBegun(answer(5, 4, "", state=MessageState.STREAMING)))
    assert found.count.text().endswith("of 7")
    talk.apply(StepBegun(5, 0, ToolStep("", "A needle?", (ToolRun(call("look", at="needle"), RunState.WAITING),))))
    assert found.count.text().endswith("of 9")
    live = by_id(talk, 5)
    assert marked(live.texts()[part_of(0)]) == ["needle"]


def test_said_texts_are_selected_and_copied_as_parts_of_their_own(talk: TranscriptView) -> None:
    message = by_id(talk, 2)
    said = message.texts()[part_of(1)]
    assert message.part_of(said) == part_of(1)
    talk._selection.begin((2, part_of(1), 0), (2, ANSWER, 9))
    assert said.textCursor().selectedText() == "I look for the needle."
    assert talk._selection.text() == "I look for the needle.\n\nNo needle"
    talk._selection.select_messages(1, 1)
    assert talk._selection.text() == "I look for the **needle**.\n\nNo needle here."
    assert message.line_at(said.mapTo(message, QPoint(0, 4)).y()) is not None
