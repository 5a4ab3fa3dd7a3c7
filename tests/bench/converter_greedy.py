"""Greedy answers of a GGUF file through llama.cpp: python converter_greedy.py FILE prints JSON lists of tokens."""

from __future__ import annotations

import json
import sys

from llama_cpp import Llama

PROMPTS = (
    "The capital of France is",
    "def fibonacci(n):",
    "Once upon a time there was a small",
    "1, 2, 3, 5, 8,",
    "Der Unterschied zwischen Wetter und Klima ist",
)
TOKENS = 64


def main(path: str) -> None:
    """64 tokens after each of 5 prompts."""
    model = Llama(path, n_ctx=256, n_threads=2, n_gpu_layers=0, seed=1, verbose=False)
    answers = []
    for prompt in PROMPTS:
        answer: list[int] = []
        for token in model.generate(model.tokenize(prompt.encode()), temp=0.0, repeat_penalty=1.0):
            answer.append(int(token))
            if len(answer) == TOKENS:
                break
        answers.append(answer)
    print(json.dumps(answers))


if __name__ == "__main__":
    main(sys.argv[1])
