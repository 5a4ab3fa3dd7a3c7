"""Downloads that are killed and cut off at any moment: the right file in the end, or none, and hardly a byte twice."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.downloader import PACE
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer, Running
from tests.helpers.hub import FakeHub, Fault

SIZE = (3 << 20) + 321
TOKEN = "hf_s3cret"
NAME = "model.safetensors"
MOST_AGAIN = 1 << 20  # bytes fetched again for a kill
RATE = 1_000_000  # bytes a second for each connection: then sockets hold next to nothing that nobody has read

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def programs() -> Iterator[ForkServer]:
    with ForkServer("tests.helpers.downloader", "huggingface_hub.hf_api") as programs:
        yield programs


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeHub]:
    (tmp_path / "repository").mkdir()
    (tmp_path / "repository" / NAME).write_bytes(random.Random(9).randbytes(SIZE))
    with FakeHub(tmp_path / "repository") as fake:
        fake.tokens = {TOKEN: True}
        fake.repos[fake.repo].gated = True
        yield fake


class Download:
    """A file that is being fetched by one program after another.

    Attributes:
        worst: bytes that had come, and had to be fetched again after one kill, at most.
    """

    def __init__(self, fake: FakeHub, programs: ForkServer, target: Path, rng: random.Random) -> None:
        self.fake, self.programs, self.target, self.rng = fake, programs, target, rng
        self.worst = 0
        self._first, self._again = len(fake.requests), 0

    def killed(self) -> bool:
        """Kill the next program: as it starts, or when so much is there. False when the file was whole first."""
        program, said = self._start(), []
        if self.rng.random() < 0.1:
            said = program.listen(0.05 * self.rng.random())
        else:
            goal = self.rng.randrange(SIZE)
            said = self._listen(program, lambda line: not line.isdecimal() or int(line) >= goal)
        said += program.kill()
        assert not [line for line in said if line.startswith("error")], said
        return "whole" not in said

    def finish(self) -> str:
        """Leave the next program in peace; its last word."""
        program = self._start()
        last = self._listen(program, lambda line: not line.isdecimal())[-1]
        program.kill(0)  # no signal: only waits
        return last

    @property
    def right(self) -> bool:
        """Whether the file is there and the real one."""
        stored = self.fake.repos[self.fake.repo].files[NAME].path
        return self.target.exists() and self.target.read_bytes() == stored.read_bytes()

    def _start(self) -> Running:
        self._before = len(self.fake.requests)
        about = (self.fake.url, TOKEN, self.fake.repo, NAME, str(self.target))
        return self.programs.start("tests.helpers.downloader:run", *about)

    def _listen(self, program: Running, until: Callable[[str], bool]) -> list[str]:
        """What it says until then; its first word is what it found of the programs before."""
        said: list[str] = []
        while not (said and until(said[-1])) and (line := program.line()) is not None:
            said.append(line)
        if said and said[0].isdecimal():
            came = sum(one.arrived for one in self.fake.requests[self._first : self._before])
            again = came - int(said[0]) - self._again
            self.worst, self._again = max(self.worst, again), self._again + again
        return said


def trouble(rng: random.Random) -> list[Fault]:
    """What goes wrong on the network during the next program, beside its being killed."""
    kinds = [
        Fault(rate=RATE, cut_after=rng.randrange(PACE.block)),
        Fault(rate=RATE, cut_after=0),
        Fault(status=503),
        Fault(status=429, retry_after="0"),
        Fault(status=403),  # the signature of the storage's address has run out
        Fault(gzip=True),
        Fault(shift=-1),
    ]
    return rng.choices(kinds, k=rng.randrange(4))


@sizes(60, 500)
def test_a_killed_download_goes_on_where_it_was(
    tmp_path: Path, fake: FakeHub, programs: ForkServer, tally: Callable[[str], Tally], runs: int
) -> None:
    kills, rng, worst, files, faults = tally("kill -9 of a download"), random.Random(runs), 0, 0, 0
    fake.usual = Fault(rate=RATE)
    while kills.runs < runs:
        folder = tmp_path / f"{files}"
        folder.mkdir()
        files += 1
        download = Download(fake, programs, folder / "shard", rng)
        for _ in range(rng.randrange(3, 9)):
            more = trouble(rng)
            faults += len(more)
            fake.then(*more)
            if not download.killed():
                break
            kills.runs += 1
            kills.corrupt += download.target.exists() and not download.right
        assert download.finish() == "whole"
        kills.lost += not download.right or list(folder.iterdir()) != [download.target]
        kills.corrupt += download.worst > MOST_AGAIN
        worst = max(worst, download.worst)
        fake.forget()
    kills.note(f"{files} files, {faults} faults of the network beside; most fetched again: {worst / 1024:.0f} KiB")
    assert kills.clean, kills
    assert not any(one.authorization for one in fake.requests if not fake.url.endswith(str(one.port)))
