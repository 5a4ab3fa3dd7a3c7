"""The config is read as transformers reads it, and damaged or foreign ones are refused by name."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from converter import ConvertError
from converter.llama import is_required, permute, read_config, rope_factors, targets
from tests.helpers.checkpoints import SMALL, nemotron_config


def config(**changes: object) -> dict[str, Any]:
    return {key: value for key, value in (nemotron_config(SMALL) | changes).items() if value is not ...}


def test_values_of_nemotron() -> None:
    read = read_config(config())
    assert (read.heads, read.kv_heads, read.head_dim, read.hidden_size) == (4, 1, 128, 256)
    assert read.rope_theta == pytest.approx(3565775107.2609234)
    assert read.rope_scaling
    assert read.rope_scaling.factor == 4.0


def test_absent_values_are_those_of_transformers() -> None:
    read = read_config({"architectures": ["LlamaForCausalLM"], "num_key_value_heads": None})
    assert (read.vocab_size, read.hidden_size, read.intermediate_size, read.layers) == (32000, 4096, 11008, 32)
    assert (read.heads, read.kv_heads, read.head_dim, read.context_length) == (32, 32, 128, 2048)
    assert (read.rms_norm_eps, read.rope_theta, read.rope_scaling, read.tied) == (1e-6, 10000.0, None, False)


def test_transformers_5_keeps_rope_in_one_object() -> None:
    rope = config()["rope_scaling"] | {"rope_theta": 500000.0}
    read = read_config(config(rope_parameters=rope, rope_scaling=..., rope_theta=...))
    assert read.rope_theta == 500000.0
    assert read.rope_scaling


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"architectures": ["MistralForCausalLM"]}, "MistralForCausalLM cannot be converted: only LlamaForCausalLM"),
        ({"architectures": [], "model_type": "gpt2"}, "gpt2"),
        ({"architectures": "LlamaForCausalLM", "model_type": {}}, "cannot be converted"),
        ({"quantization_config": {"quant_method": "gptq"}}, "already quantized (gptq)"),
        ({"quantization_config": "awq"}, "already quantized (awq)"),
        ({"num_local_experts": 8}, "experts"),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 4}}, "the kind yarn"),
        ({"rope_scaling": {"type": "dynamic"}}, "the kind dynamic"),
        ({"rope_scaling": [4]}, "rope_scaling"),
        ({"rope_scaling": {"rope_type": "llama3", "factor": 0}}, "factor"),
        ({"hidden_size": 0}, "hidden_size"),
        ({"hidden_size": -1}, "hidden_size"),
        ({"hidden_size": "256"}, "hidden_size"),
        ({"hidden_size": True}, "hidden_size"),
        ({"hidden_size": 1e9}, "hidden_size"),
        ({"num_hidden_layers": 10**12}, "num_hidden_layers"),
        ({"vocab_size": 2**40}, "vocab_size"),
        ({"num_key_value_heads": 3}, "num_key_value_heads"),
        ({"num_key_value_heads": 8}, "num_key_value_heads"),
        ({"head_dim": 127}, "head_dim"),
        ({"rms_norm_eps": 0}, "rms_norm_eps"),
        ({"rms_norm_eps": float("nan")}, "rms_norm_eps"),
        ({"rope_theta": float("inf")}, "rope_theta"),
        ({"rope_theta": [1]}, "rope_theta"),
    ],
)
def test_what_cannot_be_converted_is_named(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ConvertError) as caught:
        read_config(config(**changes))
    assert said in caught.value.text


def test_rows_of_a_head_are_paired() -> None:
    rows = np.arange(16).reshape(8, 2)  # two heads of four rows
    assert permute(rows, 4)[:, 0].tolist() == [0, 4, 2, 6, 8, 12, 10, 14]
    assert permute(np.arange(8).reshape(8, 1), 4).shape == (8, 1)


def test_rope_factors_of_nemotron() -> None:
    factors = rope_factors(read_config(config()))
    assert factors is not None
    assert factors.dtype == np.float32
    assert (factors == 1).sum() == 17
    assert (factors == 4).sum() == 43
    assert factors[17:21].tolist() == pytest.approx([1.0572, 1.4907, 2.1021, 2.9641], abs=1e-4)


def test_other_models_need_no_rope_tensor() -> None:
    assert rope_factors(read_config(config(rope_scaling=...))) is None
    assert rope_factors(read_config(config(rope_scaling={"type": "linear", "factor": 2.0}))) is None


def test_head_size_is_its_own_and_biases_are_welcome() -> None:
    found = targets(read_config(config()))
    assert found["model.layers.0.self_attn.q_proj.weight"].shape == (512, 256)
    assert found["model.layers.31.self_attn.o_proj.weight"].shape == (256, 512)
    assert found["model.layers.0.self_attn.k_proj.bias"].name == "blk.0.attn_k.bias"
    assert found["model.layers.0.self_attn.k_proj.bias"].heads == 1
    assert not is_required("model.layers.0.self_attn.k_proj.bias")
    assert not is_required("lm_head.weight")
    assert is_required("model.norm.weight")
