"""Vocabularies are read whole; tokenizers that llama.cpp would split otherwise are refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tokenizers import AddedToken, Tokenizer

from converter import ConvertError
from converter.folder import Folder
from converter.special_tokens import parse_tokenizer
from converter.tokenizer import CONTROL, NORMAL, UNUSED, USER_DEFINED, Vocabulary, read_vocabulary
from tests.unit.converter.conftest import edit_json


def read(folder: Path, size: int = 49152) -> Vocabulary:
    document, _ = parse_tokenizer(Folder(folder))
    return read_vocabulary(Folder(folder), document, size)


def test_smollm2(smollm2: Path) -> None:
    found = read(smollm2)
    assert found.pre_tokenizer == "smollm"
    assert len(found.tokens) == len(found.kinds) == 49152
    assert found.tokens[1] == "<|im_start|>"
    assert found.kinds[1] == CONTROL
    assert found.kinds[1000] == NORMAL
    assert found.merges[0].count(" ") == 1


def test_llama_3(small_nemotron: Path) -> None:
    found = read(small_nemotron, 128256)
    assert found.pre_tokenizer == "llama-bpe"
    assert found.tokens[128000] == "<|begin_of_text|>"
    assert len(found.merges) == 280147
    assert found.kinds.count(CONTROL) == 256


def test_numbers_without_a_token_are_unused(tiny: Path) -> None:
    found = read(tiny, 49160)
    assert found.tokens[49152:49154] == ["[PAD49152]", "[PAD49153]"]
    assert set(found.kinds[49152:]) == {UNUSED}


def test_added_tokens_of_users_are_kept_apart(tiny: Path) -> None:
    tokenizer = Tokenizer.from_file(str(tiny / "tokenizer.json"))
    tokenizer.add_tokens([AddedToken("▁word", normalized=True), AddedToken("<|odd|>", normalized=False)])
    tokenizer.save(str(tiny / "tokenizer.json"))
    found = read(tiny, 49154)
    assert found.tokens[49152:] == [" word", "<|odd|>"]
    assert found.kinds[49152:] == [USER_DEFINED, CONTROL]


def test_more_tokens_than_the_model_has(tiny: Path) -> None:
    with pytest.raises(ConvertError, match="do not belong together"):
        read(tiny, 49151)


def test_old_and_new_spelling_of_merges(tiny: Path) -> None:
    new = read(tiny).merges
    edit_json(tiny / "tokenizer.json", lambda value: value["model"].update(merges=new))
    assert read(tiny).merges == new


def test_an_unknown_pre_tokenizer_is_refused_with_those_known(tiny: Path) -> None:
    edit_json(
        tiny / "tokenizer.json",
        lambda value: value.update(
            pre_tokenizer={"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
        ),
    )
    with pytest.raises(ConvertError, match="only llama-bpe, smollm") as caught:
        read(tiny)
    assert "check hash" in caught.value.detail


STEPS = {
    "normalizer": {"type": "Lowercase"},
    "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "Digits"}, {"type": "Whitespace"}]},
    "post_processor": {"type": "TemplateProcessing", "single": [{}] * 5},
}
WRONG_TEMPLATE = {"post_processor": {"type": "TemplateProcessing", "single": 5}}


@pytest.mark.parametrize("part", STEPS)
def test_steps_that_no_known_tokenizer_has_are_not_run(tiny: Path, part: str) -> None:
    edit_json(tiny / "tokenizer.json", lambda value: value.update({part: STEPS[part]}))
    with pytest.raises(ConvertError, match="only llama-bpe, smollm") as caught:
        read(tiny)
    assert caught.value.detail == "unknown steps"


def change_model(**values: object) -> Any:
    return lambda value: value["model"].update(values)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (change_model(continuing_subword_prefix="x"), "known here"),  # the library would end the process
        (change_model(end_of_word_suffix="x"), "known here"),
        (lambda value: value.update(WRONG_TEMPLATE), "known here"),
        (change_model(type="Unigram"), r"\(Unigram\): only byte-level BPE"),
        (lambda value: value.update(decoder={"type": "Metaspace"}), "only byte-level BPE"),
        (lambda value: value.update(model=None), "only byte-level BPE"),
        (change_model(merges=[["a"]]), "damaged"),
        (change_model(merges=[]), "known here|damaged"),
        (change_model(vocab={"a": -1}), "damaged"),
        (lambda value: value.update(added_tokens="x"), "damaged"),
    ],
)
def test_what_is_no_byte_level_bpe_is_refused(tiny: Path, edit: Any, said: str) -> None:
    edit_json(tiny / "tokenizer.json", edit)
    with pytest.raises(ConvertError, match=said):
        read(tiny)


def test_garbage_is_damaged(tiny: Path) -> None:
    (tiny / "tokenizer.json").write_text(json.dumps({"model": {"type": "BPE"}, "decoder": {"type": "ByteLevel"}}))
    with pytest.raises(ConvertError, match=r"tokenizer\.json is damaged"):
        read(tiny)
