"""What children say line by line, and how they end."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest

from desktop.base import children
from desktop.base.errors import EnvironmentFault


def news_of(program: str, told: str = "") -> list[dict[str, Any]]:
    """What a Python program reports."""

    async def read() -> list[dict[str, Any]]:
        return [event async for event in children.news(["-c", program], "It ended with {code}.", told)]

    return asyncio.run(read())


@pytest.fixture(autouse=True)
def _python(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children that are programs of the test."""
    monkeypatch.setattr(children, "self_command", lambda *arguments: [sys.executable, *arguments])


def test_lines_arrive_in_order() -> None:
    assert news_of("print('{\"n\": 1}'); print('{\"n\": 2}')") == [{"n": 1}, {"n": 2}]


def test_a_child_can_be_told_more_than_an_argument_holds_and_tell_as_much() -> None:
    told = "x" * (3 << 20)
    [event] = news_of("import json; print(json.dumps({'heard': input()}))", told)
    assert event == {"heard": told}


def test_a_line_that_its_death_cut_off_is_none() -> None:
    with pytest.raises(EnvironmentFault, match="ended with 3"):
        news_of("import os, sys; sys.stdout.write('{\"n\":'); sys.stdout.flush(); os._exit(3)")


def test_one_that_does_not_listen_says_why_it_ended() -> None:
    program = "import os, sys; sys.stderr.write('nemodesk: No.'); sys.stderr.flush(); os.close(0); os._exit(1)"
    with pytest.raises(EnvironmentFault, match=r"^No\.$"):
        news_of(program, "x" * (3 << 20))
