"""What holds for every test: a home of its own, no display, and no unexpected warning in our log."""

from __future__ import annotations

import logging
import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.faults import Tally, table

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# programs that tests start are compiled once, as they are for a user; some containers say that nothing is
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# the offscreen plugin says so of raise(), grabbing and size hints; it is no fault of ours
QT_NOISE = "This plugin does not support "
OUR_LOGGERS = ("desktop", "converter")
TALLIES = pytest.StashKey[list[Tally]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long sizes of fault and property runs too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("qt_log_ignore", QT_NOISE)
    config.addinivalue_line("markers", "early: takes a minute or more, so nothing should wait for it in the end")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's background job, whose children would ignore it
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: "early" not in item.keywords)
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="long size: run with --long")
    for item in items:
        if "long" in item.keywords:
            item.add_marker(skip)


def pytest_sessionfinish(session: pytest.Session) -> None:
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)  # of one of several processes
    if output is not None:
        output["tallies"] = [asdict(one) for one in session.config.stash.get(TALLIES, [])]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A process of the suite has ended: what it counted belongs into the one table."""
    counted = getattr(node, "workeroutput", {}).get("tallies", [])
    node.config.stash.setdefault(TALLIES, []).extend(Tally(**one) for one in counted)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if tallies := config.stash.get(TALLIES, []):
        terminalreporter.section("faults")
        for line in table(tallies):
            terminalreporter.line(line)


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Tally]]:
    """Begin to count the runs of a fault; what came of them is printed when all tests are over."""
    mine: list[Tally] = []

    def begin(fault: str) -> Tally:
        mine.append(Tally(fault))
        request.config.stash.setdefault(TALLIES, []).append(mine[-1])
        return mine[-1]

    yield begin
    for one in mine:
        one.seconds = one.seconds or time.monotonic() - one.began


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All data of the test under one folder."""
    folder = tmp_path / "nemodesk-home"
    monkeypatch.setenv("NEMODESK_HOME", str(folder))
    return folder


class LogGuard(logging.Handler):
    """Collects warnings of our loggers; ``allow`` names those a test provokes on purpose."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._allowed: list[str] = []

    def allow(self, pattern: str) -> None:
        """Expect messages that match."""
        self._allowed.append(pattern)

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def unexpected(self) -> list[str]:
        """Messages that no pattern allows."""
        said = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in self._records]
        return [text for text in said if not any(re.search(pattern, text) for pattern in self._allowed)]


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fails the test for a warning nobody expected."""
    guard = LogGuard()
    for name in OUR_LOGGERS:
        logging.getLogger(name).addHandler(guard)
    yield guard
    for name in OUR_LOGGERS:
        logging.getLogger(name).removeHandler(guard)
    assert not guard.unexpected(), "unexpected log records"
