"""Installing a model by conversion in a child process: the real converter on the demo model's checkpoint."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path

import psutil
import pytest

from desktop.base.errors import EnvironmentFault
from desktop.base.gguf import read_header
from desktop.library.files import finish
from desktop.library.install import InstallProgress, install_folder
from desktop.library.library import DEMO, Item, Library
from desktop.library.report import stored_report
from tests.helpers.checkpoints import smollm2_folder

pytestmark = pytest.mark.e2e


async def install(library: Library, source: Path, kind: str, *, cancel_at: float = 2.0) -> list[InstallProgress | Item]:
    """Install, or give up when the share of bytes written reaches ``cancel_at``."""
    events: list[InstallProgress | Item] = []
    async with aclosing(install_folder(library, source, kind)) as steps:
        async for event in steps:
            events.append(event)
            if isinstance(event, InstallProgress) and event.done >= cancel_at * event.total:
                break
    return events


def test_a_converted_folder_is_a_model_of_the_library(tmp_path: Path) -> None:
    library = Library(tmp_path / "models")
    events = asyncio.run(install(library, smollm2_folder(), "Q4_K_M"))
    item = events[-1]
    assert isinstance(item, Item)
    assert library.find(item.id) == item
    assert read_header(item.path).file_type == "Q4_K_M"
    assert library.installed(item.id).manifest is not None
    assert not finish(library.verifying(item.id)).fault
    done = [event.done for event in events if isinstance(event, InstallProgress)]
    assert done == sorted(done)
    assert len(done) > 10
    report = stored_report(item.path.parent)
    assert report is not None
    assert (report.file_type, report.bytes) == ("Q4_K_M", item.size)
    assert {kind.kind for kind in report.kinds} >= {"token_embd", "attn_q", "ffn_down", "norms"}


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path / "models")
    events = asyncio.run(install(library, smollm2_folder(), "Q8_0", cancel_at=0.05))
    assert isinstance(events[-1], InstallProgress)
    assert [item.id for item in library.items()] == [DEMO]
    assert list(library.root.iterdir()) == []
    ours = [p for p in psutil.Process().children() if "convert" in p.cmdline()]
    assert ours == []


def test_a_folder_that_is_no_checkpoint_gives_the_converters_sentence(tmp_path: Path) -> None:
    library = Library(tmp_path / "models")
    (tmp_path / "empty").mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        asyncio.run(install(library, tmp_path / "empty", "Q4_K_M"))
    assert "config.json" in caught.value.text
    assert list(library.root.iterdir()) == []
