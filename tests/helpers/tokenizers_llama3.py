"""Llama 3.1's tokenizer.json, built from Meta's tokenizer.model with the tokenizers library alone.

The ranks come from the PyPI package llama-models, a test dependency for its data; the result is never committed (Llama
licence). It has 128,000 ranks, 280,147 merges and 256 special tokens, as transformers' converter makes it.
"""

from __future__ import annotations

import base64
import importlib.util
import json
from pathlib import Path
from typing import Final

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, processors

BOS: Final = "<|begin_of_text|>"
EOT: Final = "<|eot_id|>"
NAMED: Final = (
    BOS, "<|end_of_text|>", "<|reserved_special_token_0|>", "<|reserved_special_token_1|>",
    "<|finetune_right_pad_id|>", "<|reserved_special_token_2|>", "<|start_header_id|>", "<|end_header_id|>",
    "<|eom_id|>", EOT, "<|python_tag|>",
)  # fmt: skip
SPECIAL: Final = (*NAMED, *(f"<|reserved_special_token_{number}|>" for number in range(3, 259 - len(NAMED))))
PATTERN: Final = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def rank_file() -> Path:
    """Meta's tokenizer.model: a line per token, base64 and rank."""
    spec = importlib.util.find_spec("llama_models")
    assert spec
    assert spec.submodule_search_locations
    return Path(next(iter(spec.submodule_search_locations))) / "llama3" / "tokenizer.model"


def read_ranks(path: Path) -> dict[bytes, int]:
    """Ranks by token."""
    pairs = (line.split() for line in path.read_bytes().splitlines() if line)
    return {base64.b64decode(token): int(rank) for token, rank in pairs}


def byte_letters() -> dict[int, str]:
    """GPT-2's printable letter for each byte."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [byte for byte in range(256) if byte not in printable]
    return {byte: chr(byte) for byte in printable} | {byte: chr(256 + n) for n, byte in enumerate(others)}


def find_merges(ranks: dict[bytes, int]) -> list[tuple[bytes, bytes]]:
    """Every way to put a token together from two others, by the token's rank, then by the parts' ranks."""
    merges = []
    for token in sorted(ranks, key=ranks.__getitem__):
        splits = ((token[:cut], token[cut:]) for cut in range(1, len(token)))
        whole = [(left, right) for left, right in splits if left in ranks and right in ranks]
        merges += sorted(whole, key=lambda pair: (ranks[pair[0]], ranks[pair[1]]))
    return merges


def build_tokenizer() -> Tokenizer:
    """The tokenizer of Llama 3.1 and of the Nemotron models made from it."""
    ranks, letters = read_ranks(rank_file()), byte_letters()
    text = {token: "".join(letters[byte] for byte in token) for token in ranks}
    vocabulary = {text[token]: rank for token, rank in ranks.items()}
    merges = [(text[left], text[right]) for left, right in find_merges(ranks)]
    tokenizer = Tokenizer(models.BPE(vocabulary, merges, fuse_unk=False, ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), behavior="isolated", invert=False),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in SPECIAL])
    template = processors.TemplateProcessing(
        single=f"{BOS} $A", pair=f"{BOS} $A {BOS}:1 $B:1", special_tokens=[(BOS, 128000)]
    )
    tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), template])
    return tokenizer


def write_tokenizer(folder: Path, chat_template: str) -> None:
    """tokenizer.json and tokenizer_config.json."""
    build_tokenizer().save(str(folder / "tokenizer.json"))
    config = {
        "bos_token": BOS,
        "eos_token": EOT,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 131072,
        "tokenizer_class": "PreTrainedTokenizerFast",
        "chat_template": chat_template,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")
