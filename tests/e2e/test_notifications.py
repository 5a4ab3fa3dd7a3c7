"""Notifications on a real D-Bus session with a service of the specification's interface."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from typing import Any

import pytest

from desktop.base.notifications import announce
from tests.helpers.program import ROOT

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's"),
]


def on_a_bus(answer: str, title: str = "Title", text: str = "Text") -> dict[str, Any]:
    """What the service saw and what announcing returned, on a session bus of its own."""
    assert shutil.which("dbus-run-session"), "run.py installs it"
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.helpers.notification_service"]
    done = subprocess.run(
        [*command, answer, title, text], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_click_is_reported() -> None:
    assert on_a_bus("click")["chosen"] is True


def test_closing_is_no_click() -> None:
    assert on_a_bus("close")["chosen"] is False


def test_nobody_waits_for_ever() -> None:
    assert on_a_bus("ignore")["chosen"] is False


def test_the_text_arrives_as_written_and_brings_no_markup() -> None:
    seen = on_a_bus("close", "A <b>title</b>", 'x < y && <a href="http://evil">click</a> 日本')
    assert seen["title"] == "A <b>title</b>"
    assert seen["text"] == 'x &lt; y &amp;&amp; &lt;a href="http://evil"&gt;click&lt;/a&gt; 日本'
    assert seen["actions"] == ["default", "A <b>title</b>"]


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "nonsense", ""])
def test_without_a_bus_nothing_is_raised(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert asyncio.run(announce("Title", "Text")) is False
