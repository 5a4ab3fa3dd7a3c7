# ruff: noqa: E501 - a model writes a paragraph on one line
"""What the people and models in the pictures have written, and a history that holds it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, Timings, Usage
from desktop.chat.options import ChatOptions
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
SQUARES_ANSWER = r"""Complete the square: $n^2 + 12n - 2007 = k^2$ means

$$(n + 6)^2 - k^2 = 2043 \qquad\Longleftrightarrow\qquad (n + 6 - k)(n + 6 + k) = 3^2 \cdot 227$$

Both factors are odd, so each of the three pairs gives an integer:

| Factors | $n + 6$ | $n$ |
|:--|--:|--:|
| 1 · 2043 | 1022 | 1016 |
| 3 · 681 | 342 | 336 |
| 9 · 227 | 118 | 112 |

```python
pairs = [(1, 2043), (3, 681), (9, 227)]
print(sum((a + b) // 2 - 6 for a, b in pairs))  # 1464
```

Their sum is **1464**, and the smallest of them is"""
BAYES = "A disease affects 1 in 1,000 people. A test finds 99 % of cases and gives 5 % false alarms. I test positive twice. How likely am I ill?"
BAYES_THINKING = (
    "Let $D$ be the disease. The prior odds are $\\frac{1}{999}$. The likelihood ratio of one positive test is "
    "$\\frac{0.99}{0.05} = 19.8$.\n\nTwo independent tests: $19.8^2 = 392.04$, so the odds are "
    "$\\frac{392.04}{999} \\approx 0.3924$ and the probability is $\\frac{0.3924}{1.3924} \\approx 0.282$.\n\n"
    "Check one test: $\\frac{19.8}{999 + 19.8} \\approx 0.0194$. Yes. I should say that the tests must be independent."
)
BAYES_ANSWER = r"""About **28 %**, if the two tests err independently. By Bayes' theorem, with $D$ for ill and $+$ for a positive test,

$$P(D \mid +) = \frac{P(+ \mid D)\,P(D)}{P(+ \mid D)\,P(D) + P(+ \mid \bar D)\,P(\bar D)} = \frac{0.99 \cdot 0.001}{0.99 \cdot 0.001 + 0.05 \cdot 0.999} \approx 0.0194$$

It is shorter in odds. Each positive test multiplies them by $\lambda = \frac{0.99}{0.05} = 19.8$, so after $n$ tests

$$\frac{P(D \mid +^n)}{P(\bar D \mid +^n)} = \frac{1}{999}\,\lambda^n \qquad\Longrightarrow\qquad p_n = \left(1 + 999\,\lambda^{-n}\right)^{-1}$$

| Positive tests | Odds | Probability |
|:--|--:|--:|
| none | 1 : 999 | 0.1 % |
| one | 1 : 50.5 | 1.9 % |
| two | 1 : 2.5 | 28.2 % |
| three | 7.8 : 1 | 88.6 % |

```python
def probability(n, prior=0.001, hit=0.99, alarm=0.05):
    odds = prior / (1 - prior) * (hit / alarm) ** n
    return odds / (1 + odds)

print(f"{probability(2):.1%}")  # 28.2%
```

- $p_n > \frac12$ needs $\lambda^n > 999$, that is $n > \frac{\ln 999}{\ln 19.8} \approx 2.31$: three tests.
- If both tests share a cause of error, use $P(+_2 \mid +_1, \bar D)$ in place of $0.05$; at $0.5$ only $3.8\,\%$ remain.
"""
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
    return _fill(history, "KV cache memory at long context", QUESTION, (ANSWER, THINKING))


def seed_formulas(history: History) -> int:
    """The same with a conversation of many formulas to show."""
    return _fill(history, "Two positive tests", BAYES, (BAYES_ANSWER, BAYES_THINKING))


def _fill(history: History, first: str, question: str, answer_and_thinking: tuple[str, str]) -> int:
    shown = 0
    text, thinking = answer_and_thinking
    titles = [(first, 0), *OLDER]
    for n, (title, days) in enumerate(reversed(titles)):
        when = datetime.now(UTC) - timedelta(days=days, minutes=len(titles) - n)
        history._now = lambda moment=when: moment  # type: ignore[misc]
        shown = history.create(title)
        history.set_options(shown, ChatOptions(mode=ThinkingMode.ON))
        user = history.add_user(shown, None, question)
        failed = title.startswith("Regex")
        for _ in range(2):
            answer = history.begin_answer(user.id, model="Nemotron Nano 4B", mode=ThinkingMode.ON)
            history.append(answer.id, text=text, thinking=thinking)
            outcome = Outcome(
                FinishReason.STOP, Usage(863, 0, 1041, 572), Timings(210.0, 800.0, 58.4), 9800.0, "x" if failed else ""
            )
            history.finish(answer.id, MessageState.FAILED if failed else MessageState.DONE, outcome)
    return shown
