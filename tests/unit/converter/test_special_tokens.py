"""Special tokens and templates, as llama.cpp's converter reads them from the same files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from converter import ConvertError
from converter.folder import Folder
from converter.special_tokens import parse_tokenizer, read_chat_template, read_special_tokens

ADDED = [{"id": 1, "content": "<s>"}, {"id": 2, "content": "</s>"}, {"id": 3, "content": "<end>"}]
NAMES = {"bos_token": "<s>", "eos_token": "</s>"}


def special(token: str) -> dict[str, Any]:
    return {"SpecialToken": {"id": token, "type_id": 0}}


def sequence(name: str) -> dict[str, Any]:
    return {"Sequence": {"id": name, "type_id": 0}}


def template(single: list[dict[str, Any]], pair: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {"post_processor": {"type": "TemplateProcessing", "single": single, "pair": pair}, "added_tokens": ADDED}


def test_names_come_from_the_tokenizer_and_numbers_left_over_from_the_config() -> None:
    config = NAMES | {"pad_token": {"content": "<end>"}, "unk_token": "unheard of", "add_eos_token": True}
    found = read_special_tokens({"added_tokens": ADDED}, config, {"eos_token_id": 9, "sep_token_id": 7})
    assert found.ids == {"bos": 1, "eos": 2, "pad": 3, "sep": 7}
    assert list(found.ids) == ["bos", "eos", "pad", "sep"]
    assert found.adds == {"eos": True}


def test_lists_of_ends_are_left_out() -> None:
    found = read_special_tokens({"added_tokens": ADDED}, {}, {"eos_token_id": [2, 3], "bos_token_id": -1})
    assert found.ids == {}


def test_llama_3_adds_a_beginning_and_no_separator() -> None:
    single = [special("<s>"), sequence("A")]
    tokenizer = template(single, [*single, special("<s>"), sequence("B")])
    processors = [{"type": "ByteLevel"}, tokenizer["post_processor"]]
    tokenizer["post_processor"] = {"type": "Sequence", "processors": processors}
    found = read_special_tokens(tokenizer, NAMES, {})
    assert found.adds == {"bos": True, "eos": False, "sep": False}
    assert found.ids == {"bos": 1, "eos": 2, "cls": 1}


def test_byte_level_alone_adds_nothing() -> None:
    tokenizer = {"post_processor": {"type": "ByteLevel"}, "added_tokens": ADDED}
    assert read_special_tokens(tokenizer, NAMES | {"add_bos_token": True}, {}).adds == {"bos": False, "eos": False}


def test_a_template_names_what_the_config_does_not() -> None:
    found = read_special_tokens(template([special("<s>"), sequence("A"), special("</s>")]), {}, {})
    assert found.adds == {"bos": True, "eos": True}
    assert found.ids["bos"] == 1
    assert found.ids["eos"] == 2


def test_another_last_token_makes_the_named_one_an_end_of_turn() -> None:
    found = read_special_tokens(template([sequence("A"), special("<end>")]), NAMES, {})
    assert found.ids == {"bos": 1, "eos": 3, "eot": 2}
    assert found.adds == {"eos": True}


def test_two_texts_with_a_separator() -> None:
    pair = [sequence("A"), special("</s>"), sequence("B")]
    found = read_special_tokens(template([sequence("A")], pair), NAMES, {})
    assert found.adds == {"sep": True}
    assert found.ids["sep"] == 2
    odd = read_special_tokens(template([sequence("A")], [sequence("B"), special("</s>"), sequence("A")]), NAMES, {})
    assert odd.adds == {}


def test_the_template_file_wins(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    assert read_chat_template(folder, {}) is None
    (tmp_path / "chat_template.json").write_text(json.dumps({"chat_template": "json"}))
    assert read_chat_template(folder, {}) == "json"
    assert read_chat_template(folder, {"chat_template": "config"}) == "config"
    (tmp_path / "chat_template.jinja").write_text("file")
    assert read_chat_template(folder, {"chat_template": "config"}) == "file"


def test_named_templates_and_nonsense(tmp_path: Path) -> None:
    named = [{"name": "default", "template": "a"}, {"name": "tool_use", "template": "b"}]
    assert read_chat_template(Folder(tmp_path), {"chat_template": named}) == named
    assert read_chat_template(Folder(tmp_path), {"chat_template": 3}) is None
    with pytest.raises(ConvertError, match="damaged"):
        read_chat_template(Folder(tmp_path), {"chat_template": [{"name": 3}]})


@pytest.mark.parametrize("name", ["tokenizer.model", "vocab.json"])
def test_older_tokenizers_are_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConvertError, match=r"tokenizer\.json is missing"):
        parse_tokenizer(Folder(tmp_path))
    (tmp_path / name).touch()
    with pytest.raises(ConvertError, match=f"comes as {name}"):
        parse_tokenizer(Folder(tmp_path))
