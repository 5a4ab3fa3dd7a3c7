"""The control of a download: its limit by arithmetic, its waits by what ends them."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from desktop.library.hub.control import BURST_S, Control
from desktop.library.hub.errors import Cancelled

LONG_S = 60.0


class Time:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def ends(wait: Callable[[], object], by: Callable[[], object]) -> bool:
    """Whether a waiting thread ends, and without an error, when ``by`` happens."""
    failed: list[bool] = []
    began = threading.Event()

    def work() -> None:
        began.set()
        try:
            wait()
        except Cancelled:
            failed.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    began.wait()
    by()
    thread.join(LONG_S)
    assert not thread.is_alive()
    return not failed


def test_a_limit_spreads_bytes_over_time() -> None:
    clock = Time()
    control = Control(clock)
    assert control.due(1_000_000) == clock.now
    control.limit(1000)
    assert control.due(500) == pytest.approx(100.5)
    assert control.due(1000) == pytest.approx(101.5)
    clock.now = 200.0  # nothing came for long: only a little of that may be made up for
    assert control.due(1000) == pytest.approx(201.0 - BURST_S)
    control.limit(0)
    assert control.due(1000) == clock.now


def test_a_wait_for_the_limit_ends_when_it_changes() -> None:
    control = Control(Time())
    control.limit(1)
    for change in (lambda: control.limit(0), lambda: control.limit(1), control.pause, control.cancel):
        assert ends(lambda: control.spend(1_000_000), change)


def test_a_pause_ends_by_resuming_or_for_good() -> None:
    control = Control()
    control.wait_while_paused()
    control.pause()
    assert control.paused
    assert ends(control.wait_while_paused, control.resume)
    control.pause()
    assert not ends(control.wait_while_paused, control.cancel)


def test_a_wait_ends_by_a_cancel_or_when_it_is_over() -> None:
    control, over = Control(), threading.Event()
    control.wait(0)

    def finish() -> None:
        over.set()
        control.nudge()

    assert ends(lambda: control.wait(LONG_S, over.is_set), finish)
    assert not ends(lambda: control.wait(LONG_S), control.cancel)
    with pytest.raises(Cancelled):
        control.check()


def test_changes_are_watched() -> None:
    control, seen = Control(), []
    with control.watched(lambda: seen.append(control.paused)):
        control.pause()
        control.resume()
    control.pause()
    assert seen == [True, False]
