"""An install as the window runs it: the real child, steered, left and taken up again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import psutil
import pytest

from desktop.library.hub.errors import AccessNeeded
from desktop.library.install import InstallControl, InstallProgress, InstallRequest, Stage, install_repository
from desktop.library.library import Item, Library
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.hub_models import KIND, NAME, REPO, write_model

pytestmark = pytest.mark.e2e
REQUEST = InstallRequest(REPO, kind=KIND)
TOKEN = "hf_canary_of_the_install"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    with FakeHub({REPO: write_model(tmp_path / NAME)}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        monkeypatch.setenv("NEMODESK_HOME", str(tmp_path))
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield hub


async def leave(library: Library, control: InstallControl, stage: Stage) -> list[InstallProgress]:
    """Install, and close the iterator at the first step of a stage."""
    steps: list[InstallProgress] = []
    async with aclosing(install_repository(library, REQUEST, control)) as events:
        async for event in events:
            assert isinstance(event, InstallProgress)
            steps.append(event)
            if event.stage is stage:
                break
    return steps


async def stands_still(hub: FakeHub) -> int:
    """Wait until nothing is sent any more; the bytes of weights that were."""
    before = -1
    while before != hub.sent(".safetensors"):
        before = hub.sent(".safetensors")
        await asyncio.sleep(0.5)
    return before


async def pause_and_finish(library: Library, hub: FakeHub) -> tuple[list[InstallProgress], Item]:
    """Install with a pause soon after the download began; all comes to a stand until it is resumed."""
    control, steps, paused = InstallControl(), list[InstallProgress](), False
    async with aclosing(install_repository(library, REQUEST, control, token=TOKEN)) as events:
        async for event in events:
            if isinstance(event, Item):
                assert paused
                return steps, event
            steps.append(event)
            if event.stage is Stage.DOWNLOAD and not paused:
                paused = True
                control.pause()
                assert await stands_still(hub) < weights(hub)
                hub.usual = Fault()
                control.resume()
    raise AssertionError("it ends with an item")


def weights(hub: FakeHub) -> int:
    """Bytes of all safetensors files."""
    return sum(file.size for name, file in hub.repos[REPO].files.items() if name.endswith(".safetensors"))


def test_it_is_left_taken_up_paused_and_installed(tmp_path: Path, hub: FakeHub) -> None:
    library = Library(tmp_path / "data" / "models")
    hub.repos[REPO].gated = True
    hub.tokens[TOKEN] = True
    with pytest.raises(AccessNeeded) as caught:
        asyncio.run(leave(library, InstallControl(), Stage.DOWNLOAD))
    assert caught.value.token
    assert caught.value.page.startswith(hub.url)
    hub.repos[REPO].gated = False
    hub.usual = Fault(rate=1_000_000)
    left = asyncio.run(leave(library, InstallControl(), Stage.DOWNLOAD))
    assert not [child for child in psutil.Process().children() if "get" in child.cmdline()]
    [pending] = library.pending()
    assert (pending.request, pending.busy) == (REQUEST, False)
    steps, item = asyncio.run(pause_and_finish(library, hub))
    assert library.find(item.id) == item
    assert library.pending() == []
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert {step.stage for step in steps} >= {Stage.DOWNLOAD, Stage.CONVERT, Stage.CHECK}
    assert left[-1].total == steps[-1].total == steps[-1].done
    assert {asked.authorization for asked in hub.requests if f":{asked.port}" not in hub.url} == {""}
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes()
