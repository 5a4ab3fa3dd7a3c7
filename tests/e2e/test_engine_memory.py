"""Memory plans beside what the real worker takes, and loads for which memory is short."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.footprint import Way, compute_bytes, draft_bytes, in_memory, kv_bytes, scratch_bytes
from desktop.chat.engine import EngineDied, EngineState, LoadFailed, LoadSpec, ModelInfo
from desktop.engine.local import LocalEngine
from desktop.library.catalogue import read_catalogue
from desktop.library.fit import shape_of
from tests.bench.memory_plan import BAR, compare
from tests.helpers.engine import answer, faulty_worker, open_engine, patiently, request
from tests.helpers.models import demo_model
from tests.helpers.shape_files import write_shape

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform != "linux", reason="counts and limits of Linux")]

ENOUGH = 520  # MiB for the worker, the demo model, and a small context


def limited_worker(mebibytes: int, *words: str) -> list[str]:
    """The command of a worker with a limit."""
    return [sys.executable, "-m", "tests.helpers.limited_worker", str(mebibytes), *words]


async def loaded(engine: LocalEngine, spec: LoadSpec) -> ModelInfo:
    last = None
    async for event in engine.load(spec):
        last = event
    assert isinstance(last, ModelInfo)
    return last


async def ended(engine: LocalEngine, spec: LoadSpec | None) -> ModelInfo | LoadFailed:
    """How a load ended."""
    assert spec is not None, "an offer is missing"
    try:
        return await loaded(engine, spec)
    except LoadFailed as error:
        return error


def big(context: int = 131_072, kv_type: str = "f16") -> LoadSpec:
    return LoadSpec(demo_model(), context=context, kv_type=kv_type, threads=1)


@pytest.mark.parametrize(("kv_type", "batch"), [("f16", 128), ("q4_0", 128)])
def test_the_plan_is_what_is_taken(kv_type: str, batch: int) -> None:
    planned, taken = asyncio.run(patiently(compare(demo_model(), 4096, kv_type, batch, 1, depth=160)))
    assert planned == pytest.approx(taken, rel=BAR)


@pytest.mark.parametrize(("context", "kv_type", "batch"), [(8192, "f16", 128), (131_072, "q4_0", 512)])
def test_the_formula_is_the_dry_run_of_the_full_shape(context: int, kv_type: str, batch: int, tmp_path: Path) -> None:
    model = read_catalogue().models[0]
    path, shape = write_shape(tmp_path / "shape.gguf", model.config), shape_of(model.config, "Q4_K_M")

    async def run() -> None:
        async with open_engine() as engine:
            plan = await engine.plan(LoadSpec(path, context=context, kv_type=kv_type, batch=batch, gpu_layers=0))
            assert (plan.context, plan.kv_type, plan.batch, plan.layers) == (context, kv_type, batch, 33)
            pool = plan.pools[-1]
            assert pool.kv == kv_bytes(shape, context, kv_type)
            buffers = compute_bytes(shape, context, batch) + scratch_bytes(shape, batch) + draft_bytes(shape)
            assert pool.buffers == pytest.approx(buffers, rel=0.01)
            assert pool.weights == in_memory(replace(shape, merges=1), Way(context, 0, kv_type, batch)).weights

    asyncio.run(patiently(run()))


def test_what_is_asked_for_is_loaded() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            info = await loaded(engine, LoadSpec(demo_model(), 1024, threads=1, kv_type="q4_0", batch=64))
            assert (info.context, info.kv_type, info.batch) == (1024, "q4_0", 64)
            pieces, _ = await answer(engine, request("The sea is wide.", 3))
            assert pieces
            taken = await engine.memory()
            assert taken is not None
            assert taken.measured
            assert (taken.context, taken.kv_type) == (1024, "q4_0")
            # planning does not count what the loaded model holds, and leaves it as it is
            plan = await engine.plan(big(8192))
            assert plan.fits
            assert engine.status.state is EngineState.READY

    asyncio.run(patiently(run()))


def test_a_context_that_is_no_multiple_takes_a_prompt_as_large_as_a_step() -> None:
    """llama.cpp cuts its n_batch down to the context before it pads that: a step was more than it takes."""

    async def run() -> None:
        async with open_engine() as engine:
            spec = LoadSpec(demo_model(), context=300, batch=512, threads=1)
            assert (await loaded(engine, spec)).context == 512
            _, finished = await answer(engine, request("one two three four " * 85, 2))
            assert 300 < finished.usage.prompt_tokens < 384

    asyncio.run(patiently(run()))


def test_too_large_a_context_is_refused_with_an_offer_that_loads() -> None:
    async def run() -> None:
        async with open_engine(limited_worker(ENOUGH)) as engine:
            with pytest.raises(LoadFailed, match="choose at most") as caught:
                await loaded(engine, big())
            offer = caught.value.offer
            assert offer is not None
            assert 0 < offer.context <= 8192
            info = await loaded(engine, offer)
            assert info.context == offer.context
            assert (await answer(engine, request("Hello", 3)))[0]

    asyncio.run(patiently(run()))


def test_a_memory_that_is_less_than_it_said_ends_in_offers_that_end_in_a_load() -> None:
    """The allocation fails cleanly: nothing dies, and each offer is smaller than the one before."""

    async def run() -> None:
        async with open_engine(limited_worker(ENOUGH, "blind")) as engine:
            spec: LoadSpec | None = big(65_536)
            tried = []
            while isinstance(end := await ended(engine, spec), LoadFailed):
                assert "not enough memory" in end.text
                assert spec is not None
                tried.append(spec.context)
                spec = end.offer
            assert tried
            assert tried == sorted(set(tried), reverse=True)
            assert end.step == ""
            assert (await answer(engine, request("Hello", 3)))[0]

    asyncio.run(patiently(run()))


def test_a_worker_that_the_system_kills_at_every_load_ends_in_an_offer() -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("load", "SIGKILL", "always")) as engine:
            with pytest.raises(EngineDied, match="memory ran out") as caught:
                await loaded(engine, big(8192, ""))
            assert caught.value.offer == LoadSpec(demo_model(), context=4096, threads=1)
            assert engine.status.state is EngineState.FAILED

    asyncio.run(patiently(run()))


def test_a_worker_that_the_system_kills_in_the_first_answer_ends_in_an_offer(tmp_path: Path) -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("prompt", "SIGKILL", tmp_path / "fired")) as engine:
            await loaded(engine, big(8192, ""))
            with pytest.raises(EngineDied, match="memory ran out") as caught:
                await answer(engine, request("Hello", 3))
            offer = caught.value.offer
            assert offer is not None
            assert offer.context == 4096
            assert (await loaded(engine, offer)).context == 4096

    asyncio.run(patiently(run()))


def test_a_type_that_does_not_divide_a_head_has_no_plan(tmp_path: Path) -> None:
    path = write_shape(tmp_path / "odd.gguf", replace(read_catalogue().models[0].config, head_dim=80, layers=2))

    async def run() -> None:
        async with open_engine() as engine:
            with pytest.raises(LoadFailed) as caught:
                await engine.plan(LoadSpec(path, context=4096, kv_type="q8_0"))
            assert "q8_0" in caught.value.text, "it is no matter of too little memory"

    asyncio.run(patiently(run()))


def test_a_file_that_is_no_model_has_no_plan(tmp_path: Path) -> None:
    path = tmp_path / "photo.gguf"
    path.write_bytes(b"JFIF" * 100)

    async def run() -> None:
        async with open_engine() as engine:
            with pytest.raises(LoadFailed, match="not a GGUF"):
                await engine.plan(LoadSpec(path))

    asyncio.run(patiently(run()))
