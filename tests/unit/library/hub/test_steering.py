"""A transfer that is paused, slowed down or stuck; and ends when it is told to, whatever it waits for."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop.library.hub import session
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.errors import Cancelled
from desktop.library.hub.files import RemoteFile, Repository
from tests.helpers.hub import FakeHub, Fault
from tests.unit.library.hub.conftest import QUICK, SIZE, WEIGHTS

PATIENCE_S = 60.0


def in_thread(
    hub: Hub, repository: Repository, weights: RemoteFile, target: Path, control: Control
) -> threading.Thread:
    """Fetch beside the test."""

    def fetch() -> None:
        try:
            list(hub.fetch(repository, weights, target, control))
        except Cancelled:
            control.trouble = "cancelled"

    thread = threading.Thread(target=fetch)
    thread.start()
    return thread


def test_a_pause_closes_the_connections_and_loses_nothing(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, folder: Path, target: Path
) -> None:
    fake.usual = Fault(rate=1_000_000)
    control = Control()
    progress = hub.fetch(repository, weights, target, control)
    while next(progress) < 100_000:
        pass
    control.pause()
    thread = threading.Thread(target=lambda: list(progress))
    thread.start()
    fake.wait_until_quiet()
    paused_at = sum(one.sent for one in fake.requests)
    assert paused_at < SIZE
    assert thread.is_alive()
    control.resume()
    thread.join(PATIENCE_S)
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()


def test_a_limit_holds_over_all_connections(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, target: Path
) -> None:
    control = Control()
    control.limit(10)  # bytes a second: every connection gives its first bytes, and then waits
    progress = hub.fetch(repository, weights, target, control)
    done = [next(progress) for _ in range(2)]
    assert done[-1] < SIZE // 2
    control.limit(0)
    assert list(progress)[-1] == SIZE


@pytest.mark.parametrize("fault", [Fault(stall_after=30_000), Fault(slow_headers=True)])
def test_a_connection_that_is_silent_is_given_up(
    fake: FakeHub, repository: Repository, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.setattr(session, "SILENCE_S", 0.2)
    fake.then(*[fault] * 6)
    weights = repository.file(WEIGHTS)
    assert weights is not None
    with Hub(fake.url, pace=QUICK) as hub:
        list(hub.fetch(repository, weights, target, Control()))
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()


@pytest.mark.parametrize(
    "fault", [Fault(stall_after=30_000), Fault(slow_headers=True), Fault(status=429, retry_after="200")]
)
def test_a_cancel_ends_every_wait(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, target: Path, fault: Fault
) -> None:
    fake.usual = fault
    control = Control()
    thread = in_thread(hub, repository, weights, target, control)
    fake.wait_for_requests(4)
    control.cancel()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert control.trouble == "cancelled"


def test_trouble_is_told_while_it_lasts(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, target: Path
) -> None:
    fake.usual = Fault(status=429, retry_after="200")
    control = Control()
    thread = in_thread(hub, repository, weights, target, control)
    fake.wait_for_requests(4)
    while not control.trouble:
        threading.Event().wait(0.001)
    assert "is busy" in control.trouble
    control.cancel()
    thread.join(PATIENCE_S)
