"""Every fault of a network, one at a time: the file is right in the end, or absent and the sentence says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.errors import AccessNeeded, HubBusy, HubError, NoConnection, NotThere, WrongContent
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.hub.part import journal_of, part_of
from tests.helpers.hub import FakeHub, Fault
from tests.unit.library.hub.conftest import QUICK, SIZE, WEIGHTS

PASSING = {
    "cut": [Fault(cut_after=70_001), Fault(cut_after=0), Fault(cut_after=150_000)],
    "busy": [Fault(status=429, retry_after="0"), Fault(status=429)],
    "fault of the hub": [Fault(status=500), Fault(status=503, retry_after="0"), Fault(status=502)],
    "no range": [Fault(status=416)],
    "compressed": [Fault(gzip=True)],
    "longer than it is": [Fault(extra_length=5)],
    "shorter than it is": [Fault(extra_length=-5)],
    "another range": [Fault(shift=1)],
    "another version": [Fault(etag='"other"')],
    "weak versions": [Fault(etag='W/"weak"')],
    "range ignored": [Fault(ignore_range=True)],
    "signature has run out": [Fault(), Fault(status=403), Fault(status=400)],
    "redirect without an end": [Fault(redirect="/acme/tiny/resolve/main/model.safetensors")],
    "redirect to a file": [Fault(redirect="file:///etc/passwd")],
    "one wrong byte": [Fault(flip=110_000), Fault(flip=333_333)],
}


@pytest.mark.parametrize("faults", PASSING.values(), ids=PASSING)
def test_what_passes_costs_nothing_but_time(
    fake: FakeHub,
    hub: Hub,
    repository: Repository,
    weights: RemoteFile,
    folder: Path,
    target: Path,
    faults: list[Fault],
) -> None:
    fake.then(*faults)
    control = Control()
    assert list(hub.fetch(repository, weights, target, control))[-1] == SIZE
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()
    assert list(target.parent.iterdir()) == [target]
    assert control.trouble == ""


@pytest.mark.parametrize("storage", [True, False])
def test_a_cut_costs_no_byte_twice(folder: Path, target: Path, storage: bool) -> None:
    with FakeHub(folder, storage=storage) as fake, Hub(fake.url, pace=QUICK) as hub:
        fake.then(*(Fault(cut_after=n) for n in (1, 55_555, 100_000, 199_999)))
        repository = hub.repository(fake.repo)
        weights = repository.file(WEIGHTS)
        assert weights is not None
        list(hub.fetch(repository, weights, target, Control()))
        assert fake.sent(WEIGHTS) == SIZE


STAYING = {
    "cut": (Fault(cut_after=0), NoConnection, "cannot be reached"),
    "busy": (Fault(status=429), HubBusy, "is busy"),
    "fault of the hub": (Fault(status=503), HubBusy, r"fault of its own \(status 503\)"),
    "no range": (Fault(status=416), HubError, "cannot be used"),
    "compressed": (Fault(gzip=True), HubError, "cannot be used"),
    "longer than it is": (Fault(extra_length=5), HubError, "cannot be used"),
    "another range": (Fault(shift=1), HubError, "cannot be used"),
    "refused": (Fault(on=WEIGHTS, status=451), HubError, r"refused acme/tiny \(status 451\)"),
    "gone": (Fault(on=WEIGHTS, status=404, code="EntryNotFound"), NotThere, "has no “model.safetensors”"),
    "token missing": (Fault(on=WEIGHTS, status=401, code="GatedRepo"), AccessNeeded, "asks for a token"),
    "one wrong byte": (Fault(flip=110_000), WrongContent, "arrived damaged, twice"),
}


@pytest.mark.parametrize(("fault", "kind", "words"), STAYING.values(), ids=STAYING)
def test_what_stays_is_said_and_installs_nothing(
    fake: FakeHub,
    hub: Hub,
    repository: Repository,
    weights: RemoteFile,
    target: Path,
    fault: Fault,
    kind: type[HubError],
    words: str,
) -> None:
    fake.usual = fault
    with pytest.raises(HubError, match=words) as caught:
        list(hub.fetch(repository, weights, target, Control()))
    assert type(caught.value) is kind
    assert not target.exists()
    assert part_of(target).exists() == journal_of(target).exists() == (kind is not WrongContent)


def test_a_page_in_between_costs_nothing_that_is_there(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, folder: Path, target: Path
) -> None:
    fake.usual = Fault(body=b"<html>Log in to this network</html>")
    fake.then(*[Fault(cut_after=40_000)] * 4)
    with pytest.raises(HubError, match="cannot be used"):
        list(hub.fetch(repository, weights, target, Control()))
    fake.usual = Fault()
    assert next(hub.fetch(repository, weights, target, Control())) == 4 * 40_000


def test_a_hub_without_ranges_still_gives_whole_files(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, folder: Path, target: Path
) -> None:
    fake.usual = Fault(ignore_range=True)
    list(hub.fetch(repository, weights, target, Control()))
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()


def test_small_files_are_checked_by_gits_hash(fake: FakeHub, hub: Hub, repository: Repository, target: Path) -> None:
    file = repository.file("config.json")
    assert file is not None
    fake.then(Fault(flip=4))
    list(hub.fetch(repository, file, target, Control()))
    fake.usual = Fault(flip=4)
    with pytest.raises(WrongContent):
        list(hub.fetch(repository, file, target.with_name("again"), Control()))


def test_a_new_start_after_another_version_forgets_the_old(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, folder: Path, target: Path
) -> None:
    fake.usual = Fault(status=503)
    fake.then(*[Fault(etag='"old"', flip=9, cut_after=30_000)] * 4)
    with pytest.raises(HubBusy):
        list(hub.fetch(repository, weights, target, Control()))
    fake.usual = Fault()
    assert next(hub.fetch(repository, weights, target, Control())) == 4 * 30_000
    list(hub.fetch(repository, weights, target, Control()))
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()
    assert fake.requests[-1].range == ""  # whole, because the storage said that the rest is another file's
