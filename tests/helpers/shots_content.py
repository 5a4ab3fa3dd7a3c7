# ruff: noqa: E501 - a model writes a paragraph on one line
"""What the people and models in the pictures have written, and a history that holds it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, Timings, Usage
from desktop.store.history import History

QUESTION = (
    "A Llama-style model has 32 layers, 8 KV heads and a head dimension of 128. How much memory does its KV cache "
    "need at 8k, 32k and 128k tokens? Show the formula and a small Python function."
)
THINKING = (
    "The cache keeps a key and a value for every layer and KV head. Per token that is $2 \\cdot 32 \\cdot 8 \\cdot 128$"
    " numbers, so $65{,}536$.\n\nAt two bytes each: $2^{17}$ bytes, 128 KiB. Then 8,192 tokens need $8192 \\cdot 2^{17} "
    "= 2^{30}$ bytes, exactly 1 GiB.\n\nq8_0 stores 32 numbers in 34 bytes, q4_0 in 18."
)
ANSWER = r"""Every token stores one key and one value vector in each layer and KV head. With $L = 32$ layers, $H_{kv} = 8$ heads, head dimension $d = 128$ and $b$ bytes per number, a context of $n$ tokens needs

$$M(n) = 2\,n\,L\,H_{kv}\,d\,b \qquad\Longrightarrow\qquad \left.\frac{M(n)}{n}\right|_{b=2} = 2^{17}\text{ bytes} = 128\text{ KiB}$$

The `q8_0` and `q4_0` types add one 16-bit scale per 32 numbers, so $b = \frac{34}{32}$ and $b = \frac{18}{32}$:

| Context | f16 | q8_0 | q4_0 |
|:--|--:|--:|--:|
| 8,192 | 1.00 GiB | 0.53 GiB | 0.28 GiB |
| 32,768 | 4.00 GiB | 2.13 GiB | 1.13 GiB |
| 131,072 | 16.00 GiB | 8.50 GiB | 4.50 GiB |

```python
def kv_bytes(n_ctx, layers=32, kv_heads=8, head_dim=128, bytes_per=2.0):
    # keys and values of every layer
    return int(2 * n_ctx * layers * kv_heads * head_dim * bytes_per)

print(kv_bytes(32_768) / 2**30)  # 4.0
```

At 32k tokens `q8_0` **halves the cache from 4.00 to 2.13 GiB**: room for the weights on an 8 GB card, since $2.13 < 8 - 2.78$ and $\frac{4.00}{2.13} \approx 1.9$.
"""
SQUARES = "Find the sum of all positive integers n for which n² + 12n − 2007 is a perfect square."
SQUARES_THINKING = (
    "So $(n+6-k)(n+6+k) = 2043$. Both factors are positive, and since $2043$ is odd both are odd, so every factor pair "
    "gives an integer $n$.\n\nFactor $2043$: the digits add up to $9$, so $2043 = 9 \\cdot 227$. Is $227$ prime? It is "
    "not divisible by $2, 3, 5, 7, 11, 13$, and $17^2 > 227$. Yes, prime.\n\nThe pairs are $(1, 2043)$, $(3, 681)$ and "
    "$(9, 227)$. Then $n + 6 = \\frac{a+b}{2}$: that is $1022$, $342$ and $118$. So $n$ is"
)
OLDER = (
    ("Release notes, breaking changes", 0),
    ("Perfect squares n² + 12n − 2007", 0),
    ("Regex for ISO dates", 0),
    ("SQL: newest row per group", 1),
    ("Explain rotary embeddings", 1),
    ("Haiku about the sea", 1),
    ("Sort algorithms compared", 3),
    ("Bayes’ theorem with two tests", 4),
    ("Bash: rename by date", 5),
    ("Proof that √2 is irrational", 40),
)


def seed(history: History) -> int:
    """Fill the history; returns the conversation to show."""
    shown = 0
    titles = [("KV cache memory at long context", 0), *OLDER]
    for n, (title, days) in enumerate(reversed(titles)):
        when = datetime.now(UTC) - timedelta(days=days, minutes=len(titles) - n)
        history._now = lambda moment=when: moment  # type: ignore[misc]
        shown = history.create(title)
        user = history.add_user(shown, None, QUESTION)
        failed = title.startswith("Regex")
        for _ in range(2):
            answer = history.begin_answer(user.id, model="Nemotron Nano 4B", mode=ThinkingMode.ON)
            history.append(answer.id, text=ANSWER, thinking=THINKING)
            outcome = Outcome(
                FinishReason.STOP, Usage(863, 0, 1041, 572), Timings(210.0, 800.0, 58.4), 9800.0, "x" if failed else ""
            )
            history.finish(answer.id, MessageState.FAILED if failed else MessageState.DONE, outcome)
    return shown
