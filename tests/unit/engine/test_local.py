"""The steps of a load. What needs a process is in tests/e2e/test_engine_*.py."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.base.errors import UsageError
from desktop.chat.engine import LoadSpec, Segment
from desktop.engine.loading import safer_steps
from desktop.engine.local import LocalEngine


def test_without_a_card_buffers_go_first_and_then_the_context() -> None:
    steps = safer_steps(LoadSpec(Path("m")), offload=False)
    assert [step.extra_buffers for step in steps] == [True, False, False]
    assert [step.context for step in steps] == [0, 0, 2048]
    assert steps[0].describe() == ""
    assert len({step.describe() for step in steps}) == 3


def test_with_a_card_layers_leave_it() -> None:
    steps = safer_steps(LoadSpec(Path("m")), offload=True)
    assert [step.gpu_share for step in steps] == [1.0, 0.5, 0.0, 0.0]
    assert len({step.describe() for step in steps}) == 4
    assert safer_steps(LoadSpec(Path("m"), gpu_layers=0), offload=True) == safer_steps(
        LoadSpec(Path("m")), offload=False
    )


def test_the_last_context_is_never_larger_than_the_one_asked_for() -> None:
    assert safer_steps(LoadSpec(Path("m"), context=512), offload=False)[-1].context == 512


def test_without_a_model_every_request_is_refused() -> None:
    async def run() -> None:
        engine = LocalEngine(["unused"])
        with pytest.raises(UsageError, match="No model"):
            await engine.count((Segment("x"),))
        with pytest.raises(UsageError, match="No model"):
            await engine.render([("user", "x")])
        await engine.stop()
        await engine.close()
        await engine.close()
        assert [status async for status in engine.watch()] == [engine.status]

    asyncio.run(run())
