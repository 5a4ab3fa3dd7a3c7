"""``nemodesk models get`` as its users run it, against a hub on loopback: what it installs, and what it says."""

from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from converter import Options, Result, convert
from desktop.base.gguf import read_header
from desktop.library.library import DEMO, Library
from desktop.library.manifest import read_manifest
from tests.helpers.fork_server import ForkServer
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.hub_models import KIND, LICENCE, NAME, REPO, write_model
from tests.helpers.installing import WORK, Installing
from tests.helpers.program import Ran, environment, run_program

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("hub") / NAME)


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENBLAS_NUM_THREADS", "1")  # a fork has one thread
        running = ForkServer(WORK)
    with running:
        yield running


def models(home: Path) -> Library:
    return Library(home / "data" / "models")


def test_a_model_is_installed_as_a_conversion_of_its_folder_would_be(
    checkpoint: Path, tmp_path: Path, server: ForkServer
) -> None:
    with FakeHub({REPO: checkpoint}) as hub:
        done = run_program("models", "get", REPO, "--json", "--type", KIND, home=tmp_path, HF_ENDPOINT=hub.url)
        assert done.code == 0, done.err
        again = Installing(server, hub, tmp_path).run()
        sent = hub.sent(".safetensors")
    *_, whole = convert(Options(checkpoint, tmp_path / "whole.gguf", KIND))
    assert isinstance(whole, Result)
    item, demo = models(tmp_path).items()
    assert demo.id == DEMO
    assert done.result["sha256"] == whole.sha256 == hashlib.sha256(item.path.read_bytes()).hexdigest()
    assert (done.result["id"], again["id"]) == (item.id, item.id)
    assert sent <= sum(path.stat().st_size for path in checkpoint.glob("*.safetensors")) + 3 * (1 << 16)
    manifest = read_manifest(item.path.parent)
    assert manifest is not None
    assert (manifest.repo, manifest.commit, manifest.revision) == (REPO, hub.commit, "main")
    assert (manifest.type, manifest.sha256, manifest.licences) == (KIND, whole.sha256, ("tiny-licence",))
    assert sorted(path.name for path in item.path.parent.iterdir()) == [
        "LICENSE-1.txt", "NOTICE-2.txt", "manifest.json", "model.gguf", "report.json",
    ]  # fmt: skip
    assert (item.path.parent / "LICENSE-1.txt").read_text() == LICENCE
    assert done.result["report"]["sha256"] == whole.sha256
    assert done.result["report"]["revision"] == hub.commit
    assert done.result["report"]["kinds"] == whole.report.as_json()["kinds"]
    _assert_progress(done)


def test_a_model_that_is_damaged_is_installed_again(checkpoint: Path, tmp_path: Path, server: ForkServer) -> None:
    with FakeHub({REPO: checkpoint}) as hub:
        installing = Installing(server, hub, tmp_path)
        first = installing.run()
        damaged = Path(first["path"])
        damaged.write_bytes(damaged.read_bytes()[:-1])
        again = installing.run()
    assert again["id"] != first["id"]
    assert hashlib.sha256(Path(again["path"]).read_bytes()).hexdigest() == first["sha256"]


def _assert_progress(done: Ran) -> None:
    """It never goes back, and ends at its end."""
    steps = [event for event in done.events if event["type"] == "progress"]
    assert [step["done"] for step in steps] == sorted(step["done"] for step in steps)
    assert steps[-1]["done"] == steps[-1]["total"]
    stages = [step["stage"] for step in steps]
    assert (stages[0], stages[-1]) == ("plan", "check")
    assert {"plan", "download", "convert", "check"} == set(stages)


def test_the_source_is_kept_on_demand_and_a_published_file_is_taken_as_it_is(
    checkpoint: Path, tmp_path: Path, server: ForkServer
) -> None:
    with FakeHub({REPO: checkpoint}) as hub:
        installing = Installing(server, hub, tmp_path)
        installing.run(until=lambda event: event.get("item") == "model-00003-of-00003.safetensors")
        kept = installing.run("--keep-source")  # wanted only when two files have come and gone
    source = Path(kept["path"]).parent / "source"
    for path in checkpoint.glob("*.safetensors"):
        assert (source / path.name).read_bytes() == path.read_bytes()
    *_, again = convert(Options(source, tmp_path / "again.gguf", KIND, name=NAME))
    assert isinstance(again, Result)
    assert again.sha256 == kept["sha256"]
    published = tmp_path / "published"
    published.mkdir()
    Path(kept["path"]).rename(published / "Tiny.gguf")
    (published / "broken.gguf").write_bytes(b"no model")
    (published / "part-00001-of-00002.gguf").write_bytes(b"half a model")
    (published / "LICENSE").write_text(LICENCE)
    with FakeHub({REPO: published}) as hub:
        installing = Installing(server, hub, tmp_path)
        taken = installing.run("--gguf", "Tiny.gguf")
        missing = installing.run("--gguf", "../Tiny.gguf")
        broken = installing.run("--gguf", "broken.gguf")
        part = installing.run("--gguf", "part-00001-of-00002.gguf")
        assert hub.sent("part-00001-of-00002.gguf") == 0
    assert taken["sha256"] == kept["sha256"]
    assert (Path(taken["path"]).parent / "LICENSE-1.txt").read_text() == LICENCE
    assert read_header(Path(taken["path"])).file_type == KIND
    assert "GGUF files there: Tiny.gguf, broken.gguf" in missing["text"]
    assert "not a GGUF file" in broken["text"]
    assert "is a part of a model" in part["text"]
    assert models(tmp_path).pending() == []


@pytest.mark.parametrize(
    ("config", "said"), [({"architectures": ["Other"]}, "Models of the kind Other"), ({}, "has no file “config.json”")]
)
def test_what_cannot_be_installed_leaves_nothing(
    tmp_path: Path, server: ForkServer, config: dict[str, object], said: str
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    if config:
        (other / "config.json").write_text(json.dumps(config))
    with FakeHub({REPO: other}) as hub:
        installing = Installing(server, hub, tmp_path)
        last = installing.run()
        assert (last["type"], said in last["text"]) == ("error", True), last
        hub.repos.clear()
        assert installing.run()["fault"] == "NotThere"
    assert list(models(tmp_path).root.iterdir()) == []


def test_ctrl_c_says_how_to_go_on_and_the_same_command_does(
    checkpoint: Path, tmp_path: Path, server: ForkServer
) -> None:
    command = [sys.executable, "-m", "desktop", "models", "get", REPO, "--type", KIND]
    with FakeHub({REPO: checkpoint}) as hub:
        hub.usual = Fault(on="model-00003", stall_after=1_000_000)
        pipe, env = subprocess.PIPE, environment(tmp_path, HF_ENDPOINT=hub.url)
        running = subprocess.Popen(command, env=env, stdout=pipe, stderr=pipe, text=True)
        while hub.sent("model-00003-of-00003.safetensors") < 1_000_000:
            with pytest.raises(subprocess.TimeoutExpired):
                running.wait(0.1)
        hub.usual = Fault()
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
        assert running.returncode == 130
        assert f"nemodesk models get {REPO} --type {KIND}\n" in said
        [pending] = models(tmp_path).pending()
        assert pending.request.repo == REPO
        assert Installing(server, hub, tmp_path).run()["type"] == "result"
        first = checkpoint / "model-00001-of-00003.safetensors"
        assert hub.sent(first.name) < 1.5 * first.stat().st_size
    assert len(models(tmp_path).items()) == 2
    assert models(tmp_path).pending() == []
