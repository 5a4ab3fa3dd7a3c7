"""A program that asks llama.cpp about grammars: for each line ``{"grammar", "text"}`` of its input one word comes back.

``taken``: the text is one that the grammar allows, from its beginning to its end; ``refused``: it is not; ``unread``:
llama.cpp cannot read the grammar. A grammar that ends the process ends the answers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from tests.helpers.models import demo_model


class GrammarReader:
    """The program, running."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.grammar_reader"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def ask(self, pairs: Iterable[tuple[str, str]]) -> list[str]:
        """What llama.cpp says to grammars and texts."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        words = []
        for grammar, text in pairs:
            self._process.stdin.write(json.dumps({"grammar": grammar, "text": text}).encode() + b"\n")
            self._process.stdin.flush()
            words.append(self._process.stdout.readline().decode().strip() or "died")
        return words

    def close(self) -> None:
        """End the program; it has to have lived so far."""
        _, _ = self._process.communicate(timeout=60)
        assert self._process.returncode == 0


def main() -> None:
    """Answer one line after another."""
    from desktop.engine.worker.binding import Binding
    from desktop.engine.worker.grammar import Grammar
    from desktop.engine.worker.plan import Refused

    binding = Binding(2, lambda: False)
    api: Any = binding.api
    parameters = api.llama_model_default_params()
    parameters.vocab_only = True
    weights = api.llama_model_load_from_file(os.fsencode(demo_model()), parameters)
    model: Any = SimpleNamespace(api=api, vocabulary=api.llama_model_get_vocab(weights))
    end = api.llama_vocab_eos(model.vocabulary)
    for line in sys.stdin:
        pair = json.loads(line)
        try:
            grammar = Grammar(model, pair["grammar"])
        except Refused:
            sys.stdout.write("unread\n")
            sys.stdout.flush()
            continue
        text = pair["text"].encode()
        room = len(text) + 8
        buffer = (api.llama_token * room)()
        count = api.llama_tokenize(model.vocabulary, text, len(text), buffer, room, False, False)
        taken = grammar.follow(list(buffer[:count])) and grammar.allows(end)
        grammar.close()
        sys.stdout.write("taken\n" if taken else "refused\n")
        sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
