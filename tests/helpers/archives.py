"""Archives in the documented shapes of other programs, made up, with what must come of them.

Each maker gives plain data and an ``Expected``: what a faithful import holds, and how much it names as left out.
"""

from __future__ import annotations

import json
import random
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.exchange.reasons import Reason

Plain = dict[str, Any]
START = datetime(2024, 1, 1, tzinfo=UTC)


@dataclass
class Expected:
    """Of one conversation: (role, text, thinking, attachments' texts) of each message and of those shown."""

    title: str
    created: datetime
    messages: Counter[tuple[str, str, str, tuple[str, ...]]] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)
    branches: int = 0  # messages without followers
    left: Counter[Reason] = field(default_factory=Counter)

    def add(self, role: str, text: str, thinking: str = "", attachments: tuple[str, ...] = ()) -> None:
        self.messages[role, text, thinking, attachments] += 1


def chatgpt(n: int, rng: random.Random) -> tuple[Plain, Expected]:
    """Turns with regenerated answers; system, thoughts, tool and multimodal nodes between them."""
    created = START + timedelta(minutes=n)
    want = Expected(f"ChatGPT chat {n} ✓", created, branches=1)
    mapping: dict[str, Plain] = {}

    def node(key: str, parent: str | None, role: str, content: Plain, **more: Any) -> str:
        message = {"id": key, "author": {"role": role}, "create_time": created.timestamp() + len(mapping)}
        message |= {"content": content, "recipient": "all", "metadata": {}} | more
        mapping[key] = {"id": key, "message": message, "parent": parent, "children": []}
        if parent:
            mapping[parent]["children"].append(key)
        return key

    mapping["root"] = {"id": "root", "message": None, "parent": None, "children": []}
    at = node("system", "root", "system", {"content_type": "text", "parts": [""]})
    for turn in range(rng.randrange(1, 6)):
        text = f"Question {n}.{turn} with “marks” and 中文"
        parts: list[object] = [text]
        if turn == 1:
            parts.insert(0, {"content_type": "image_asset_pointer", "asset_pointer": "file-service://x"})
            want.left[Reason.IMAGES] += 1
        kind = "multimodal_text" if turn == 1 else "text"
        user = node(f"u{turn}", at, "user", {"content_type": kind, "parts": parts})
        want.add("user", text)
        want.shown.append(text)
        if turn == 2:
            user = node(f"call{turn}", user, "assistant", {"content_type": "code", "text": "x"}, recipient="python")
            user = node(f"tool{turn}", user, "tool", {"content_type": "execution_output", "text": "1"})
            want.left[Reason.TOOL_CALLS] += 1
            want.left[Reason.TOOL_RESULTS] += 1
        thought = ""
        before = user
        if turn % 2:
            thought = f"Plan\n\nthinking {n}.{turn}"
            thoughts = [{"summary": "Plan", "content": f"thinking {n}.{turn}"}]
            before = node(f"t{turn}", user, "assistant", {"content_type": "thoughts", "thoughts": thoughts})
            before = node(f"r{turn}", before, "assistant", {"content_type": "reasoning_recap", "content": "Thought"})
            want.left[Reason.RECAPS] += 1
        versions = 2 if turn == 0 else 1
        want.branches += versions - 1
        for version in range(versions):
            answer = f"Answer {n}.{turn}.{version}"
            about = {"model_slug": "gpt-x", "finish_details": {"type": "stop"}}
            content = {"content_type": "text", "parts": [answer]}
            at = node(f"a{turn}.{version}", before, "assistant", content, metadata=about)
            want.add("assistant", answer, thought)
        want.shown.append(answer)
    plain = {"title": want.title, "create_time": created.timestamp(), "update_time": created.timestamp() + 60}
    return plain | {"mapping": mapping, "current_node": at, "conversation_id": f"c{n}", "id": f"c{n}"}, want


def claude(n: int, rng: random.Random) -> tuple[Plain, Expected]:
    """Messages that name their parents, an edited question, thinking, attachments, files, tools."""
    created = START + timedelta(minutes=n)
    want = Expected(f"Claude chat {n}", created, branches=1)
    messages: list[Plain] = []

    def add(key: str, parent: str, sender: str, blocks: list[Plain], **more: Any) -> str:
        at = (created + timedelta(seconds=len(messages))).isoformat().replace("+00:00", "Z")
        said = "\n".join(block.get("text", "") for block in blocks)
        message = {"uuid": f"{n}-{key}", "parent_message_uuid": parent, "sender": sender, "text": said}
        messages.append(message | {"created_at": at, "content": blocks, "attachments": [], "files": []} | more)
        return f"{n}-{key}"

    at = "00000000-0000-4000-8000-000000000000"
    for turn in range(rng.randrange(1, 6)):
        text = f"Claude question {n}.{turn}"
        attached = [{"file_name": "a.py", "extracted_content": f"print({n})\n"}] if turn == 0 else []
        files = [{"file_name": "b.png", "file_kind": "image"}, {"file_name": "c.pdf"}] if turn == 1 else []
        want.left += Counter({Reason.IMAGES: 1, Reason.FILES: 1} if files else {})
        if turn == 2:
            add(f"old{turn}", at, "human", [{"type": "text", "text": f"Before editing {n}"}])
            want.add("user", f"Before editing {n}")
            want.branches += 1
        user = add(f"u{turn}", at, "human", [{"type": "text", "text": text}], attachments=attached, files=files)
        want.add("user", text, "", tuple(one["extracted_content"] for one in attached))
        answer, thought = f"Claude answer {n}.{turn}", f"hm {n}.{turn}" if turn % 2 else ""
        blocks: list[Plain] = [{"type": "thinking", "thinking": thought}] if thought else []
        blocks.append({"type": "text", "text": answer})
        if turn == 3:
            blocks += [{"type": "tool_use", "name": "x", "input": {}}, {"type": "tool_result", "content": []}]
            want.left += Counter({Reason.TOOL_CALLS: 1, Reason.TOOL_RESULTS: 1})
        at = add(f"a{turn}", user, "assistant", blocks)
        want.add("assistant", answer, thought)
        want.shown += [text, answer]
    stamp = created.isoformat().replace("+00:00", "Z")
    return {
        "uuid": f"k{n}",
        "name": want.title,
        "created_at": stamp,
        "updated_at": stamp,
        "chat_messages": messages,
    }, want


def lm_studio(n: int, rng: random.Random) -> tuple[Plain, Expected]:
    """Messages in a row with versions, answers in steps, one of them thinking."""
    created = START + timedelta(minutes=n)
    want = Expected(f"LM Studio chat {n}", created, branches=1)
    messages: list[Plain] = []
    for turn in range(rng.randrange(1, 6)):
        text = f"LM question {n}.{turn}"
        content: list[Plain] = [{"type": "text", "text": text}]
        if turn == 1:
            content.append({"type": "file", "fileIdentifier": "1.png", "fileType": "image"})
            want.left[Reason.IMAGES] += 1
        user = {"type": "singleStep", "role": "user", "content": content}
        messages.append({"versions": [user], "currentlySelected": 0})
        want.add("user", text)
        versions = []
        for version in range(2 if turn == 0 else 1):
            said, thought = f"LM answer {n}.{turn}.{version}", f"let me see {n}" if turn % 2 == 0 else ""
            steps: list[Plain] = [{"type": "debugInfoBlock", "debugInfo": "x"}]
            if thought:
                thinking = {"type": "contentBlock", "style": {"type": "thinking"}}
                steps.append(thinking | {"content": [{"type": "text", "text": thought}]})
            info = {"indexedModelIdentifier": "maker/model"}
            steps.append({"type": "contentBlock", "content": [{"type": "text", "text": said}], "genInfo": info})
            if turn == 3:
                steps.append({"type": "toolStatus", "callId": 1})
                want.left[Reason.TOOL_CALLS] += 1
            versions.append({"type": "multiStep", "role": "assistant", "steps": steps})
            want.add("assistant", said, thought)
        want.branches += len(versions) - 1
        messages.append({"versions": versions, "currentlySelected": 0})
        want.shown += [text, f"LM answer {n}.{turn}.0"]
    plain = {"name": want.title, "createdAt": int(created.timestamp() * 1000), "systemPrompt": "", "pinned": False}
    return plain | {"messages": messages, "usePerChatPredictionConfig": True}, want


def open_webui(n: int, rng: random.Random) -> tuple[Plain, Expected]:
    """A tree by ids, thinking as folds, a file with its text."""
    created = START + timedelta(minutes=n)
    want = Expected(f"WebUI chat {n}", created, branches=1)
    messages: dict[str, Plain] = {}
    at: str | None = None
    for turn in range(rng.randrange(1, 6)):
        text = f"WebUI question {n}.{turn}"
        stamp = int(created.timestamp()) + turn
        user = f"u{turn}"
        file = {"type": "file", "name": "n.txt", "file": {"data": {"content": f"notes {n}"}}}
        files = [file, {"type": "image", "url": "data:"}] if turn == 0 else []
        want.left[Reason.IMAGES] += len(files) // 2
        messages[user] = {"id": user, "parentId": at, "role": "user", "content": text, "timestamp": stamp}
        messages[user] |= {"files": files, "childrenIds": []}
        want.add("user", text, "", (f"notes {n}",) if files else ())
        for version in range(2 if turn == 1 else 1):
            at = f"a{turn}.{version}"
            said, thought = f"WebUI answer {n}.{turn}.{version}", f"1 < {n}\nso" if turn % 2 == 0 else ""
            quoted = "\n".join(f"&gt; {line}" for line in thought.replace("<", "&lt;").splitlines())
            fold = '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n'
            content = f"{fold}{quoted}\n</details>\n{said}" if thought else said
            messages[at] = {"id": at, "parentId": user, "role": "assistant", "content": content, "timestamp": stamp}
            messages[at] |= {"model": "llama", "modelName": "Llama", "childrenIds": []}
            messages[user]["childrenIds"].append(at)
            want.add("assistant", said, thought)
            want.branches += version
        want.shown += [text, said]
    chat = {"title": want.title, "models": ["llama"], "history": {"messages": messages, "currentId": at}}
    stamp = int(created.timestamp())
    return {"id": f"w{n}", "title": want.title, "chat": chat, "created_at": stamp, "updated_at": stamp + 9}, want


MAKERS: dict[str, Callable[[int, random.Random], tuple[Plain, Expected]]] = {
    "ChatGPT": chatgpt,
    "Claude": claude,
    "LM Studio": lm_studio,
    "Open WebUI": open_webui,
}


def made(program: str, count: int, seed: int = 1) -> list[tuple[Plain, Expected]]:
    """Conversations of a program with what must come of them."""
    rng = random.Random(seed)
    return [MAKERS[program](n, rng) for n in range(count)]


def write_archive(program: str, folder: Path, chats: list[Plain]) -> Path:
    """As the program writes them: zip archives, one JSON file, or a folder of files."""
    if program == "LM Studio":
        for n, chat in enumerate(chats):
            path = folder / "conversations" / f"{n // 100}" / f"{n}.conversation.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(chat))
        return folder / "conversations"
    if program == "Open WebUI":
        path = folder / "chat-export-1700000000.json"
        path.write_text(json.dumps(chats))
        return path
    path = folder / f"{program}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if program == "ChatGPT":  # large exports come in several files
            for n in range(0, len(chats), 100):
                archive.writestr(f"conversations-{n // 100:03}.json", json.dumps(chats[n : n + 100]))
            archive.writestr("chat.html", "<html>")
        else:
            archive.writestr("conversations.json", json.dumps(chats, ensure_ascii=False))
        archive.writestr("user.json", json.dumps({"id": "user-1", "email": "a@b.example"}))
    return path
