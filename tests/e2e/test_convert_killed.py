"""A streamed conversion that is killed at any step goes on to the same bytes, and asks for nothing twice in vain."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from converter import Options, Result, convert, pipeline
from converter.output import journal_path, part_path
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.streaming_shards import small_header, write_sharded

pytestmark = pytest.mark.e2e
WORK = "tests.helpers.streaming_shards"
EVERY_STEP = 10**6


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENBLAS_NUM_THREADS", "1")  # a fork has one thread
        running = ForkServer(WORK)
    with running:
        yield running


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("streamed") / "Tiny"
    write_sharded(folder)
    return folder


@dataclass
class Folder:
    """A conversion that is killed and goes on."""

    server: ForkServer
    store: Path
    work: Path

    @property
    def out(self) -> Path:
        return self.work / "model.gguf"

    def run(self, steps: int = EVERY_STEP) -> list[str] | None:
        """Convert until the middle of a step; the hash and the steps that were left, or None when it was killed."""
        running = self.server.start(f"{WORK}:convert_and_die", str(self.store), str(self.work), str(steps))
        said = running.end()
        return said[-1].split() if said else None

    def cut_the_power(self, chance: random.Random) -> None:
        """Lose what was not synced: the bytes behind the last mark are anything, and a deleted file is there again."""
        part, marks = part_path(self.out), journal_path(self.out)
        if part.exists():
            lines = marks.read_bytes().split(b"\n")[1:-1] if marks.exists() else []
            safe = json.loads(lines[-1])["bytes"] if lines else 0
            data = part.read_bytes()
            cut = chance.randint(safe, max(safe, len(data)))
            part.write_bytes(data[:safe] + bytes(cut - safe))
        first = sorted(self.store.glob("*.safetensors"))[0]
        shutil.copy(first, self.work / "arrived-0")


@sizes(30, 200)
def test_killed_at_any_step_it_goes_on_to_the_same_bytes(
    tmp_path: Path, server: ForkServer, store: Path, tally: Callable[[str], Tally], runs: int
) -> None:
    whole = convert_in_one_piece(store, tmp_path / "whole")
    kills, chance = tally("kill -9 and power cuts of a streamed conversion"), random.Random(runs)
    ended = Folder(server, store, tmp_path / "counted").run()
    assert ended is not None
    steps = EVERY_STEP - int(ended[1])
    assert ended[0] == whole
    for n in range(runs):
        folder = Folder(server, store, tmp_path / f"killed-{n}")
        assert folder.run(1 + n * (steps - 1) // (runs - 1)) is None
        if folder.out.exists():
            kills.corrupt += digest(folder.out) != whole
        assert len(list(folder.work.glob("arrived-*"))) <= 1
        if n % 2:
            folder.cut_the_power(chance)
        end = folder.run()
        kills.runs += 1
        kills.lost += end is None or end[0] != whole or digest(folder.out) != whole
        assert not list(folder.work.glob("arrived-*"))
    kills.note(f"at {min(runs, steps)} places of the {steps} steps that touch the disk")
    assert kills.clean, kills


def test_killed_again_and_again_it_still_ends(tmp_path: Path, server: ForkServer, store: Path) -> None:
    """A run that gets as far as one sync is not for nothing."""
    folder, chance = Folder(server, store, tmp_path / "again"), random.Random(7)
    runs, end = 0, None
    while end is None and runs < 100:
        end = folder.run(chance.randint(8, 40))
        runs += 1
    assert end is not None
    assert runs > 3
    assert end[0] == convert_in_one_piece(store, tmp_path / "whole") == digest(folder.out)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def convert_in_one_piece(store: Path, work: Path) -> str:
    """The hash of an ordinary conversion of the folder."""
    work.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "build_header", small_header)
        *_, result = convert(Options(store, work / "whole.gguf", "Q8_0", 1, name="Tiny"))
    assert isinstance(result, Result)
    assert not journal_path(result.path).exists()
    return result.sha256
