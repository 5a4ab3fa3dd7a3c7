"""A toolbox over scripted sources."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from desktop.base.paths import find_paths
from desktop.plugins.opening import Tools, open_tools
from tests.helpers.tool_sources import ScriptedSource, ScriptedSources, bundled, start_all


@pytest.fixture
def sources() -> ScriptedSources:
    return ScriptedSources([ScriptedSource(bundled()).add("read_file", "reads_private", result="the text")])


@pytest.fixture
def tools(sources: ScriptedSources) -> Iterator[Tools]:
    opened = open_tools(find_paths(), sources)
    start_all(opened, sources)
    yield opened
    asyncio.run(opened.close())
