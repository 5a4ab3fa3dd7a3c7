"""Which letters of a text are marks of Markdown and LaTeX, so that a passage of it reads as it looks.

This is no parser: a passage begins and ends anywhere, and what is no pair in it stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

Edit = tuple[int, int, str]  # from, to, what is read in its place

_MARKS: Final = re.compile(
    r"""
      ^(?:
          [ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*(?:\n|\Z)(?P<block>.*?)(?:^[ ]{0,3}(?P=fence)[ \t]*$|\Z)
        | [ ]{0,3}\|?(?:[ ]*:?-{2,}:?[ ]*\|)+(?:[ ]*:?-{2,}:?)?[ ]*$
        | [ ]{0,3}(?:[-*_][ ]*){3,}$
        | [ ]*(?:(?:>[ ]?)+|\#{1,6}[ ]|[-*+][ ](?=\S))
      )
    | (?=[`$\\!\[*_~])(?:
          (?P<ticks>`+)(?P<code>[^`\n]+)(?P=ticks)(?!`)
        | \$\$(?P<display>[^$]+)\$\$
        | (?<![\\$\w])\$(?P<inline>[^\s$](?:[^$\n]*[^\s$\\])?)\$(?![\d$])
        | \\\((?P<round>.+?)\\\)
        | \\\[(?P<square>.+?)\\\]
        | !?\[(?P<link>[^\]\n]*)\]\([^)\s]*(?:[ ]"[^"\n]*")?\)
        | (?<![A-Za-z0-9*\\])(?P<stars>\*{1,3})(?P<strong>[^\s*](?:[^*\n]*[^\s*])?)(?P=stars)(?![A-Za-z0-9*])
        | (?<!\w)_(?P<stressed>[^\s_](?:[^_\n]*[^\s_])?)_(?!\w)
        | ~~(?P<struck>[^~\n]+)~~
        | \\(?=[!-/:-@\[-`{-~])
      )
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_FORMULAS: Final = ("display", "inline", "round", "square")
_INSIDE: Final = ("link", "strong", "stressed", "struck")
_VERBATIM: Final = ("block", "code")
_ROW: Final = re.compile(r"^[ ]*\|.*\|[ ]*$", re.MULTILINE)
_LATEX: Final = re.compile(r"\\(?:begin|end)\{[^}]*\}|\\([A-Za-z]+)|\\\\|\\[ ,;:!>]|\\(?=[{}$%&#_])|\}\{|[{}&]")
_SYMBOLS: Final = {
    **{"alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ"},
    **{"eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π"},
    **{"rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω"},
    **{"Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ"},
    **{"Omega": "Ω", "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "le": "≤", "leq": "≤", "ge": "≥"},
    **{"geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈", "equiv": "≡", "sim": "∼", "in": "∈", "notin": "∉"},
    **{"subset": "⊂", "subseteq": "⊆", "cup": "∪", "cap": "∩", "emptyset": "∅", "infty": "∞", "sum": "∑", "prod": "∏"},
    **{"int": "∫", "partial": "∂", "nabla": "∇", "sqrt": "√", "to": "→", "rightarrow": "→", "Rightarrow": "⇒"},
    **{
        "implies": "⇒",
        "iff": "⇔",
        "mapsto": "↦",
        "forall": "∀",
        "exists": "∃",
        "ldots": "…",
        "dots": "…",
        "cdots": "⋯",
    },
    **{"quad": " ", "qquad": " ", "degree": "°", "circ": "∘", "mid": "|", "neg": "¬", "land": "∧", "lor": "∨"},
}
_SILENT: Final = re.compile(
    r"[dt]?frac|left|right|[Bb]igg?[lr]?|text\w*|math\w+|operatorname|boxed|displaystyle|limits"
)


def marks(text: str) -> list[Edit]:
    """What is not read as it is written, in order and without overlap."""
    found = sorted(_edits(text, 0, len(text)))
    taken = {start for start, _, _ in found}
    for row in _ROW.finditer(text):
        bars = (n for n in range(row.start(), row.end()) if text[n] == "|")
        found += [(n, n + 1, " ") for n in bars if n not in taken]
    edits: list[Edit] = []
    for edit in sorted(found):
        if not edits or edit[0] >= edits[-1][1]:
            edits.append(edit)
    return edits


def _edits(text: str, begin: int, end: int) -> Iterator[Edit]:
    for match in _MARKS.finditer(text, begin, end):
        kind = next((name for name in (*_FORMULAS, *_INSIDE, *_VERBATIM) if match[name] is not None), "")
        if not kind:
            yield *match.span(), ""
            continue
        start, stop = match.span(kind)
        yield match.start(), start, ""
        if kind in _FORMULAS:
            yield from _latex(text, start, stop)
        elif kind in _INSIDE:
            yield from _edits(text, start, stop)
        yield stop, match.end(), ""


def _latex(text: str, begin: int, end: int) -> Iterator[Edit]:
    between = "/" if "frac" in text[begin:end] else " "
    for match in _LATEX.finditer(text, begin, end):
        name = match[1]
        if name is not None:
            read = "" if _SILENT.fullmatch(name) else _SYMBOLS.get(name, name)
        else:
            read = {"}{": between, "\\\\": " ", "\\,": " ", "\\ ": " ", "\\;": " ", "\\:": " "}.get(match[0], "")
        yield *match.span(), read
