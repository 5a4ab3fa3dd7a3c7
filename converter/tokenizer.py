"""The vocabulary of a byte-level BPE tokenizer, and which of llama.cpp's pre-tokenizers splits text as it does.

Source: conversion/base.py of the pinned llama.cpp (get_vocab_base, get_vocab_base_pre), gguf-py/gguf/vocab.py (merges).
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from converter.errors import ConvertError
from converter.folder import Folder, damaged
from converter.text import tr

if TYPE_CHECKING:
    from tokenizers import Tokenizer

NORMAL, CONTROL, USER_DEFINED, UNUSED = 1, 3, 4, 5  # gguf.TokenType

# llama.cpp knows a pre-tokenizer by the SHA-256 of the token numbers of this text
CHECK_TEXT: Final = (
    "\n \n\n \n\n\n \t \t\t \t\n  \n   \n    \n     \n"
    "🚀 (normal) 😶\u200d🌫️ (multiple emojis concatenated) ✅ 🦙🦙 "
    "3 33 333 3333 33333 333333 3333333 33333333 3.3 3..3 3...3 "
    "កាន់តែពិសេសអាច😁 ?我想在apple工作1314151天～ ------======= нещо на Български "
    "''''''```````\"\"\"\"......!!!!!!?????? I've been 'told he's there, 'RE you sure? "
    "'M not sure I'll make it, 'D you like some tea? We'Ve a'lL"
)
# the one regular expression among the tokenizers known here (Llama 3)
LLAMA_SPLIT: Final = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
MAX_STEPS: Final = 4
PRE_TOKENIZERS: Final = {
    "0ef9807a4087ebef797fc749390439009c3b9eda9ad1a097abbe738f486c01e5": "llama-bpe",
    "855059429035d75a914d1eda9f10a876752e281a054a7a3d421ef0533e5b6249": "smollm",
}


@dataclass(frozen=True)
class Vocabulary:
    """Tokens by number with their kinds, merges in order ("left right"), and llama.cpp's name of the pre-tokenizer."""

    tokens: list[str]
    kinds: list[int]
    merges: list[str]
    pre_tokenizer: str


def read_vocabulary(folder: Folder, document: dict[str, Any], size: int) -> Vocabulary:
    """The vocabulary of a parsed tokenizer.json, padded with unused tokens to ``size``.

    Raises:
        ConvertError: another kind of tokenizer, an unknown pre-tokenizer, or more tokens than ``size``.
    """
    tokenizer = _load(folder, document)
    pre_tokenizer = _recognise(tokenizer)
    numbers = tokenizer.get_vocab(with_added_tokens=True)
    if max(numbers.values()) >= size:
        raise ConvertError(tr("tokenizer.json and config.json do not belong together: download them again."))
    tokens, kinds = [f"[PAD{number}]" for number in range(size)], [UNUSED] * size
    for token, number in numbers.items():
        tokens[number], kinds[number] = token, NORMAL
    for number, added in tokenizer.get_added_tokens_decoder().items():
        tokens[number], kinds[number] = _added_token(tokenizer, added)
    return Vocabulary(tokens, kinds, _read_merges(document), pre_tokenizer)


def _load(folder: Folder, document: dict[str, Any]) -> Tokenizer:
    model, decoder = document.get("model"), document.get("decoder")
    model = model if isinstance(model, dict) else {}
    kind = model.get("type")
    if kind != "BPE" or not isinstance(decoder, dict) or decoder.get("type") != "ByteLevel":
        raise ConvertError(
            tr("The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.",
               kind=str(kind)[:100])
        )  # fmt: skip
    _check_steps(document)
    if model.get("continuing_subword_prefix") or model.get("end_of_word_suffix"):
        raise _unknown_splitting("affixes")  # no known tokenizer has one, and the library cuts them off inside letters
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(folder.path / "tokenizer.json"))
    except Exception as error:
        raise damaged("tokenizer.json", str(error)) from error
    # either may ask for more memory than there is, and the library aborts the process then
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _check_steps(document: dict[str, Any]) -> None:
    """Only steps that the known tokenizers have: others can take time or memory without end, and none would match."""
    pre_tokenizers = _steps(document.get("pre_tokenizer"), "pretokenizers")
    processors = _steps(document.get("post_processor"), "processors")
    known = document.get("normalizer") is None and max(len(pre_tokenizers), len(processors)) <= MAX_STEPS
    known = known and all(
        step.get("type") in ("ByteLevel", "Digits") or _is_known_split(step) for step in pre_tokenizers
    )
    if not known or not all(map(_is_short_processor, processors)):
        raise _unknown_splitting("unknown steps")


def _steps(step: Any, inner: str) -> list[dict[str, Any]]:
    """The steps of a sequence, or the one step that is none."""
    if step is None:
        return []
    steps = step.get(inner) if isinstance(step, dict) and step.get("type") == "Sequence" else [step]
    if not isinstance(steps, list) or not all(isinstance(entry, dict) for entry in steps):
        raise damaged("tokenizer.json", inner)
    return steps


def _is_known_split(step: dict[str, Any]) -> bool:
    return step.get("type") == "Split" and step.get("pattern") == {"Regex": LLAMA_SPLIT}


def _is_short_processor(step: dict[str, Any]) -> bool:
    if step.get("type") == "ByteLevel":
        return True
    template = step.get("single") or []
    return step.get("type") == "TemplateProcessing" and isinstance(template, list) and len(template) <= MAX_STEPS


def _recognise(tokenizer: Tokenizer) -> str:
    digest = sha256(str(tokenizer.encode(CHECK_TEXT).ids).encode()).hexdigest()
    if digest not in PRE_TOKENIZERS:
        raise _unknown_splitting(f"check hash {digest}")
    return PRE_TOKENIZERS[digest]


def _unknown_splitting(detail: str) -> ConvertError:
    return ConvertError(
        tr("The tokenizer splits text in a way that is not known here: only {supported} are.",
           supported=", ".join(PRE_TOKENIZERS.values())),
        detail,
    )  # fmt: skip


def _added_token(tokenizer: Tokenizer, added: Any) -> tuple[str, int]:
    """Text and kind of an added token; llama.cpp wants its text as the tokenizer gives it back."""
    text: str = added.content
    if not added.normalized:
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        text = tokenizer.decode(ids, skip_special_tokens=False)
    if added.special or _looks_special(text):
        return text, CONTROL
    return text.replace("\u2581", " "), USER_DEFINED


def _looks_special(text: str) -> bool:
    """Some models forget to mark their control tokens (does_token_look_special in conversion/base.py)."""
    return (
        text in ("<pad>", "<mask>", "<2mass>", "[@BOS@]")
        or (text.startswith("<|") and text.endswith("|>"))
        or (text.startswith("<｜") and text.endswith("｜>"))
        or (text.startswith("<unused") and text.endswith(">"))
    )


def _read_merges(document: dict[str, Any]) -> list[str]:
    """Merges as "left right", from either of the two spellings in use; a space inside a part is written as Ġ."""
    merges = document["model"].get("merges")
    if not isinstance(merges, list) or not merges:
        raise damaged("tokenizer.json", "no merges")
    if isinstance(merges[0], str):
        return merges
    space = chr(ord(" ") + 256)
    return [" ".join([part.replace(" ", space) for part in pair]) for pair in merges]
