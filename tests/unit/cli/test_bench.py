"""``nemodesk bench``: what it prints of measurements, and a run on the demo model."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from typing import Any

import pytest

from desktop.chat.messages import Drafts, Outcome, Timings, Usage
from desktop.cli import bench
from desktop.cli.output import Output
from desktop.engine.bandwidth import Bandwidth

REPORT: dict[str, Any] = {
    "model": "Nemotron", "file_type": "Q4_K_M", "layers": 32, "gpu_layers": 33,
    "prompt": {"tokens": 512, "per_second": 4321.05}, "generation": {"tokens": 128, "per_second": 98.76},
    "first_token_ms": {"cold": 1234.5, "warm": 45.6, "restart": 78.9},
    "read_again": {"warm": 12, "restart": 20, "of": 660},
    "bandwidth": {"threads": 8, "card": 504e9, "processor": 0.0}, "bytes_per_token": 2.5e9, "limit_per_second": 201.6,
    "share": 0.4899,
}  # fmt: skip


def shown(capsys: pytest.CaptureFixture[str], **changes: object) -> list[str]:
    bench.show(REPORT | changes, Output(json_lines=False))
    return [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]


def test_the_table_of_a_card(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys) == [
        "Nemotron (Q4_K_M), graphics card",
        "",
        "what speed",
        "reading 4,321.1 tokens/s 512 tokens",
        "answering 98.8 tokens/s 128 tokens",
        "first word, new chat 1,234 ms",
        "first word, next turn 46 ms 12 of 660 tokens read",
        "first word, after a restart 79 ms 20 of 660 tokens read",
        "memory 504.0 GB/s",
        "share of its limit 49 % 2,500 MB a token, 201.6 tokens/s at most",
    ]


def test_the_table_of_a_model_in_both_memories_and_without_a_measured_limit(capsys: pytest.CaptureFixture[str]) -> None:
    both = {"threads": 8, "card": 504e9, "processor": 40e9}
    lines = shown(capsys, gpu_layers=10, bandwidth=both, share=None, limit_per_second=0.0)
    assert lines[0] == "Nemotron (Q4_K_M), processor, 8 threads, 10 of 33 layers on the graphics card"
    assert "memory 504.0 GB/s + 40.0 GB/s" in lines
    assert lines[-1] == "share of its limit – 2,500 MB a token; there was no room to measure the memory"


def test_one_token_has_no_speed(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys, generation={"tokens": 1, "per_second": 0.0}, share=None)
    assert "answering – 1 tokens" in lines
    assert lines[-1].startswith("share of its limit – 2,500 MB")


@pytest.mark.parametrize(
    ("share", "processor", "card", "limit"),
    [
        (0.0, 10e9, 0.0, 10.0),
        (1.0, 0.0, 500e9, 500.0),
        (0.5, 10e9, 500e9, 1 / (0.05 + 0.001)),
        (0.5, 10e9, 0.0, 0.0),  # the card had no room to measure
        (0.0, 0.0, 0.0, 0.0),
    ],
)
def test_the_limit_is_the_time_to_read_everything_once(
    share: float, processor: float, card: float, limit: float
) -> None:
    bandwidth = Bandwidth(8, share, processor, card, 900_000_000, 1_000_000.0)
    assert bandwidth.limit(100) == pytest.approx(limit)


def test_tokens_from_drafts_read_no_weights() -> None:
    timings = Timings(generation_per_second=100.0)
    outcome = Outcome(None, Usage(completion_tokens=40), timings, drafts=Drafts(20, 10))
    assert bench.Turn(outcome, 0.1, "").reads_per_second == pytest.approx(75.0)


@pytest.mark.e2e
def test_a_run_on_the_demo_model(capsys: pytest.CaptureFixture[str]) -> None:
    options = argparse.Namespace(model="demo", prompt=40, tokens=6, context=512, threads=1)
    assert bench.run(options, Output(json_lines=True)) == 0
    *events, result = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {event["stage"] for event in events} == {"load", "answer", "bandwidth"}
    assert result["type"] == "result"
    assert result["threads"] == 1
    assert result["generation"]["tokens"] == 6
    assert min(result["prompt"]["per_second"], result["generation"]["per_second"]) > 0
    assert result["read_again"]["warm"] < result["read_again"]["of"], "the next turn reads only what is new"
    bandwidth = result["bandwidth"]
    assert bandwidth["card"] == bandwidth["gpu_share"] == 0
    assert bandwidth["processor"] > 1e8
    # SmolLM2's rows are read once a token, and 23,052 bytes of keys and values for each token before it
    assert 90_000_000 < bandwidth["weights"] < 98_362_432
    assert bandwidth["kept"] == pytest.approx(23_052, rel=0.01)
    assert 0 < result["share"] <= result["generation"]["per_second"] / result["limit_per_second"] * 1.01


@pytest.mark.e2e
def test_copies_within_a_device_are_measured_through_ggml() -> None:
    """On the processor's device, which stands in for a card: the calls are the same."""
    program = (
        "from desktop.engine.worker.binding import Binding\n"
        "from desktop.engine.worker.bandwidth import copy_speed\n"
        "binding, passes = Binding(2, lambda: False), []\n"
        "device = binding.device_pointer(gpu=False)\n"
        "assert binding.device_pointer(gpu=True) is None\n"
        "print(copy_speed(binding, device, 1 << 22, lambda: passes.append(1)), len(passes))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    speed, passes = done.stdout.split()
    assert float(speed) > 1e8
    assert int(passes) == 6
