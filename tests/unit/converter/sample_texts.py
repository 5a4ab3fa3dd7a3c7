"""A thousand texts on which tokenizers disagree when they disagree: code, languages, emoji, numbers, special tokens."""

from __future__ import annotations

import random

LANGUAGES = (
    "Der schnelle braune Fuchs springt über den faulen Hund, während es draußen regnet.",
    "Le cœur a ses raisons que la raison ne connaît point ; l’été n’est pas fini.",
    "El niño comió piñas y bebió agüita; ¿qué más? ¡Nada!",
    "Быстрая коричневая лиса прыгает через ленивую собаку, а потом ещё раз.",
    "敏捷的棕色狐狸跳过了懒狗。今天天气很好，我们去公园吧！",
    "素早い茶色の狐が怠け者の犬を飛び越えた。カタカナとひらがなも。",
    "빠른 갈색 여우가 게으른 개를 뛰어넘는다. 오늘 날씨가 좋네요.",
    "الثعلب البني السريع يقفز فوق الكلب الكسول، أليس كذلك؟",
    "तेज़ भूरी लोमड़ी आलसी कुत्ते के ऊपर कूदती है।",
    "The quick brown fox can't jump; it's lazy, they'd say. We've all BEEN there, I'LL admit.",
)
CODE = (
    'def f(x: int) -> str:\n    return f"{x!r}"  # ünïcode\n\n\n',
    "for (int i = 0; i < n; ++i) {\n\t\ta[i] ^= 0xFF;\n\t}\r\n",
    "SELECT * FROM t WHERE a >= 10.5 AND b != 'it''s';",
    '<div class="x">&nbsp;</div><!-- note -->',
    "let s = `${a}_${b}`; // ok?\n\n\n    if (!s) return;",
    "#!/bin/sh\nset -eu\ncat \"$1\" | sed 's/^ *//' > /dev/null 2>&1\n",
    '{"key": [1, 2.5e-10, null, true], "nested": {"a": "\\n"}}',
    "\\frac{a}{b} + \\sum_{i=0}^{n} x_i^2 = \\mathbb{R}",
)
EMOJI = (
    "🚀",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "✅",
    "🦙🦙",
    "❤️",
    "1️⃣",
    "🇩🇪🇫🇷",
    "👍🏽",
    "😶‍🌫️",
    "…",
    "½",
    "™",
    "ﬁ",
    "é",
    "\u00a0",
    "\u200b",
    "\u3000",
)
NUMBERS = (
    "0",
    "7",
    "42",
    "1234567890",
    "3.14159",
    "-1e-9",
    "1,000,000",
    "0x1F",
    "12:34:56",
    "2026-11-23",
    "٣٤٥",
    "１２３",
)
SPACES = (" ", "  ", "   ", "\n", "\n\n", "\t", "\r\n", " \n ", "    \n\t ", "")


def sample_texts(special: list[str], count: int = 1000) -> list[str]:
    """The same ``count`` different texts for the same special tokens, each put together from one to six pieces."""
    choose = random.Random(20261123)
    kinds = (LANGUAGES, CODE, EMOJI, NUMBERS, SPACES, special)
    whole = (*LANGUAGES, *CODE, *EMOJI, *NUMBERS, *SPACES, *special[:20], " ".join(LANGUAGES), "".join(EMOJI))
    texts = dict.fromkeys(whole)
    while len(texts) < count:
        pieces = [_piece(choose, choose.choice(kinds)) for _ in range(choose.randint(1, 6))]
        texts[choose.choice(("", " ", "\n")).join(pieces)] = None
    return list(texts)


def _piece(choose: random.Random, kind: tuple[str, ...] | list[str]) -> str:
    """One of the texts, whole or a part of it that starts and ends anywhere."""
    text = choose.choice(kind)
    if len(text) < 12 or choose.random() < 0.4:
        return text
    start = choose.randrange(len(text) - 4)
    return text[start : start + choose.randint(1, 40)]
