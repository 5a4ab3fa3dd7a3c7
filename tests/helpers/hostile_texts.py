"""More than two hundred texts that want to harm whoever shows them, by kind.

Row by row: what terminals obey, HTML, pictures and links to everywhere, style sheets, text that runs the other way or
cannot be seen, hosts that look like others; then very long lines and texts, very deep ones, and bombs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from tests.helpers import hostile_small as small

_MB: Final = 1_000_000


def _lines() -> Iterable[str]:
    """Two megabytes without a line feed."""
    pieces = (
        "x", " ", "word ", "*", "**a** ", "_", "`", "`a` ", "[", "](", "[a](b)", "<", "<a>", "&", "&amp;", "$",
        "$x$ ", "\\", "\\(x\\)",
        "~~", "|", "| a ", "\t", "#", ">", "- ", "1. ", "!", "![](", "中", "ส", "क्षि", "שלום ", "مرحبا", "\U0001f600",
        "e\u0301",
        "\u200b", "\u202e", "\u00ad", "https://a.b/ ", "0", ".", "-", "=", "\x1b[31m", "\0", "\ufffc", "\u2028",
    )  # fmt: skip
    return (piece * (2 * _MB // len(piece)) for piece in pieces)


def _long() -> Iterable[str]:
    """Five megabytes in lines."""
    pieces = (
        "a line of words\n", "\n", "a paragraph\n\n", "- item\n", "1. item\n", "# heading\n", "> quote\n", "---\n",
        "```\ncode\n```\n",
        "$$x$$\n", "| a | b |\n", "    code\n", "**a** `b` $c$ [d](https://e.f)\n", "\r", "\r\n", "[a]: b\n", "<p>\n",
        "\\[\n", "~~~\n",
    )  # fmt: skip
    return (piece * (5 * _MB // len(piece)) for piece in pieces)


def _deep() -> Iterable[str]:
    """Three thousand levels of everything."""
    n = 3000
    yield from (
        ">" * n + " x",
        "> " * n + "x",
        "\n".join(">" * k for k in range(1, 600)),
        "- " * n + "x",
        "1. " * n + "x",
    )
    yield from (
        "\n".join("  " * k + "- x" for k in range(400)),
        "> - " * n + "x",
        "\n".join("   " * k + "1. x" for k in range(400)),
    )
    yield from (
        "*" * n + "x" + "*" * n,
        "*a **b " * n,
        "_" * n + "a" + "_" * n,
        "*a_ " * n,
        "**a *b " * 400 + "c** " * 400,
    )
    yield from (
        "*a " * 900 + "b* " * 900,
        "~~a " * 400 + "b~~ " * 400,
        "**" * 500 + "a" + "**" * 500,
        "***a " * 300 + "b*** " * 300,
    )
    yield from (
        "[" * n + "x" + "]" * n,
        "[" * n + "x" + "](y)" * n,
        "[a](" * n,
        "![" * n,
        "[a][" * n,
        "[x](" + "(" * n + ")" * n + ")",
        "`" * n + "a",
        "".join("`" * k + " " for k in range(200)),
        "<" * n + ">" * n,
        "<a>" * n,
        "(" * n + ")" * n,
        "\\(" * n,
    )
    yield from (
        "> ```\n" * n,
        "- ```\n" * n,
        "> | a |\n> | - |\n" * 500,
        "\\[" * n,
        "\\begin{cases}\n" * n,
        "$$\n" * n + "x",
    )


def _formulas() -> Iterable[str]:
    """Formulas that grow when they are read, or that nobody could."""
    bodies = (
        "{" * 1900 + "x" + "}" * 1900, "\\frac{" * 500 + "1" + "}{2}" * 490, "\\sqrt{" * 600 + "x" + "}" * 600,
        "x^{" * 900 + "y" + "}" * 900,
        "\\left(" * 500 + "x" + "\\right)" * 400, "\\begin{pmatrix}" + "1 & " * 900 + "\\end{pmatrix}",
        "\\begin{matrix}" * 120 + "\\end{matrix}" * 120,
        "\\begin{pmatrix}" + "1 \\\\ " * 700 + "\\end{pmatrix}", "\\text{" * 600 + "}" * 600, "\\textbf{" * 490,
        "\\textbf{{" * 400, "\\overline{" * 350 + "}" * 350,
        "\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\d\\d}\\a", "\\newcommand{\\a}{\\a\\a}\\a", "\\let\\a=\\a \\a",
        "\\loop\\iftrue\\repeat",
        "\\rule{99999px}{99999px}", "\\hspace{999999em}x", "\\kern9999999em x", "\\raisebox{9999em}{x}",
        "\\Huge" * 500 + "x", "\\\\" * 1900,
        "x" * 3990, "x" * 100_000, "\\" * 3999, "&" * 3999, "_" * 3999, "^" * 3999, "'" * 3999, "\\sum" * 900,
        "\\not" * 900, "%" * 900, "#1" * 900,
        "\\color{red}x\\htmlStyle{a}{b}\\htmlData{a}{b}", "\\unicode{x202e}\\char\"10FFFF",
        "</svg><image href='file:///a'/>", "\\text{</text><a>}",
        "\\mathbb{\ud800}", "中文" * 900, "\\text{\u202e" + "x" * 900 + "}", "\\substack{" * 300 + "}" * 300,
        "\\cancel{" * 400 + "x" + "}" * 400,
        "\\begin{array}{" + "c|" * 900 + "}1\\end{array}", "\\begin{array}{" + "*{99}{c}" * 90 + "}1\\end{array}",
        "\\phantom{" * 400 + "}" * 400,
    )  # fmt: skip
    yield from (f"$${body}$$" for body in bodies)
    yield from (
        "$x$" * 66_000,
        "$\\frac12" * 20_000,
        "$$" * 50_000,
        "\\[x\\]" * 20_000,
    )


def _bombs() -> Iterable[str]:
    """Tables, fences, references and entities by the thousand."""
    row = "|" + " a |" * 90 + "\n"
    yield from (
        row + "|" + " - |" * 90 + "\n" + row * 500,
        "|a" * 5000 + "\n" + "|-" * 5000,
        "| a |\n| - |\n" + "| b |\n" * 100_000,
    )
    yield from (
        "| a |\n| - |\n| " + "x" * 150_000 + " |",
        "|" * 9000 + "\n" + "|-" * 9000 + "\n" + "|" * 9000,
        "a | b\n-|-\n" * 3000,
    )
    yield from (
        "```" + "x" * 190_000,
        "```py\n" + "(" * 150_000,
        "```py\n" + "'''" * 30_000,
        "```\n" + "a\n" * 150_000,
        "~" * 150_000 + "\na",
    )
    yield from (
        "```" + "a" * 9999 + "\nx\n```",
        "```html\n" + "<a " * 13_000 + "\n```",
        "```python\n" + "f'{" * 9000 + "\n```",
        "``````\n" * 900,
    )
    yield from (
        "".join(f"[a{n}]: b\n" for n in range(9000)) + "[a1]" * 9000,
        "[a]: " + "b" * _MB,
        "[a]: <" * 9000,
        "[a]:\n" * 9000,
    )
    yield from (
        "&amp;" * 40_000,
        "&#x41;" * 30_000,
        "&#99999999999;" * 9000,
        "&" + "a" * 190_000 + ";",
        "&lt;b&gt;" * 20_000,
        "&nbsp;" * 30_000,
    )
    yield from _unclosed()


def _unclosed() -> Iterable[str]:
    """What is never closed, and single things without end."""
    yield from (
        "<!--" * 40_000,
        "<![CDATA[" * 9000,
        "<?" * 50_000,
        "<a href='" * 9000,
        "<" + "a" * 190_000,
        "</a" * 40_000,
        "<a\n" * 5000,
    )
    yield from (
        "**a",
        "[a](b",
        "```",
        "$$x",
        "`a",
        "<b",
        "\\[x",
        "\\begin{align}",
        "[a]: ",
        "~~a",
        "![a](b",
        "| a |\n| -",
        "> ```\n> a",
        "- $$",
    )
    yield from (
        "https://a.b/" + "c" * 190_000,
        "<https://a.b/" + "c" * 190_000 + ">",
        "[x](https://a.b/" + "c" * 190_000 + ")",
        "a@b." * 40_000,
    )
    yield from (
        "a  \n" * 5900,
        "a\\\n" * 5900,
        "#" * 190_000,
        "# " + "x " * 90_000,
        "=" * 190_000,
        "a\n" + "=" * 190_000,
        "* * *\t" * 30_000,
    )


def dense() -> Mapping[str, str]:
    """Honest Markdown, as dense as it is drawn whole: what it costs is the price of drawing, not of an attack."""
    return {
        "items": "- item\n" * 3900,
        "headings": "# heading\n" * 3900,
        "code blocks": "```\ncode\n```\n" * 490,
        "tables": "| a | b |\n| - | - |\n| 1 | 2 |\n\n" * 540,
        "marks": "**bold** *slanted* `code`\n\n" * 1900,
        "formulas": "\n\n".join(f"$x_{{{n}}}$" for n in range(1900)),
    }


_MAKERS: Final[Mapping[str, Callable[[], Iterable[str]]]] = {
    "escapes": small.escapes,
    "html": lambda: small.HTML,
    "images": lambda: small.IMAGES,
    "links": small.links,
    "css": lambda: small.CSS,
    "bidi": lambda: small.BIDI,
    "unseen": lambda: small.UNSEEN,
    "hosts": lambda: small.HOSTS,
    "lines of 2 MB": _lines,
    "texts of 5 MB": _long,
    "depth": _deep,
    "formulas": _formulas,
    "bombs": _bombs,
}
KINDS: Final = tuple(_MAKERS)


def hostile(kind: str, *, file: str = "/etc/hostname", web: str = "127.0.0.1:9") -> Iterable[str]:
    """The texts of a kind; they are made one by one. ``file`` and ``web`` are what they want to reach."""
    for text in _MAKERS[kind]():
        yield text.replace(small.FILE, file).replace(small.WEB, web)


def megabytes(text: str) -> float:
    """The size of a text by which its cost is judged; a short one counts as one."""
    return max(1.0, len(text.encode(errors="replace")) / _MB)
