"""Export to Markdown and JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.chat.conversation import Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role, Sampling, ThinkingMode, ToolCall, Usage
from desktop.chat.options import ChatOptions
from desktop.chat.steps import steps_text
from desktop.chat.tools import RunState, ToolRun, ToolStep
from desktop.exchange.export import json_text, markdown
from desktop.exchange.outline import ExportOptions
from desktop.exchange.own import convert
from desktop.exchange.plain import Unreadable

TIME = datetime(2026, 11, 23, 14, 31, tzinfo=UTC)
USER = StoredMessage(1, 7, None, Role.USER, "Hi\n\n```py\nx\n```", TIME)
ANSWER = StoredMessage(
    2,
    7,
    1,
    Role.ASSISTANT,
    "Hello *you*",
    TIME,
    thinking="Hm </details> ok",
    model="Testa",
    mode=ThinkingMode.ON,
    reason=FinishReason.STOP,
    usage=Usage(1, 2, 3, 4),
    sampling=Sampling(0.7, 0.9, 40, 0.05, 1.1, 7),
    thinking_ms=2100.0,
)
RUN = ToolRun(ToolCall("read", '{"path": "a"}'), RunState.DONE, "Files", "cut", "the whole\n</details>", 1.5)
DENIED = ToolRun(ToolCall("send", "{}"), RunState.DENIED, result="No.")
STOPPED = ToolRun(ToolCall("wait", "{}"), RunState.RUNNING)
STEPS = (ToolStep("So", "Let me see.", (RUN, DENIED), 1000.0, 9), ToolStep("", "", (STOPPED,)))
CALLED = replace(ANSWER, tool_steps=steps_text(STEPS))
OTHER = replace(ANSWER, id=3, text="Hidden branch")
CHAT = Conversation(7, "Greeting", (USER, ANSWER, OTHER), leaf=2, options=ChatOptions("Be brief.\nRhyme."))


def test_markdown_has_the_shown_path() -> None:
    assert markdown([CHAT], ExportOptions()) == (
        "# Greeting\n\n> Be brief.\n> Rhyme.\n\n"
        "## You · 2026-11-23 14:31\n\nHi\n\n```py\nx\n```\n\n"
        "## Testa · 2026-11-23 14:31\n\nHello *you*\n"
    )


def test_markdown_folds_thinking_if_asked() -> None:
    text = markdown([CHAT], ExportOptions(thinking=True))
    fold = "<details>\n<summary>Thought for 2 s</summary>\n\nHm &lt;/details> ok\n\n</details>\n\nHello *you*"
    assert fold in text
    assert text.count("<details>") == 1


def test_markdown_folds_tool_calls_with_all_they_gave() -> None:
    text = markdown([replace(CHAT, nodes=(USER, CALLED))], ExportOptions())
    behind = text.split("2026-11-23 14:31\n\n")[2]
    assert behind == (
        "Let me see.\n\n<details>\n<summary>Tool read (Files)</summary>\n\n"
        'Arguments:\n```json\n{"path": "a"}\n```\n\nResult:\n```\nthe whole\n</details>\n```\n\n</details>\n\n'
        "<details>\n<summary>Tool send: denied</summary>\n\n"
        "Arguments:\n```json\n{}\n```\n\nResult:\n```\nNo.\n```\n\n</details>\n\n"
        "<details>\n<summary>Tool wait: stopped</summary>\n\nArguments:\n```json\n{}\n```\n\n</details>\n\n"
        "Hello *you*\n"
    )
    thought = markdown([replace(CHAT, nodes=(USER, CALLED))], ExportOptions(thinking=True))
    assert thought.index("Thought for 1 s") < thought.index("Let me see") < thought.index("Thought for 2 s")


def test_calls_come_back_from_our_own_export() -> None:
    [plain] = json.loads(json_text([replace(CHAT, nodes=(USER, CALLED))]))["conversations"]
    answer = convert(plain, TIME).path()[-1]
    assert answer.steps() == CALLED.steps()
    assert answer.steps()[0].runs[0].whole == RUN.whole


def test_a_result_is_no_message_of_a_history() -> None:
    [plain] = json.loads(json_text([CHAT]))["conversations"]
    plain["messages"][1]["role"] = "tool"
    with pytest.raises(Unreadable, match="role"):
        convert(plain, TIME)


def test_markdown_says_how_an_answer_ended() -> None:
    endings = [
        (replace(ANSWER, reason=FinishReason.STOPPED), "*The answer was stopped.*"),
        (replace(ANSWER, reason=FinishReason.LENGTH), "*The answer reached its length limit.*"),
        (replace(ANSWER, state=MessageState.INTERRUPTED), "*The answer was interrupted.*"),
        (replace(ANSWER, state=MessageState.FAILED, error="It died.", text=""), "*The answer failed: It died.*"),
    ]
    for answer, words in endings:
        assert markdown([replace(CHAT, nodes=(USER, answer))], ExportOptions()).endswith(words + "\n")


def test_several_conversations_follow_each_other() -> None:
    assert markdown([CHAT, Conversation(8, "", (), None)], ExportOptions()).endswith("Hello *you*\n\n# New chat\n")
    assert markdown([], ExportOptions()) == ""


def test_json_has_every_branch_and_figure() -> None:
    content = json.loads(json_text([CHAT]))
    assert (content["format"], content["version"]) == ("nemodesk-history", 1)
    [chat] = content["conversations"]
    assert (chat["id"], chat["title"], chat["leaf"], chat["instructions"]) == (7, "Greeting", 2, "Be brief.\nRhyme.")
    assert [message["text"] for message in chat["messages"]] == [USER.text, ANSWER.text, OTHER.text]
    answer = chat["messages"][1]
    assert answer["created"] == "2026-11-23T14:31:00+00:00"
    assert (answer["parent"], answer["role"], answer["mode"], answer["reason"]) == (1, "assistant", "on", "stop")
    assert answer["usage"]["thinking_tokens"] == 4
    assert answer["sampling"]["top_k"] == 40
    assert answer["thinking"] == ANSWER.thinking
