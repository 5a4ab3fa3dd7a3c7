"""Real model files, and damaged variants of them."""

from __future__ import annotations

import struct
from pathlib import Path

from desktop.base.gguf import read_header
from desktop.library.demo import demo_model_path
from tests.helpers.gguf_files import header, number_value, string_value, tensor


def demo_model() -> Path:
    """SmolLM2-135M-Instruct Q4_1, the demo model (98 MB)."""
    return demo_model_path()


def damaged_models(folder: Path) -> dict[str, Path]:
    """Files that must be refused, by what is wrong with them."""
    good = demo_model().read_bytes()
    start = read_header(demo_model()).data_start
    key = good.index(b"llama.block_count")
    variants = {
        "empty": b"",
        "text": b"<html>404 not found</html>" * 100,
        "magic": b"GGUG" + good[4:start],
        "version 1": good[:4] + struct.pack("<I", 1) + good[8:start],
        "version 99": good[:4] + struct.pack("<I", 99) + good[8:start],
        "only magic": good[:8],
        "header cut": good[: start // 2],
        "no weights": good[:start],
        "weights cut": good[: start + 1_000_000],
        "tensor count": good[:8] + struct.pack("<Q", 1 << 60) + good[16:start],
        "key count": good[:16] + struct.pack("<Q", 1 << 60) + good[24:start],
        "key length": good[:24] + struct.pack("<Q", 1 << 63) + good[32:start],
        "no layers": good[: key + 21] + struct.pack("<I", 0) + good[key + 25 :],
        "many layers": good[: key + 21] + struct.pack("<I", 100_000) + good[key + 25 :],
        "unknown kind": _tiny("nosuchmodel"),
        "no tokenizer": _tiny("llama"),
    }
    paths = {}
    for name, data in variants.items():
        paths[name] = folder / f"{name}.gguf"
        paths[name].write_bytes(data)
    return paths


def _tiny(architecture: str) -> bytes:
    """A well-formed file that is no model."""
    values = [
        string_value("general.architecture", architecture),
        number_value(f"{architecture}.block_count", 1),
        number_value(f"{architecture}.context_length", 512),
        number_value(f"{architecture}.embedding_length", 32),
        number_value(f"{architecture}.attention.head_count", 1),
    ]
    head = header(values, [tensor("token_embd.weight", (32, 4))])
    return head + bytes(-len(head) % 32) + bytes(512)
