"""The keys of the file: names, sampling, and what a hand-written model card may hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import pytest

from converter.checkpoint import open_checkpoint
from converter.metadata import add_keys
from converter.mixture import MIXTURES
from tests.conftest import LogGuard
from tests.unit.converter.conftest import edit_json


def keys(folder: Path, file_type: str = "Q8_0") -> dict[str, Any]:
    """Every key that would be written."""
    writer = gguf.GGUFWriter(None, "llama")
    add_keys(writer, open_checkpoint(folder), MIXTURES[file_type], 6_000_000)
    return {name: entry.value for name, entry in writer.kv_data[0].items()}


def test_the_architecture(tiny: Path) -> None:
    found = keys(tiny, "Q4_K_M")
    assert found["general.architecture"] == "llama"
    assert found["general.file_type"] == 15
    assert found["general.quantization_version"] == 2
    assert found["llama.attention.key_length"] == found["llama.rope.dimension_count"] == 32
    assert "llama.rope.scaling.type" not in found
    assert found["tokenizer.ggml.pre"] == "smollm"


def test_the_name_comes_from_the_folder(tiny: Path) -> None:
    found = keys(tiny)
    assert found["general.name"] == "Tiny 1M Instruct"
    assert found["general.basename"] == "Tiny"
    assert found["general.finetune"] == "Instruct"


def test_linear_scaling_is_a_key(tiny: Path, edit_config: Callable[..., None]) -> None:
    edit_config(rope_scaling={"type": "linear", "factor": 2})
    found = keys(tiny)
    assert found["llama.rope.scaling.type"] == "linear"
    assert found["llama.rope.scaling.factor"] == 2.0


def test_recommended_sampling(tiny: Path) -> None:
    sampling = {
        "temperature": 1,
        "top_p": 0.95,
        "top_k": 40,
        "repetition_penalty": 1.1,
        "min_p": "0.1",
        "mirostat": True,
    }
    (tiny / "generation_config.json").write_text(json.dumps(sampling))
    found = {name: value for name, value in keys(tiny).items() if "sampling" in name}
    assert found == {
        "general.sampling.temp": 1.0,
        "general.sampling.top_p": 0.95,
        "general.sampling.top_k": 40,
        "general.sampling.penalty_repeat": 1.1,
    }


def test_a_broken_sampling_file_is_left_out(tiny: Path, log_guard: LogGuard) -> None:
    log_guard.allow("generation_config.json is left out")
    (tiny / "generation_config.json").write_text("{")
    assert not any("sampling" in name for name in keys(tiny))


def test_the_model_card(tiny: Path) -> None:
    card = "---\nlicense: apache-2.0\nlanguage:\n- en\n- no\nbase_model: nvidia/Some-Base-8B\ntags: [chat]\nn: 3\n---\n"
    (tiny / "README.md").write_text(card)
    found = keys(tiny)
    assert found["general.license"] == "apache-2.0"
    assert found["general.languages"] == ["en", "no"]
    assert found["general.base_model.0.repo_url"] == "https://huggingface.co/nvidia/Some-Base-8B"
    assert found["general.tags"] == ["chat"]


def test_a_licence_of_its_own_keeps_name_and_link(tiny: Path) -> None:
    """As NVIDIA's cards have it."""
    link = "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/"
    card = f"---\nlicense: other\nlicense_name: nvidia-open-model-license\nlicense_link: >-\n  {link}\n---\n"
    (tiny / "README.md").write_text(card)
    found = keys(tiny)
    assert found["general.license"] == "other"
    assert found["general.license.name"] == "nvidia-open-model-license"
    assert found["general.license.link"] == link


@pytest.mark.parametrize(
    "card",
    [
        "---\n[1, 2\n---\n",
        "---\n- a\n- b\n---\n",
        "---\nlicense: {a: b}\ntags: 3\nlanguage: [1, 2]\nbase_model: [{name: 1}]\n---\n",
        "---\nlicense: mit\n",
        "---\nwhen: 2026-99-99\n---\n",
        "---\na: !!python/object/apply:os.system ['true']\n---\n",
        "",
    ],
)
def test_cards_that_say_nothing_usable_do_no_harm(tiny: Path, card: str, log_guard: LogGuard) -> None:
    log_guard.allow("model card is left out")
    (tiny / "README.md").write_text(card)
    found = keys(tiny)
    assert found["general.name"] == "Tiny 1M Instruct"
    assert "general.license" not in found


def test_smollm2s_vocabulary_never_adds_a_beginning(tiny: Path) -> None:
    edit_json(tiny / "tokenizer_config.json", lambda value: value.update(add_bos_token=True))
    assert keys(tiny)["tokenizer.ggml.add_bos_token"] is False


def test_code_named_in_the_config_is_never_run(tiny: Path, edit_config: Callable[..., None]) -> None:
    canary = tiny / "canary"
    (tiny / "evil.py").write_text(f"open({str(canary)!r}, 'w')\nclass Evil: pass\n")
    edit_config(auto_map={"AutoConfig": "evil.Evil", "AutoTokenizer": "other/repo--evil.Evil"})
    edit_json(
        tiny / "tokenizer_config.json", lambda value: value.update(auto_map={"AutoTokenizer": ["evil.Evil", None]})
    )
    assert keys(tiny)["tokenizer.ggml.model"] == "gpt2"
    assert not canary.exists()
