"""The bounds between a server and the SDK, the log without secrets, and answers as text."""

from __future__ import annotations

import pytest
from mcp.shared.message import SessionMessage
from mcp_types import (
    CallToolResult,
    ContentBlock,
    GetPromptResult,
    ImageContent,
    JSONRPCNotification,
    JSONRPCRequest,
    JSONRPCResponse,
    PromptMessage,
    ResourceLink,
    TextContent,
    Tool,
)

from desktop.plugins.mcp.client import content, offers
from desktop.plugins.mcp.client.guard import A_SECOND, BURST, MOST_DROPPED, MOST_LISTED, Flow, Misbehaved, usable
from desktop.plugins.mcp.client.ring import HIDDEN, KEPT, Ring
from desktop.plugins.mcp.client.stdio import _ESCAPES, _whole

NOTE = SessionMessage(JSONRPCNotification(jsonrpc="2.0", method="notifications/tools/list_changed"))
REQUEST = SessionMessage(JSONRPCRequest(jsonrpc="2.0", id=1, method="roots/list"))
ANSWER = SessionMessage(JSONRPCResponse(jsonrpc="2.0", id=1, result={}))


def test_each_kind_passes_in_measure() -> None:
    now = 0.0
    flow = Flow(lambda: now)
    assert sum(flow.passes(NOTE) for _ in range(BURST + 50)) == BURST
    assert flow.passes(ANSWER)
    assert flow.passes(REQUEST)  # it is waited for: a storm of notes does not cost it
    assert sum(flow.passes(ANSWER) for _ in range(BURST)) == BURST - 1  # nobody asked for so many
    now = 1.0
    assert sum(flow.passes(NOTE) for _ in range(BURST)) == A_SECOND
    now = 100.0
    assert all(map(flow.passes, (NOTE, ANSWER, REQUEST)))
    assert flow.dropped == 0  # it was quiet for a while
    while flow.dropped < MOST_DROPPED:
        flow.passes(NOTE)
    with pytest.raises(Misbehaved, match="without end"):
        flow.passes(NOTE)


def test_tools_lose_what_the_sdk_would_hang_on_and_one_bad_tool_costs_no_other() -> None:
    good = {"name": "a", "inputSchema": {}, "outputSchema": {"pattern": "(a+)+$"}}
    bad = [{"name": "b"}, {"name": 1, "inputSchema": {}}, {"name": "c", "inputSchema": {"type": "array"}}, "text"]
    message = SessionMessage(JSONRPCResponse(jsonrpc="2.0", id=1, result={"tools": [good, *bad]}))
    body = usable(message).message
    assert isinstance(body, JSONRPCResponse)
    assert body.result == {"tools": [{"name": "a", "inputSchema": {"type": "object"}}]}


def test_lists_of_more_parts_than_anybody_needs_are_cut() -> None:
    part = {"type": "text", "text": "a"}
    result = {"content": [part] * (MOST_LISTED + 7), "prompts": [{}] * (2 * MOST_LISTED), "messages": [part]}
    body = usable(SessionMessage(JSONRPCResponse(jsonrpc="2.0", id=1, result=result))).message
    assert isinstance(body, JSONRPCResponse)
    assert body.result["content"][MOST_LISTED - 1 :] == [part, {"type": "text", "text": "[7 more parts are left out]"}]
    assert len(body.result["prompts"]) == MOST_LISTED
    assert body.result["messages"] == [part]


def test_the_log_keeps_the_end_and_hides_secrets() -> None:
    ring = Ring(["sk-secret", "sk-secret-longer", "no"])
    for _ in range(100):
        ring.add(b"x" * 10_000)
    ring.add("the key sk-secret-longer and sk-secret, no more \xff".encode("latin-1"))
    text = ring.text()
    assert len(text) <= KEPT
    assert text.endswith(f"the key {HIDDEN} and {HIDDEN}, no more \ufffd")


def test_half_a_character_costs_no_message() -> None:
    line = rb'{"a":"\ud83d\ude00 \ud83d \ude00 \\ud83d \n"}'
    assert _ESCAPES.sub(_whole, line) == rb'{"a":"\ud83d\ude00 \ufffd \ufffd \\ud83d \n"}'


def test_answers_become_text() -> None:
    blocks: list[ContentBlock] = [
        TextContent(text="one"),
        ImageContent(data="AAAA" * 300, mime_type="image/png"),
        ResourceLink(name="n", title="Notes", uri="file:///n"),
    ]
    text = content.call_text(CallToolResult(content=blocks))
    assert text == "one\n\n[image image/png, 900 bytes, which cannot be shown as text]\n\n[Notes: file:///n]"
    assert content.call_text(CallToolResult(content=[], structured_content={"a": "é"})) == '{"a": "é"}'


def test_a_prompt_of_one_voice_is_its_text_and_of_two_says_who_speaks() -> None:
    user = PromptMessage(role="user", content=TextContent(text="Q"))
    model = PromptMessage(role="assistant", content=TextContent(text="A"))
    assert content.prompt_text(GetPromptResult(messages=[user])) == "Q"
    assert content.prompt_text(GetPromptResult(messages=[user, model])) == "User:\nQ\n\nAssistant:\nA"


def test_a_list_is_bounded_in_bytes_too() -> None:
    many = [Tool(name=f"t{n}", description="d" * 4_000, input_schema={"type": "object"}) for n in range(150)]
    listed = offers.tools(many)
    assert 100 < len(listed.kept) < 150
    assert len(listed.kept) + len(listed.left_out) == 150
    assert "KiB" in listed.left_out[0][1]
