"""Runs in the peers' environment: is our Llama-3 tokenizer.json the one that transformers makes from the same ranks?

python converter_peer_tokenizer.py OUR_TOKENIZER_JSON RANK_FILE: prints one line and exits 0 when they are the same.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any


def main(ours_path: str, rank_file: str) -> int:
    """Compare vocabulary, merges, pre-tokenizer, decoder and added tokens."""
    with open(ours_path, encoding="utf-8") as file:
        ours = json.load(file)
    # transformers is not in the project's environment, so it is imported by name
    slow: Any = importlib.import_module("transformers.convert_slow_tokenizer")
    special = [token["content"] for token in sorted(ours["added_tokens"], key=lambda token: int(token["id"]))]
    converter = slow.TikTokenConverter(rank_file, additional_special_tokens=special)
    theirs = json.loads(converter.converted().to_str())
    for part in ("vocab", "merges", "ignore_merges"):
        if ours["model"][part] != theirs["model"][part]:
            print(f"model.{part} differs")
            return 1
    for part in ("pre_tokenizer", "decoder", "added_tokens", "normalizer"):
        if ours[part] != theirs[part]:
            print(f"{part} differs")
            return 1
    print(f"tokenizer: {len(theirs['model']['vocab'])} ranks, {len(theirs['model']['merges'])} merges, the same")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
