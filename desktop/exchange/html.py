"""Conversations as one HTML file that stands alone: no script, nothing fetched, formulas as drawings inside.

What a model wrote goes through the same parser as in the window, which knows no HTML; everything else is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any, Final

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment, Conversation, StoredMessage
from desktop.chat.messages import Role
from desktop.chat.tools import ToolRun
from desktop.exchange.outline import (
    ExportOptions,
    author,
    branch_title,
    branches,
    call_texts,
    call_title,
    ending,
    thought_title,
)
from desktop.markdown.drawing import svg
from desktop.markdown.highlight import Ink, pieces
from desktop.markdown.parser import is_safe_link, options, parse

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE: Final = """
:root { color-scheme: light dark; --canvas: #fff; --fill: #f3f3f0; --line: #e7e7e2; --text: #1b1c1b; --quiet: #686a65;
  --link: #0a6a63; --kw: #8b3a78; --st: #3f6f1b; --nu: #9a4a00; --fn: #1f5fa8 }
@media (prefers-color-scheme: dark) { :root { --canvas: #1b1c1c; --fill: #262827; --line: #2c2f2e; --text: #ecedeb;
  --quiet: #979a95; --link: #62c9bd; --kw: #d9a0cb; --st: #a9cb86; --nu: #e2ac73; --fn: #8db8ec } }
body { background: var(--canvas); color: var(--text); font: 15px/24px Inter, system-ui, sans-serif; max-width: 760px;
  margin: 0 auto; padding: 32px 20px 64px }
h1 { font-size: 22px; line-height: 28px } h1:not(:first-child) { margin-top: 64px }
article { margin: 28px 0; overflow-wrap: break-word } header, .quiet, summary { color: var(--quiet); font-size: 12px }
.you { margin-left: 18%; background: var(--fill); border-radius: 12px; padding: 8px 16px }
.you > p { white-space: pre-wrap; margin: 4px 0 }
pre { background: var(--fill); border-radius: 8px; padding: 12px; overflow-x: auto }
code, pre { font: 13px/20px "JetBrains Mono", ui-monospace, monospace }
:not(pre) > code { background: var(--fill); border-radius: 4px; padding: 1px 4px }
table { border-collapse: collapse; display: block; overflow-x: auto } td, th { border-bottom: 1px solid var(--line);
  padding: 6px 16px 6px 0; text-align: left }
blockquote { border-left: 3px solid var(--line); margin: 0; padding-left: 16px }
a { color: var(--link) } svg { color: var(--text) } .display { text-align: center; overflow-x: auto; margin: 12px 0 }
details { margin: 8px 0 }
details > div { background: var(--fill); border-radius: 8px; padding: 4px 12px; font-size: 13px }
section { border-top: 1px solid var(--line); margin-top: 48px }
.keyword { color: var(--kw) } .string { color: var(--st) } .number { color: var(--nu) } .name { color: var(--fn) }
.text3 { color: var(--quiet) }
@media print { article { break-inside: avoid-page } pre { white-space: pre-wrap } }
"""
_EM: Final = 1.17 / 1000  # of the text's size: mathra draws a thousand units an em


def html(conversations: Iterable[Conversation], wanted: ExportOptions) -> str:
    """The file's text. Times are UTC."""
    found = list(conversations)
    title = found[0].title if len(found) == 1 else tr("{n} conversation|{n} conversations", n=len(found))
    body = "\n".join(_conversation(conversation, wanted) for conversation in found)
    return (
        f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{escape(title or tr("New chat"))}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _conversation(conversation: Conversation, wanted: ExportOptions) -> str:
    parts = [f"<h1>{escape(conversation.title or tr('New chat'))}</h1>"]
    if conversation.options.instructions:
        parts.append(f"<blockquote>{_lines(conversation.options.instructions)}</blockquote>")
    parts += [_message(message, wanted) for message in conversation.path()]
    for branch in branches(conversation) if wanted.branches else ():
        inside = "\n".join(_message(message, wanted) for message in branch.messages)
        parts.append(f'<section>\n<p class="quiet">{escape(branch_title(branch))}</p>\n{inside}\n</section>')
    return "\n".join(parts)


def _message(message: StoredMessage, wanted: ExportOptions) -> str:
    mine = message.role is Role.USER
    parts = [f"<header>{escape(author(message))} · {message.created:%Y-%m-%d %H:%M}</header>"]
    parts += [_attachment(attachment) for attachment in message.attachments]
    for step in message.steps():
        parts += _thought(step.thinking, step.thinking_ms, wanted)
        if step.text:
            parts.append(markdown_html(step.text))
        parts += [_call(run) for run in step.runs]
    parts += _thought(message.thinking, message.thinking_ms, wanted)
    if message.text:
        parts.append(f"<p>{escape(message.text)}</p>" if mine else markdown_html(message.text))
    if words := ending(message):
        parts.append(f'<p class="quiet">{escape(words)}</p>')
    kind = ' class="you"' if mine else ""
    inside = "\n".join(parts)
    return f'<article{kind} dir="auto">\n{inside}\n</article>'


def _attachment(attachment: Attachment) -> str:
    return _fold(attachment.name, _code(attachment.language, attachment.text))


def _thought(thinking: str, milliseconds: float, wanted: ExportOptions) -> list[str]:
    return [_fold(thought_title(milliseconds), markdown_html(thinking))] if wanted.thinking and thinking else []


def _call(run: ToolRun) -> str:
    texts = [f'<p class="quiet">{escape(one.name)}</p>\n{_code(one.language, one.text)}' for one in call_texts(run)]
    return _fold(call_title(run), "\n".join(texts))


def _fold(title: str, inside: str) -> str:
    return f"<details><summary>{escape(title)}</summary><div>{inside}</div></details>"


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


# -- Markdown


def markdown_html(text: str) -> str:
    """An answer's Markdown as HTML; nothing in it becomes a tag but what the dialect knows."""
    return _Renderer().render(parse(text), options(), {})


def pasted_html(text: str) -> str:
    """The same for other programs to paste: formulas as LaTeX, which all of them take, and no colours of ours."""
    return _Pasted().render(parse(text), options(), {})


def _code(language: str, code: str) -> str:
    spans = [
        escape(text) if ink is Ink.PLAIN else f'<span class="{ink.value}">{escape(text)}</span>'
        for text, ink in pieces(language, code)
    ]
    return f"<pre><code>{''.join(spans)}</code></pre>"


class _Renderer(RendererHTML):
    """markdown-it's renderer with formulas, coloured code, and web and mail links only."""

    def math_inline(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        return _formula(tokens[at], display=False)

    def math_inline_double(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        return _formula(tokens[at], display=True)

    def math_block(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        return f'<div class="display">{_formula(tokens[at], display=True)}</div>\n'

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        words = tokens[idx].info.split()
        return _code(words[0] if words else "", tokens[idx].content) + "\n"

    def link_open(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        target = str(tokens[at].attrGet("href") or "")
        return f'<a rel="noreferrer noopener" href="{escape(target)}">' if is_safe_link(target) else "<a>"


class _Pasted(_Renderer):
    """Without drawings and classes."""

    def math_inline(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        return escape(f"${tokens[at].content}$")

    def math_inline_double(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        return escape(f"$${tokens[at].content}$$")

    def math_block(self, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: Any) -> str:
        return f"<p>{escape(f'$${tokens[at].content}$$')}</p>\n"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return f"<pre><code>{escape(tokens[idx].content)}</code></pre>\n"


def _formula(token: Token, *, display: bool) -> str:
    drawn = svg(token.content, display)
    if drawn is None:
        return f"<code>{escape(token.markup or token.content)}</code>"
    sized = _sized(drawn)
    return f'<span role="img" aria-label="{escape(token.content)}">{sized}</span>'


def _sized(drawn: str) -> str:
    """The drawing as high as its text is, standing on the line."""
    from xml.etree import ElementTree as ET

    root = ET.fromstring(drawn)
    _, y, width, height = map(float, root.get("viewBox", "0 0 0 0").split())
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    root.set("width", f"{width * _EM:.3f}em")
    root.set("height", f"{height * _EM:.3f}em")
    root.set("style", f"vertical-align:{-(height + y) * _EM:.3f}em")
    return ET.tostring(root, encoding="unicode")
