"""``nemodesk models get`` as its users run it, against a hub on loopback: what it installs, and what it says."""

from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from converter import Options, Result, convert
from desktop.base.gguf import read_header
from desktop.library.library import DEMO, Library
from desktop.library.manifest import read_manifest
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.hub_models import KIND, LICENCE, NAME, REPO, write_model
from tests.helpers.program import Ran, environment, run_program

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("hub") / NAME)


def get(hub: FakeHub, home: Path, *arguments: str, repo: str = REPO) -> Ran:
    return run_program("models", "get", repo, "--json", *arguments, home=home, HF_ENDPOINT=hub.url)


def models(home: Path) -> Library:
    return Library(home / "data" / "models")


def test_a_model_is_installed_as_a_conversion_of_its_folder_would_be(checkpoint: Path, tmp_path: Path) -> None:
    with FakeHub({REPO: checkpoint}) as hub:
        done = get(hub, tmp_path, "--type", KIND)
        assert done.code == 0, done.err
        again = get(hub, tmp_path, "--type", KIND)
        sent = hub.sent(".safetensors")
    *_, whole = convert(Options(checkpoint, tmp_path / "whole.gguf", KIND))
    assert isinstance(whole, Result)
    item, demo = models(tmp_path).items()
    assert demo.id == DEMO
    assert done.result["sha256"] == whole.sha256 == hashlib.sha256(item.path.read_bytes()).hexdigest()
    assert (done.result["id"], again.result["id"]) == (item.id, item.id)
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


def _assert_progress(done: Ran) -> None:
    """It never goes back, and ends at its end."""
    steps = [event for event in done.events if event["type"] == "progress"]
    assert [step["done"] for step in steps] == sorted(step["done"] for step in steps)
    assert steps[-1]["done"] == steps[-1]["total"]
    stages = [step["stage"] for step in steps]
    assert (stages[0], stages[-1]) == ("plan", "check")
    assert {"plan", "download", "convert", "check"} == set(stages)


def test_the_source_is_kept_on_demand_and_a_published_file_is_taken_as_it_is(checkpoint: Path, tmp_path: Path) -> None:
    with FakeHub({REPO: checkpoint}) as hub:
        kept = get(hub, tmp_path, "--type", KIND, "--keep-source")
    source = Path(kept.result["path"]).parent / "source"
    for path in checkpoint.glob("*.safetensors"):
        assert (source / path.name).read_bytes() == path.read_bytes()
    *_, again = convert(Options(source, tmp_path / "again.gguf", KIND, name=NAME))
    assert isinstance(again, Result)
    assert again.sha256 == kept.result["sha256"]
    published = tmp_path / "published"
    published.mkdir()
    Path(kept.result["path"]).rename(published / "Tiny.gguf")
    (published / "broken.gguf").write_bytes(b"no model")
    with FakeHub({"acme/Tiny-GGUF": published}) as hub:
        taken = get(hub, tmp_path, "--gguf", "Tiny.gguf", repo="acme/Tiny-GGUF")
        missing = get(hub, tmp_path, "--gguf", "../Tiny.gguf", repo="acme/Tiny-GGUF")
        broken = get(hub, tmp_path, "--gguf", "broken.gguf", repo="acme/Tiny-GGUF")
    assert taken.result["sha256"] == kept.result["sha256"]
    assert read_header(Path(taken.result["path"])).file_type == KIND
    assert missing.code == broken.code == 1
    assert "GGUF files there: Tiny.gguf, broken.gguf" in missing.err
    assert "not a GGUF file" in broken.err
    assert models(tmp_path).pending() == []


@pytest.mark.parametrize(
    ("repo", "said"),
    [("acme/none", "acme/none"), ("../evil", "is no model on Hugging Face"), (REPO, "Models of the kind Other")],
)
def test_what_cannot_be_installed_leaves_nothing(checkpoint: Path, tmp_path: Path, repo: str, said: str) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "config.json").write_text(json.dumps({"architectures": ["Other"]}))
    with FakeHub({REPO: other}) as hub:
        done = get(hub, tmp_path, repo=repo)
    assert done.code == 1
    assert said in done.err
    assert done.events[-1]["type"] == "error"
    assert list(models(tmp_path).root.iterdir()) == []


def test_ctrl_c_says_how_to_go_on_and_the_same_command_does(checkpoint: Path, tmp_path: Path) -> None:
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
        assert f"nemodesk models get {REPO}" in said
        [pending] = models(tmp_path).pending()
        assert pending.request.repo == REPO
        assert get(hub, tmp_path, "--type", KIND).code == 0
        first = checkpoint / "model-00001-of-00003.safetensors"
        assert hub.sent(first.name) < 1.5 * first.stat().st_size
    assert len(models(tmp_path).items()) == 2
    assert models(tmp_path).pending() == []
