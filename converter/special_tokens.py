"""Which tokens begin and end texts, which of them are added by themselves, and the chat template.

A port of SpecialVocab in gguf-py/gguf/vocab.py of the pinned llama.cpp (the one on PyPI is older and differs) for
byte-level BPE tokenizers. One difference: chat_template.jinja wins over tokenizer_config.json, as in transformers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from converter.errors import ConvertError
from converter.folder import Folder, damaged
from converter.text import tr


@dataclass
class SpecialTokens:
    """Token numbers and add flags by role ("bos", "eos", …), in the order in which they are written."""

    ids: dict[str, int] = field(default_factory=dict)
    adds: dict[str, bool] = field(default_factory=dict)
    roles: list[str] = field(default_factory=lambda: ["bos", "eos", "unk", "sep", "pad", "cls", "mask"])


def read_special_tokens(tokenizer: dict[str, Any], config: dict[str, Any], model: dict[str, Any]) -> SpecialTokens:
    """From tokenizer.json, tokenizer_config.json and config.json; an earlier file wins over a later one."""
    special, config = SpecialTokens(), dict(config)
    post = _object(tokenizer.get("post_processor"))
    for processor in post.get("processors", [post]):
        if processor.get("type") == "ByteLevel":
            special.adds.setdefault("bos", False)
            special.adds.setdefault("eos", False)
        elif processor.get("type") == "TemplateProcessing":
            _read_template(processor, config, special)
    numbers: dict[str | None, Any] = {}
    for added in tokenizer.get("added_tokens") or []:
        numbers.setdefault(added.get("content"), added.get("id"))
    for role in special.roles:
        if isinstance(config.get(f"add_{role}_token"), bool):
            special.adds.setdefault(role, config[f"add_{role}_token"])
        _set_id(special, role, numbers.get(_content(config.get(f"{role}_token"))))
    for role in special.roles:
        _set_id(special, role, model.get(f"{role}_token_id"))
    return special


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _content(entry: object) -> str | None:
    """A token is written as its text or as an object with its text."""
    content = entry.get("content") if isinstance(entry, dict) else entry
    return content if isinstance(content, str) else None


def _set_id(special: SpecialTokens, role: str, number: object) -> None:
    if isinstance(number, int) and number >= 0:
        special.ids.setdefault(role, number)


def _special_id(piece: dict[str, Any]) -> str | None:
    return _object(piece.get("SpecialToken")).get("id")


def _sequence_id(piece: dict[str, Any]) -> str | None:
    return _object(piece.get("Sequence")).get("id")


def _read_template(processor: dict[str, Any], config: dict[str, Any], special: SpecialTokens) -> None:
    """What a post-processor of the form "<bos> $A" adds; ``config`` gets the tokens it does not name itself."""
    single, pair = processor.get("single") or [], processor.get("pair") or []
    first = _special_id(single[0]) if len(single) > 1 else None
    last = _special_id(single[-1]) if len(single) > 1 else None
    if first:
        config["bos_token"] = config.get("bos_token") or first
        config["cls_token"] = config.get("cls_token") or first
        special.adds["bos"] = first in (config["bos_token"], config["cls_token"])
    if last:
        _move_eos(last, config, special)
        special.adds["eos"] = True
    if pair:
        _read_pair(pair, first, last, config, special)


def _move_eos(last: str, config: dict[str, Any], special: SpecialTokens) -> None:
    """The template's last token is the real end of text; the one named so until now ends a turn or a message."""
    eos = config.get("eos_token")
    if last == eos:
        return
    role = next((role for role in ("eot", "eom") if role not in special.roles), None)
    if role:
        special.roles.append(role)
        config[f"{role}_token"] = eos
    config["eos_token"] = last


def _read_pair(
    pair: list[dict[str, Any]], first: str | None, last: str | None, config: dict[str, Any], special: SpecialTokens
) -> None:
    """Whether two texts are parted by a separator: "A <sep> B" without the outer tokens."""
    inner = pair[1:] if first and _special_id(pair[0]) == first else pair
    inner = inner[:-1] if last and inner and _special_id(inner[-1]) == last else inner
    if len(inner) < 3 or _sequence_id(inner[0]) != "A" or _sequence_id(inner[-1]) != "B":
        return
    middle = [_special_id(piece) for piece in inner[1:-1]]
    separators = (config.get("sep_token"), config.get("eos_token"))
    adds = bool(middle[0] and middle[0] in separators and not last)
    adds = adds or bool(len(middle) == 2 and middle[1] and middle[1] in separators)
    special.adds["sep"] = adds
    if adds and not config.get("sep_token"):
        config["sep_token"] = config.get("eos_token")


def read_chat_template(folder: Folder, config: dict[str, Any]) -> str | list[dict[str, str]] | None:
    """The template or named templates: of chat_template.jinja, tokenizer_config.json or chat_template.json."""
    template: Any = folder.text("chat_template.jinja")
    if template is None:
        template = config.get("chat_template") or (folder.json("chat_template.json") or {}).get("chat_template")
    if isinstance(template, list) and not all(_is_named_template(entry) for entry in template):
        raise damaged("tokenizer_config.json", "chat_template")
    return template if isinstance(template, str | list) else None


def _is_named_template(entry: object) -> bool:
    return isinstance(entry, dict) and all(isinstance(entry.get(key), str) for key in ("name", "template"))


def parse_tokenizer(folder: Folder) -> tuple[dict[str, Any], dict[str, Any]]:
    """tokenizer.json and tokenizer_config.json (empty where there is none).

    Raises:
        ConvertError: there is no tokenizer.json.
    """
    document = folder.json("tokenizer.json")
    if document is None:
        old = next((name for name in ("tokenizer.model", "vocab.json") if folder.file(name)), None)
        if old:
            raise ConvertError(tr("The tokenizer comes as {file}: only tokenizer.json can be converted.", file=old))
        raise ConvertError(tr("The checkpoint is not complete: {file} is missing.", file="tokenizer.json"))
    return document, folder.json("tokenizer_config.json") or {}
