"""Conversations to show: one with everything an answer can hold, and long ones for measuring."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from desktop.chat.conversation import Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role, ThinkingMode, Timings, ToolCall, Usage
from desktop.chat.steps import steps_text
from desktop.chat.tools import RunState, ToolRun, ToolStep

START = datetime(2026, 3, 2, 14, 31, tzinfo=UTC)

QUESTION = (
    "A Llama-style model has 32 layers, 8 KV heads and a head dimension of 128. How much memory does its KV cache need "
    "at 8k, 32k and 128k tokens? Show the formula and a small Python function."
)

ANSWER = r"""Every token stores one key and one value vector in each layer and KV head. With
$L = 32$ layers, $H_{kv} = 8$ heads, head dimension $d = 128$ and $b$ bytes per number, a context of $n$ tokens needs

$$M(n) = 2\,n\,L\,H_{kv}\,d\,b \qquad\Longrightarrow\qquad
\frac{M(n)}{n}\bigg|_{b=2} = 2^{17}\ \text{bytes} = 128\ \text{KiB}$$

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

At 32k tokens `q8_0` **halves the cache from 4.00 to 2.13 GiB**: room for the weights on an 8 GB card."""

THINKING = r"""Let $n^2 + 12n - 2007 = k^2$ with $k \ge 0$. Completing the square gives $(n+6)^2 - 2043 = k^2$.

So $(n+6-k)(n+6+k) = 2043$. Both factors are positive, and since $2043$ is odd both are odd, so every factor
pair gives an integer $n$.

Factor $2043$: the digits add up to $9$, so $2043 = 9 \cdot 227$. Is $227$ prime? It is
not divisible by $2, 3, 5, 7, 11, 13$, and $17^2 > 227$. Yes, prime.

The pairs are $(1, 2043)$, $(3, 681)$ and $(9, 227)$. Then $n + 6 = \frac{a+b}{2}$: that is $1022$, $342$ and
$118$. So $n$ is"""

EVERYTHING = r"""# Heading one

Text below it with **bold**, *italic*, ~~gone~~, `code` and [a link](https://example.org/page).

## Heading two

> A quotation with $\angle ABC = 60^\circ$.
>
> Its second paragraph with `code`.

### Heading three

1. The answer is $\boxed{5050}$.
2. Check: $7^{2024}\not\equiv 1 \pmod{1000}$.
   - nested item with $\binom{n}{k}$
   - another one

   A second paragraph of the item:

   ```bash
   ls -la | grep txt
   ```
3. Last

---

An unknown $\foo{x}$, and \(a_1\) beside:

\[
\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} = \frac{1}{ad-bc}\begin{pmatrix} d & -b \\ -c & a \end{pmatrix}
\]

$$x = a_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9+a_{10}+a_{11}+a_{12}+a_{13}+a_{14}+a_{15}+a_{16}+a_{17}+a_{18}+a_{19}+a_{20}$$

It costs $5 and $10.

99. ninety nine
100. one hundred

```
no language, and a line that is so long that it has to be wrapped somewhere because the column is not that wide at all
```
"""

_PARAGRAPHS = (
    r"We need the number of ordered pairs $(a,b)$ with $a+b \le 2024$ and $\gcd(a,b)=1$. Let me think **carefully** "
    "and consider several cases before committing to an answer.",
    r"Hmm, wait. If $n \equiv 3 \pmod{7}$ then $n^2 \equiv 2 \pmod 7$, so the condition fails. Let me *double-check* "
    "that with `pow(n, 2, 7)` for a couple of small values.",
    r"Alternatively, use the identity for $\sum_{k=1}^n k^2$ and compare it against $\int_0^n x^2\,dx$ to get a quick "
    "bound on the error term.",
    r"So the remaining area is exactly half of the triangle: the ratio is $\frac{1}{2}$ and $m+n$ is 3. But this "
    "contradicts the earlier claim, so there must be a mistake somewhere in the second case.",
    "- First, the circle is tangent to all three sides.\n- Second, the inradius satisfies $r = \\frac{K}{s}$.\n"
    "- Third, by symmetry the two smaller triangles are congruent.",
)
_CODE = (
    '```python\ndef count_pairs(n: int) -> int:\n    """Count coprime pairs."""\n    total = 0\n'
    "    for a in range(1, n):\n        for b in range(1, n - a + 1):\n            if gcd(a, b) == 1:\n"
    "                total += 1  # found one\n    return total\n```"
)
_TABLE = "| case | condition | count |\n|:-----|:---------:|------:|\n| 1 | $a < b$ | 1012 |\n| 2 | $a = b$ | `1` |"
_DISPLAY = (
    r"$$\sum_{k=1}^{n} k^2 = \frac{n(n+1)(2n+1)}{6}$$",
    r"$$\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}$$",
    r"$$\begin{cases} x + y = 3 \\ x - y = 1 \end{cases}$$",
)


def reasoning(tokens: int, seed: int = 1) -> str:
    """Markdown like a model's reasoning, about four characters a token."""
    rng = random.Random(seed)
    out: list[str] = []
    size = k = 0
    while size < tokens * 4:
        k += 1
        if k % 10 == 0:
            block = rng.choice(_DISPLAY)
        elif k % 37 == 0:
            block = _CODE
        elif k % 41 == 0:
            block = _TABLE
        elif k % 17 == 0:
            block = f"### Step {k // 17}: checking case {k}"
        else:
            block = rng.choice(_PARAGRAPHS)
        out.append(block)
        size += len(block) + 2
    return "\n\n".join(out)[: tokens * 4]


def user(message_id: int, parent: int | None, text: str) -> StoredMessage:
    """A stored message of the user."""
    return StoredMessage(message_id, 1, parent, Role.USER, text, START + timedelta(minutes=message_id))


def answer(message_id: int, parent: int, text: str, **fields: object) -> StoredMessage:
    """A stored answer with plausible figures; ``fields`` replace them."""
    values: dict[str, object] = {
        "model": "Nemotron Nano 4B",
        "mode": ThinkingMode.ON,
        "reason": FinishReason.STOP,
        "usage": Usage(prompt_tokens=120, completion_tokens=1041, thinking_tokens=572 if fields.get("thinking") else 0),
        "timings": Timings(first_token_ms=210.0, generation_per_second=58.4),
        "thinking_ms": 9800.0 if fields.get("thinking") else 0.0,
        **fields,
    }
    created = START + timedelta(minutes=message_id)
    return StoredMessage(message_id, 1, parent, Role.ASSISTANT, text, created, **values)  # type: ignore[arg-type]


def conversation(*nodes: StoredMessage, leaf: int | None = None, conversation_id: int = 1) -> Conversation:
    """A conversation whose last node is shown unless another leaf is given."""
    return Conversation(
        conversation_id, "Sample", nodes, leaf if leaf is not None else (nodes[-1].id if nodes else None)
    )


def gallery() -> Conversation:
    """Thinking, code, a table, formulas, versions, and every way an answer can end."""
    return conversation(
        user(1, None, QUESTION),
        answer(2, 1, "An earlier version."),
        answer(3, 1, ANSWER, thinking=THINKING),
        user(4, 3, "Show me everything you can write."),
        answer(5, 4, EVERYTHING),
        user(6, 5, "\n".join(f"line {n} of a long message" for n in range(1, 31))),
        answer(7, 6, "Half an ans", reason=FinishReason.STOPPED),
        user(8, 7, "And now?"),
        answer(9, 8, "", state=MessageState.FAILED, reason=None, error="The engine stopped: out of memory."),
        user(10, 9, "Once more."),
        answer(11, 10, "All good: $\\sqrt{2}$ is irrational."),
    )


def long_conversation(messages: int = 500, *, conversation_id: int = 1) -> Conversation:
    """Alternating questions and answers, about 1,300 characters a message."""
    nodes: list[StoredMessage] = []
    for n in range(1, messages + 1):
        parent = n - 1 or None
        if n % 2:
            nodes.append(user(n, parent, f"Question {n}: {_PARAGRAPHS[n % 4]}"))
        else:
            nodes.append(answer(n, n - 1, reasoning(600, seed=n), thinking=reasoning(50, seed=n)))
    return conversation(*nodes, conversation_id=conversation_id)


def tool_steps(rounds: int, seed: int = 1) -> tuple[ToolStep, ...]:
    """Rounds that thought, said something and called a tool, which brought 8,000 characters."""
    return tuple(
        ToolStep(
            reasoning(120, seed + n),
            f"I look at page {n} of **{rounds}**.",
            (
                ToolRun(
                    ToolCall("fetch_page", f'{{"url": "https://example.org/{seed}/{n}"}}'),
                    RunState.DONE,
                    "Web",
                    f"page {n}\n" * 500,
                    f"page {n}\n" * 1000,
                    1.2,
                ),
            ),
            900.0,
            200,
            120,
        )
        for n in range(rounds)
    )


def tool_conversation(messages: int, rounds: int = 8) -> Conversation:
    """Alternating questions and answers, each of which called tools in so many rounds."""
    nodes: list[StoredMessage] = []
    for n in range(1, messages + 1, 2):
        nodes.append(user(n, n - 1 or None, f"Question {n}: what do the pages say?"))
        steps = steps_text(tool_steps(rounds, n))
        nodes.append(answer(n + 1, n, reasoning(200, n), thinking=reasoning(100, n), tool_steps=steps))
    return conversation(*nodes)
