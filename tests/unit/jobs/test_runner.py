"""Events reach the main thread in order and together; ends, errors and cancels arrive once; nothing is left running."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.errors import AppError, UsageError
from desktop.jobs.loop import LoopThread
from desktop.jobs.runner import BugError, Jobs, describe
from tests.conftest import LogGuard


@pytest.fixture
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def jobs(qapp: QApplication, loop: LoopThread) -> Jobs:
    return Jobs(loop)


class Heard:
    """What the callbacks were called with, and on which thread."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.ends: list[object] = []
        self.threads: set[int] = set()

    def events(self, events: list[int]) -> None:
        self.threads.add(threading.get_ident())
        self.batches.append(events)

    def end(self, value: object = "cancelled") -> None:
        self.threads.add(threading.get_ident())
        self.ends.append(value)

    @property
    def flat(self) -> list[int]:
        return [event for batch in self.batches for event in batch]


async def count(n: int, fault: Exception | None = None) -> AsyncIterator[int]:
    for i in range(n):
        yield i
        await asyncio.sleep(0)
    if fault is not None:
        raise fault


def start(jobs: Jobs, heard: Heard, n: int = 5, fault: Exception | None = None) -> None:
    jobs.start(lambda: count(n, fault), heard.events, on_done=heard.end, on_error=heard.end, on_cancel=heard.end)


def test_events_arrive_in_order_on_the_main_thread_before_the_end(jobs: Jobs, qtbot: QtBot) -> None:
    heard = Heard()
    start(jobs, heard, 1000)
    qtbot.waitUntil(lambda: heard.ends == [None])
    assert heard.flat == list(range(1000))
    assert heard.threads == {threading.get_ident()}
    assert len(heard.batches) < 100  # delivered together, not one by one


def test_events_before_an_error_are_not_lost(jobs: Jobs, qtbot: QtBot) -> None:
    heard, fault = Heard(), UsageError("That does not work.")
    start(jobs, heard, 7, fault)
    qtbot.waitUntil(lambda: heard.ends == [fault])
    assert heard.flat == list(range(7))


def test_a_bug_is_logged_and_becomes_one_sentence(jobs: Jobs, qtbot: QtBot, log_guard: LogGuard) -> None:
    log_guard.allow("A job failed")
    heard = Heard()
    start(jobs, heard, 1, ZeroDivisionError("deep"))
    qtbot.waitUntil(lambda: len(heard.ends) == 1)
    [error] = heard.ends
    assert isinstance(error, BugError)
    assert "ZeroDivisionError" in error.text
    assert "deep" in error.detail


def test_an_error_for_people_stays_itself() -> None:
    error = AppError("The disk is full.")
    assert describe(error) is error


def test_cancel_closes_the_iterator_before_it_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    heard, closed = Heard(), threading.Event()

    async def endless() -> AsyncIterator[int]:
        try:
            yield 1
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            closed.set()

    job = jobs.start(endless, heard.events, on_done=heard.end, on_cancel=heard.end)
    qtbot.waitUntil(lambda: heard.flat == [1])
    job.cancel()
    qtbot.waitUntil(lambda: heard.ends == ["cancelled"])
    assert closed.is_set()
    assert not job.running
    job.cancel()  # too late to matter


def test_cancel_before_the_start(jobs: Jobs, qtbot: QtBot) -> None:
    heard = Heard()
    job = jobs.start(lambda: count(3), heard.events, on_done=heard.end, on_cancel=heard.end)
    job.cancel()
    qtbot.waitUntil(lambda: len(heard.ends) == 1)
    assert heard.ends in (["cancelled"], [None])


def test_expensive_handling_makes_deliveries_rarer(jobs: Jobs, qtbot: QtBot) -> None:
    heard, gate = Heard(), threading.Event()

    async def slow() -> AsyncIterator[int]:
        yield 0
        while not gate.is_set():
            yield 1
            await asyncio.sleep(0.001)

    def costly(events: list[int]) -> None:
        heard.events(events)
        sum(range(400_000))  # some milliseconds of this thread
        if len(heard.batches) == 3:
            gate.set()

    jobs.start(slow, costly, on_done=heard.end)
    qtbot.waitUntil(lambda: heard.ends == [None])
    assert len(heard.batches) <= 4


def test_call_compute_and_follow(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []

    async def answer() -> int:
        return 42

    jobs.call(answer, heard.append)
    qtbot.waitUntil(lambda: heard == [42])
    jobs.compute(lambda: threading.get_ident() != threading.main_thread().ident, heard.append)
    qtbot.waitUntil(lambda: heard == [42, True])
    future: Future[str] = Future()
    jobs.follow(future, heard.append)
    threading.Thread(target=lambda: future.set_result("stored")).start()
    qtbot.waitUntil(lambda: heard == [42, True, "stored"])


def test_a_followed_error_and_a_cancelled_future(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    fault = UsageError("No such conversation.")
    failing: Future[None] = Future()
    jobs.follow(failing, heard.append, heard.append)
    failing.set_exception(fault)
    qtbot.waitUntil(lambda: heard == [fault])
    cancelled: Future[None] = Future()
    job = jobs.follow(cancelled, heard.append, heard.append)
    job.cancel()
    qtbot.waitUntil(lambda: not job.running)
    assert heard == [fault]


def test_closing_lets_running_work_clean_up_with_tasks_of_its_own(jobs: Jobs, loop: LoopThread, qtbot: QtBot) -> None:
    order: list[str] = []
    heard = Heard()

    async def tidy() -> None:
        await asyncio.sleep(0)
        order.append("tidied")

    async def work() -> AsyncIterator[int]:
        helper = asyncio.create_task(asyncio.Event().wait())
        try:
            yield 1
            await helper
        finally:
            await asyncio.shield(tidy())

    async def last() -> None:
        order.append("last")

    jobs.start(work, heard.events)
    qtbot.waitUntil(lambda: heard.flat == [1])
    loop.close(last)
    assert order == ["tidied", "last"]
    assert not [thread for thread in threading.enumerate() if thread.name == "asyncio"]
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        jobs.call(tidy)


def test_closing_goes_on_while_a_helper_thread_works(
    jobs: Jobs, loop: LoopThread, log_guard: LogGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_guard.allow("Something still runs")
    monkeypatch.setattr("desktop.jobs.loop.CLOSE_SECONDS", 0.05)
    begun, gate, done = threading.Event(), threading.Event(), threading.Event()

    def long_work() -> None:
        begun.set()
        gate.wait(60)
        done.set()

    jobs.compute(long_work)
    assert begun.wait(60)
    loop.close()
    gate.set()
    assert done.wait(60)


class Receiver(QObject):
    """Hears of a job, and may be deleted by Qt before its end."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    def take(self, value: object = "cancelled") -> None:
        self.objectName()  # fails when it is deleted
        self._heard.append(value)


@pytest.mark.parametrize("fault", [None, UsageError("No.")])
def test_a_receiver_that_is_gone_hears_nothing(jobs: Jobs, qtbot: QtBot, fault: AppError | None) -> None:
    heard: list[object] = []
    receiver = Receiver(heard)
    hear = receiver.take
    job = jobs.start(lambda: count(3, fault), hear, on_done=hear, on_error=hear, on_cancel=hear)
    shiboken6.delete(receiver)
    qtbot.waitUntil(lambda: not job.running)
    assert heard == []


def test_nothing_is_delivered_after_the_close(jobs: Jobs, loop: LoopThread, qapp: QApplication) -> None:
    heard, future = Heard(), Future[int]()
    jobs.start(lambda: count(3), heard.events, on_done=heard.end)
    jobs.follow(future, heard.end)
    loop.close()
    jobs.close()
    future.set_result(1)
    for _ in range(5):
        qapp.processEvents()
    assert (heard.batches, heard.ends) == ([], [])
