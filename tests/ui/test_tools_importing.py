"""Importing other programs' configurations: what they ask for, and what of them is not taken over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import isValid

from desktop.ui.tools.importing import ImportServers
from tests.helpers.shots_servers import CODE
from tests.helpers.tool_hands import done, manager, opened, words
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.window_driver import Driver

pytestmark = pytest.mark.usefixtures("tools")


@pytest.fixture
def importing(driver: Driver, tools: ScriptedTools) -> ImportServers:
    """The dialog that imports."""
    driver.click(manager(driver).import_)
    return opened(driver, ImportServers)


def shown(driver: Driver, importing: ImportServers, text: str, count: int) -> None:
    """Paste a configuration with so many servers."""
    importing.text.set_text(text)
    driver.until(lambda: len(importing.entries) == count)


def test_what_a_file_asks_for_is_given_before_it_is_imported(
    driver: Driver, tools: ScriptedTools, importing: ImportServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(driver, importing, CODE, 2)
    weather, old = importing.entries
    assert "It speaks sse" in words(old)
    assert not old.wanted.isEnabled()
    said = words(weather)
    for part in (
        "Key of the weather service",
        "Units",
        "Folder of the project",
        "(alwaysAllow) is not taken over",
        "is not read",
    ):
        assert part in said
    fields, choices = weather.answers.fields, weather.answers.choices
    assert fields["key"].echoMode() is QLineEdit.EchoMode.Password
    assert choices["units"].accessibleName() == "Units: metric"
    driver.click(importing.add)
    assert "weather asks for this: Key of the weather service, Folder of the project it works in." in words(importing)
    assert not any(what == "add" for what, *_ in tools.done)
    fields["key"].setText("sk-of-a-test")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/work/project")
    driver.click(driver.button("Choose…", weather))
    driver.click(importing.add)
    done(
        driver,
        tools,
        "answers",
        "weather",
        {"key": "sk-of-a-test", "units": "metric", "workspaceFolder": "/work/project"},
    )
    driver.until(lambda: not isValid(importing))


def test_what_two_servers_ask_for_is_given_once(driver: Driver, tools: ScriptedTools, importing: ImportServers) -> None:
    one = {"command": "x", "env": {"KEY": "${input:key}"}}
    two = {"url": "https://a.org", "headers": {"Authorization": "Bearer ${input:key}"}}
    shown(driver, importing, json.dumps({"servers": {"one": one, "two": two}}), 2)
    first, second = (entry.answers.fields["key"] for entry in importing.entries)
    QTest.keyClicks(first, "abc")
    assert second.text() == "abc"
    QTest.keyClicks(second, "d")
    QTest.keyClicks(first, "e")
    assert (first.text(), second.text()) == ("abce", "abcd")
    importing.close()


def test_what_cannot_be_added_names_its_server_and_stays_to_be_mended(
    driver: Driver, tools: ScriptedTools, importing: ImportServers
) -> None:
    tools.faults = {"two": "There is a server named two already: choose another name."}
    servers = {name: {"command": "x"} for name in ("one", "two", "three")}
    shown(driver, importing, json.dumps({"mcpServers": servers}), 3)
    driver.click(importing.add)
    driver.until(lambda: importing.said.text().startswith("two was not added. There is"))
    assert [entry.wanted.isChecked() for entry in importing.entries] == [False, True, True]
    tools.faults = {}
    driver.click(importing.add)
    driver.until(lambda: not isValid(importing))
    assert [plan.name for what, plan, *_ in tools.done if what == "add"] == ["one", "two", "three"]  # type: ignore[attr-defined]


def test_a_file_is_opened_and_what_is_wrong_with_it_is_said(
    driver: Driver, importing: ImportServers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mcp.json"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    driver.click(importing.open_file)
    assert "This file cannot be read: No such file" in importing.said.text()
    file.write_bytes(b"\xef\xbb\xbf" + b'{"mcpServers": {"a": {"command": "x",}}} // last comma')
    driver.click(importing.open_file)
    driver.until(lambda: len(importing.entries) == 1)
    file.write_text("x" * (2 << 20))
    driver.click(importing.open_file)
    assert "too long to be a list" in importing.said.text()
    assert len(importing.entries) == 1
    importing.close()
