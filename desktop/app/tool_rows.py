"""Plugins, servers, grants and calls as rows of the window's pages about tools."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from desktop.base.i18n import tr
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, RunState, ToolQuestion, ToolRun
from desktop.plugins.consent.ledger import Grant
from desktop.plugins.consent.ledger import Kind as Said
from desktop.plugins.consent.policy import StartQuestion
from desktop.plugins.definitions import SourceKind
from desktop.plugins.mcp.config import Server
from desktop.plugins.mcp.servers import State as ServerState
from desktop.plugins.mcp.servers import Status
from desktop.plugins.mcp.shown import show
from desktop.plugins.registry import Plugin, State
from desktop.plugins.secrets import Kept
from desktop.ui.tools.listed import GrantRow, Place, SecretPage, SecretRow
from desktop.ui.tools.service import Condition, Kind, SourceRow, ToolRow, Trust

FOLDERS: Final = "folders that it may see"  # a field of the page that is no setting of the plugin's own
_LOG: Final = 200_000  # bytes


def plugin_row(plugin: Plugin, tools: tuple[ToolRow, ...], trust: Trust) -> SourceRow:
    """A plugin; a new one, and one whose files have changed, has to be read before it runs."""
    condition = {
        State.ENABLED: Condition.ON,
        State.DISABLED: Condition.OFF,
        State.BROKEN: Condition.BROKEN,
        State.DISCOVERED: Condition.REVIEW,
    }[plugin.state]
    if plugin.before:
        condition = Condition.REVIEW
    problem = plugin.reason
    if not problem and condition is Condition.REVIEW:
        problem = tr("It is new. Read what it may do, then allow it, or leave it off.")
    manifest = plugin.manifest
    return SourceRow(
        plugin.id,
        plugin.name,
        Kind(plugin.kind.value),
        condition,
        manifest.version if manifest is not None else "",
        manifest.author if manifest is not None else "",
        needs(plugin),
        problem,
        has_settings=_has_page(plugin),
        tools=tools,
        trust=trust,
    )


def _has_page(plugin: Plugin) -> bool:
    """Whether there is anything on its page: of the app's own, those that need something have."""
    if plugin.manifest is None or plugin.state not in (State.ENABLED, State.DISABLED) or plugin.before:
        return False
    asked = plugin.manifest.permissions
    return plugin.kind is not SourceKind.BUNDLED or asked.files != "none" or bool(asked.secrets)


def needs(plugin: Plugin) -> str:
    """What a plugin may do, in words."""
    if plugin.manifest is None:
        return ""
    asked, parts = plugin.manifest.permissions, []
    if asked.files != "none":
        count = len(plugin.folders)
        given = tr("one folder you gave|{n} folders you gave", n=count) if count else tr("no folder yet")
        writes = asked.files == "write"
        parts.append(
            tr("reads and writes files: {given}", given=given) if writes else tr("reads files: {given}", given=given)
        )
    parts += [tr("network")] if asked.network else []
    parts += [tr("programs")] if asked.processes else []
    parts += [tr("past conversations")] if asked.history else []
    parts += [tr("secrets: {names}", names=", ".join(asked.secrets))] if asked.secrets else []
    return tr("Needs: {what}", what=", ".join(parts)) if parts else tr("Needs nothing")


def plugin_question(plugin: Plugin) -> ToolQuestion:
    """The question whether a plugin may run as it is."""
    manifest = plugin.manifest
    shown = {
        "folder": str(plugin.folder),
        "version": manifest.version if manifest is not None else "",
        "author": manifest.author if manifest is not None else "",
        "files": [path for path, _ in plugin.files],
    }
    run = ToolRun(ToolCall(plugin.name, ""), RunState.ASKING, plugin.name)
    return ToolQuestion(
        0,
        run,
        tr("Let a plugin run"),
        json.dumps(shown, indent=2, ensure_ascii=False),
        (Choice.ALWAYS,),
        tr("these files"),
        (plugin.reason,) if plugin.reason else (),
        _changes(plugin),
        does=needs(plugin),
    )


def _changes(plugin: Plugin) -> tuple[str, ...]:
    """The files that are others than those it was enabled for, with the beginnings of their hashes."""
    if not plugin.before:
        return ()
    before, now = dict(plugin.before), dict(plugin.files)
    other = sorted(name for name in before | now if before.get(name) != now.get(name))
    lines = (
        f"{sign} {name}  {held[name][:16]}"
        for name in other
        for sign, held in (("-", before), ("+", now))
        if name in held
    )
    return tuple(lines)


def server_row(status: Status, tools: tuple[ToolRow, ...], trust: Trust) -> SourceRow:
    """A server; one whose command was not allowed as it is has to be read."""
    condition = {
        ServerState.OFF: Condition.OFF,
        ServerState.NEW: Condition.REVIEW,
        ServerState.STARTING: Condition.STARTING,
        ServerState.BROKEN: Condition.BROKEN,
    }.get(status.state, Condition.ON)
    problem = status.reason
    if condition is Condition.REVIEW:
        problem = tr("Its command is new, or has changed. Read it, then allow it, or leave it off.")
    server = status.server
    return SourceRow(
        f"server:{server.id}",
        server.name,
        Kind.SERVER,
        condition,
        problem=problem,
        has_settings=condition is not Condition.REVIEW,
        transport="HTTP" if server.url else "stdio",
        tools=tools,
        trust=trust,
    )


def server_question(server: Server, asked: StartQuestion) -> ToolQuestion:
    """The question whether a server may start: its whole command, and what of it deserves a second look."""
    shown = show(server)
    lines = [shown.command, ""]
    lines += [tr("Program: {path}", path=shown.program)] if shown.program else []
    lines += [tr("Starts in: {path}", path=shown.folder)] if shown.folder else []
    lines += [tr("Is given: {names}", names=", ".join(shown.names))] if shown.names else []
    run = ToolRun(ToolCall(server.name, ""), RunState.ASKING, server.name)
    text = "\n".join(lines).rstrip()
    title = tr("Let an MCP server start")
    return ToolQuestion(0, run, title, text, (Choice.ALWAYS,), tr("this command"), shown.warnings, asked.changes)


def grant_row(grant: Grant, names: dict[str, str]) -> GrantRow:
    """A grant in words."""
    words = {
        Said.CHAT: tr("everything it can do, in chat {number}", number=grant.chat),
        Said.ALWAYS: tr("exactly these arguments: {arguments}", arguments=grant.scope),
        Said.FOLDER: tr("the folder {folder}", folder=grant.scope),
        Said.NEVER: tr("in every chat"),
        Said.START: tr("to start, as it is now"),
        Said.TRUST: tr("what it says of its own tools is believed"),
    }
    source, ended = names.get(grant.source, grant.source), not grant.hash
    scope = tr("what it said of its own tools was believed, until it changed") if ended else words[grant.kind]
    return GrantRow(grant.id, source, grant.tool, scope, grant.time, grant.kind is Said.NEVER, ended)


def secret_page(found: Mapping[str, Kept], keyring: str) -> SecretPage:
    """Where secrets are; ``keyring`` is the name of the one there is, empty for none."""
    rows = tuple(SecretRow(name, Place(kept.value)) for name, kept in found.items())
    none = tr("This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.")
    return SecretPage(rows, "" if keyring else none)


def page_with_folders(page: str, plugin: Plugin) -> tuple[str, dict[str, Any]]:
    """A plugin's page of settings and the values on it; first the folders it may see, where it may see any."""
    schema: dict[str, Any] = json.loads(page) if page else {}
    values = dict(plugin.settings or {})
    if plugin.manifest is not None and plugin.manifest.permissions.files != "none":
        field = {
            "type": "array",
            "items": {"type": "string"},
            "title": tr("Folders it may see"),
            "description": tr("One a line, each with its whole path."),
        }
        schema["properties"] = {FOLDERS: field, **schema.get("properties", {})}
        values[FOLDERS] = list(map(str, plugin.folders))
    return json.dumps(schema, ensure_ascii=False), values


def log_end(path: Path) -> str:
    """The end of a log file; empty where there is none."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _LOG))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
