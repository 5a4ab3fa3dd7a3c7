"""llama.cpp splits text by our file exactly as the tokenizers library does by the checkpoint's tokenizer.json."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from converter import Options, Result, convert
from tests.unit.converter.sample_texts import sample_texts

# llama.cpp aborts the process on what it dislikes, so it runs in one of its own
TOKENIZE = """
import json, sys
from llama_cpp import Llama
model = Llama(sys.argv[1], vocab_only=True, verbose=False)
texts = json.load(open(sys.argv[2], encoding="utf-8"))
json.dump([model.tokenize(text.encode(), add_bos=False, special=True) for text in texts], sys.stdout)
"""


@pytest.mark.e2e
@pytest.mark.parametrize("model", ["smollm2", "small_nemotron"])
def test_a_thousand_texts(model: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    checkpoint: Path = request.getfixturevalue(model)
    *_, result = convert(Options(checkpoint, tmp_path / "out.gguf", "Q8_0"))
    assert isinstance(result, Result)
    tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
    texts = sample_texts([token.content for token in tokenizer.get_added_tokens_decoder().values()])
    assert len(set(texts)) == 1000
    (tmp_path / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    command: list[str | Path] = [sys.executable, "-c", TOKENIZE, result.path, tmp_path / "texts.json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result.path.unlink()
    expected = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
    wrong = [
        text for text, ours, theirs in zip(texts, json.loads(done.stdout), expected, strict=True) if ours != theirs
    ]
    assert wrong == []
