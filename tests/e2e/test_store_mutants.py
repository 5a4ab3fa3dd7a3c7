"""Two hundred (long: two thousand) spoilt histories at the start of the program.

Each one starts, its files stay as they were, and what is offered brings back what can be: everything that the backup
has, and what is still readable. A flipped bit in a message is found by its hash.
"""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from desktop.store.backup import Backups
from desktop.store.check import examine_file
from desktop.store.database import Store, open_store
from desktop.store.errors import HistoryDamaged, HistoryInUse, HistoryReadOnly, HistoryTooNew
from desktop.store.history import History
from desktop.store.repair import repair
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.forked import ended, fork
from tests.helpers.store_files import add_turn
from tests.helpers.store_opening import texts

PAGE = 4096
NOBODY = 65534
NAMES = ("history.db", "history.db-wal", "history.db-shm")
BYTES = ("flip", "flips", "zero", "cut", "header", "log", "index", "nothing", "foreign")
KINDS = (*BYTES, *BYTES, "newer", "read-only", "locked")
Tree = dict[int, str]


@dataclass(frozen=True)
class Sample:
    """A history as a killed program leaves it, what is in it, and what the backup in its folder has of that.

    ``programs`` are others that open it: a fork of this process could inherit a lock of SQLite's from a store's thread.
    """

    folder: Path
    files: dict[str, bytes]
    texts: Tree
    backed_up: Tree
    programs: ForkServer


def talk(history: History, conversations: int, rng: random.Random) -> None:
    for number in range(conversations):
        conversation, parent = history.create(), None
        for turn in range(10):
            question = f"question {number} {turn} " + "x" * rng.randrange(300)
            parent = add_turn(history, conversation, parent, question, f"{turn} " * rng.randrange(1, 6000))


@pytest.fixture(scope="module")
def sample() -> Iterator[Sample]:
    with tempfile.TemporaryDirectory(prefix="nemodesk-mutants-") as name:
        folder, rng = Path(name), random.Random(7)
        folder.chmod(0o755)
        path = folder / "history.db"
        store = Store(path)
        store.run(lambda history: talk(history, 6, rng)).result()
        Backups(folder / "backups").make(path, datetime.now(UTC))
        backed_up = store.run(texts).result()
        store.close()
        store = Store(path)
        store.run(lambda history: talk(history, 2, rng)).result()
        files = {name: (folder / name).read_bytes() for name in NAMES}
        all_texts = store.run(texts).result()
        store.close()
        with ForkServer("tests.helpers.store_opening") as programs:
            yield Sample(folder, files, all_texts, backed_up, programs)


def spoilt(files: dict[str, bytes], kind: str, rng: random.Random) -> dict[str, bytes]:
    """The files with one of them changed."""
    changed = dict(files)
    name = {"log": "history.db-wal", "index": "history.db-shm"}.get(kind, "history.db")
    data = bytearray(files[name])
    place = rng.randrange(len(data))
    if kind in ("flip", "flips"):
        for _ in range(1 if kind == "flip" else 30):
            data[rng.randrange(PAGE, len(data))] ^= 1 << rng.randrange(8)
    elif kind == "zero":
        data[place // PAGE * PAGE : place // PAGE * PAGE + PAGE] = bytes(PAGE)
    elif kind == "cut":
        del data[place:]
    elif kind == "header":
        for _ in range(rng.randrange(1, 5)):
            data[rng.randrange(100)] ^= 1 << rng.randrange(8)
    elif kind in ("log", "index"):
        how = rng.randrange(3)
        if how == 0:
            data[place] ^= 1 << rng.randrange(8)
        elif how == 1:
            del data[place:]
        else:
            data[place : place + PAGE] = rng.randbytes(PAGE)
    else:
        data = bytearray(b"" if kind == "nothing" else rng.randbytes(rng.randrange(1, 20_000)))
    return changed | {name: bytes(data)}


def start(sample: Sample, folder: Path, kind: str, seed: int) -> str:
    """One start on a spoilt history; how it went."""
    rng = random.Random(seed)
    if rng.random() < 0.7:
        shutil.copytree(sample.folder / "backups", folder / "backups")
    path = folder / "history.db"
    files = spoilt(sample.files, kind, rng) if kind in BYTES else sample.files
    for name, data in files.items():
        (folder / name).write_bytes(data)
    if kind in BYTES:
        return spoilt_start(sample, path, files)
    return {"newer": newer, "read-only": read_only, "locked": locked}[kind](path, sample)


def spoilt_start(sample: Sample, path: Path, files: dict[str, bytes]) -> str:
    try:
        store = open_store(path)
    except HistoryDamaged:
        for name in NAMES[:2]:  # the third is an index that SQLite makes anew whenever it opens the other two
            assert (path.parent / name).read_bytes() == files[name], f"{name} was touched"
        return "repaired, " + repaired(sample, path, files)
    try:
        if store.read_only:
            assert isinstance(store.fault, HistoryTooNew)  # a flipped bit in the number of the schema
            return "read only"
        found = store.run(texts).result()
    except HistoryDamaged:
        found = None
    finally:
        store.close()
    finding = examine_file(path)
    if found is not None and finding.sound and as_it_was(found, sample.texts):
        return "whole" if len(found) == len(sample.texts) else "the log ends earlier"
    assert not finding.sound, "content has changed and nobody noticed"
    now = {name: (path.parent / name).read_bytes() for name in NAMES if (path.parent / name).exists()}
    return "found by hash, " + repaired(sample, path, now)


def as_it_was(found: Tree, stored: Tree) -> bool:
    """Whether no text is another one; an answer whose end was in a log that is cut has its beginning."""
    return all(stored.get(id, "\0").startswith(text) for id, text in found.items())


def repaired(sample: Sample, path: Path, files: dict[str, bytes]) -> str:
    """Do what is offered, and see what comes back."""
    done = repair(path, Backups(path.with_name("backups")))
    assert done.aside is not None
    assert all((done.aside / name).read_bytes() == data for name, data in files.items() if name == "history.db")
    assert examine_file(path).sound
    store = open_store(path)
    found = store.run(texts).result()
    store.close()
    changed = {one.message for one in done.altered}
    assert as_it_was({id: text for id, text in found.items() if id not in changed}, sample.texts)
    if done.backup is None:
        return "without a backup"
    assert sample.backed_up.items() <= found.items()
    return "with a backup"


def newer(path: Path, sample: Sample) -> str:
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version = 44")
    connection.close()
    before = path.read_bytes()
    store = open_store(path)
    assert isinstance(store.fault, HistoryTooNew)
    assert store.run(texts).result() == sample.texts
    store.close()
    assert path.read_bytes() == before
    return "read only"


def read_only(path: Path, sample: Sample) -> str:
    for name in NAMES:
        path.with_name(name).chmod(0o444)
    path.parent.chmod(0o555)

    def look() -> None:
        store = open_store(path)
        assert isinstance(store.fault, HistoryReadOnly)
        assert store.run(texts).result() == sample.texts
        store.close()

    assert ended(fork(look, user=NOBODY)) == 0
    path.parent.chmod(0o755)
    assert {name: path.with_name(name).read_bytes() for name in NAMES} == sample.files
    return "read only"


def locked(path: Path, sample: Sample) -> str:
    owner = Store(path)
    reader = sample.programs.start("tests.helpers.store_opening:read", str(path))
    fault, found = json.loads(reader.line() or "[0, 0]")
    reader.kill()
    owner.close()
    assert fault == HistoryInUse.__name__
    assert dict(found) == sample.texts
    return "read only"


@pytest.mark.e2e
@sizes(200, 2_000)
def test_every_spoilt_history_starts(sample: Sample, tally: Callable[[str], Tally], runs: int) -> None:
    """Each run fails here if the backup's messages are not there, a text is another one, or nobody noticed."""
    mutants, counts = tally("spoilt history at the start"), Counter[str]()
    for seed in range(runs):
        kind = KINDS[seed % len(KINDS)]
        with tempfile.TemporaryDirectory(prefix="nemodesk-mutant-") as name:
            Path(name).chmod(0o755)
            counts[f"{kind}: {start(sample, Path(name), kind, seed)}"] += 1
        mutants.runs += 1
    assert mutants.clean, mutants
    mutants.notes += [f"{n:5} {how}" for how, n in sorted(counts.items())] if runs > 1000 else []
    assert sum(n for how, n in counts.items() if "found by hash" in how) > runs / 20
