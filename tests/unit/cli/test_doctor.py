"""What doctor says of the graphics card, and how it prints what mends it."""

from __future__ import annotations

import argparse
import json

import pytest

from desktop.chat.engine import EngineDied
from desktop.cli import doctor
from desktop.cli.output import Output
from desktop.engine.gpu import CUDA_BUILD
from desktop.engine.nvidia import Card, Nvidia


def run(json_lines: bool) -> int:
    return doctor.run(argparse.Namespace(quick=True), Output(json_lines=json_lines))


@pytest.fixture
def rtx(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with a card, its driver, and a build without CUDA."""
    cards = (Card("RTX 4070", 12 << 30, 11 << 30, "8.9"),)
    monkeypatch.setattr("desktop.engine.nvidia.look", lambda: Nvidia(True, cards, "580.1", (13, 0)))


@pytest.mark.e2e
def test_what_mends_it_is_printed_below_the_check(rtx: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(json_lines=False) == 0
    lines = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(lines) if "graphics card" in line)
    assert lines[at].startswith("ok      graphics card: not used: RTX 4070 is there")
    assert lines[at + 1] == f"        to mend it: {CUDA_BUILD}"


@pytest.mark.e2e
def test_what_mends_it_is_a_field_of_the_json(
    rtx: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def dies() -> None:
        raise EngineDied("This build computes on NVIDIA cards, and their driver is not installed: install it.")

    monkeypatch.setattr("desktop.engine.devices.describe_devices", dies)
    assert run(json_lines=True) == 1
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    checks = {event["name"]: event for event in events if event["type"] == "check"}
    assert checks["engine"]["ok"] is False
    assert "driver is not installed" in checks["engine"]["text"]
    assert "fix" not in checks["engine"]
    assert checks["graphics card"]["fix"] == CUDA_BUILD
