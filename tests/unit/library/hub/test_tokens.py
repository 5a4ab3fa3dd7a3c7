"""The token of a hub: one for each address."""

from __future__ import annotations

import pytest

from desktop.library.hub.tokens import find_token, keep_token
from tests.helpers.keyrings import Safe, using

PUBLIC, MIRROR = "https://huggingface.co", "https://mirror.example"


def test_a_token_belongs_to_one_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    safe = Safe()
    with using(safe):
        keep_token(PUBLIC, "hf_kept")
        assert find_token(PUBLIC) == "hf_kept"
        assert find_token(MIRROR) == ""
        monkeypatch.setenv("HF_TOKEN", " hf_given\n")
        assert find_token(PUBLIC) == "hf_given"
        assert list(safe.kept.values()) == ["hf_kept"]
        monkeypatch.delenv("HF_TOKEN")
        assert find_token(PUBLIC) == "hf_kept"
