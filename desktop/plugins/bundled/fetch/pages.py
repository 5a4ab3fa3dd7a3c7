"""From a page's bytes to the text a reader wants: its main part, without menus and advertisements."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import Final

from desktop.plugins.bundled.fetch.reaching import Page

MOST_HTML: Final = 1_000_000  # characters that the main part is sought in
DECLARED: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})""")
TITLE: Final = re.compile(r"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
UNSEEN: Final = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF, *range(0xE0000, 0xE0080)]
)
CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Text:
    """A page's text; ``notes`` say what was left out."""

    title: str
    text: str
    notes: tuple[str, ...]


def decoded(page: Page) -> str:
    """The page's characters: by its mark, its header, its own word, or UTF-8; what is none becomes U+FFFD."""
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if page.data.startswith(mark):
            return page.data.decode(name, "replace").lstrip("\ufeff")
    declared = DECLARED.search(page.data[:4096])
    for name in (page.charset, declared[1].decode("ascii") if declared else "", "utf-8"):
        try:
            if name and codecs.lookup(name)._is_text_encoding:  # never "zip" or "rot13"
                strict = name == "utf-8" and not page.cut
                return page.data.decode(name, "strict" if strict else "replace")
        except (LookupError, UnicodeDecodeError):
            continue
    return page.data.decode("cp1252", "replace")


def looks_like_html(page: Page, text: str) -> bool:
    """By its media type, or by its first characters where that says little."""
    if page.kind in ("text/html", "application/xhtml+xml"):
        return True
    start = text[:500].lstrip().lower()
    return page.kind in ("", "text/plain") and start.startswith(("<!doctype html", "<html", "<head", "<body"))


def read(page: Page, *, links: bool) -> Text:
    """A page as text."""
    text = decoded(page)
    notes = [page.cut] if page.cut else []
    if not looks_like_html(page, text):
        if page.kind.endswith("json"):
            text = compact(text)
        return Text("", clean(text), tuple(notes))
    if len(text) > MOST_HTML:
        text = text[:MOST_HTML]
        notes.append(f"only the first {MOST_HTML} characters of its source were looked at")
    found = TITLE.search(text)
    title = " ".join(clean(found[1]).split()) if found else ""
    main = extracted(text, page.url, links)
    if main:
        notes.append("menus, advertisements and pictures")
    else:
        main = everything(text)
        notes.append("pictures; no main part was found, so this is all text of the page")
    return Text(title, clean(main), tuple(notes))


def extracted(text: str, url: str, links: bool) -> str:
    """The main part as Markdown; empty where none is found."""
    import trafilatura  # takes half a second, at the first page

    return (
        trafilatura.extract(text, url=url, output_format="markdown", include_comments=False, include_links=links) or ""
    )


def everything(text: str) -> str:
    """All text of a page but that of scripts and styles."""
    import lxml.html
    from lxml.etree import LxmlError

    try:
        tree = lxml.html.document_fromstring(
            text.encode("utf-8", "replace"), parser=lxml.html.HTMLParser(encoding="utf-8")
        )
    except (LxmlError, ValueError, AssertionError):
        return ""
    for unwanted in list(tree.iter("head", "script", "style", "noscript", "template", "svg")):
        unwanted.drop_tree()
    lines = (" ".join(line.split()) for line in tree.text_content().splitlines())
    return "\n".join(line for line in lines if line)


def compact(text: str) -> str:
    """JSON without the room between its parts; as it is when it is no JSON."""
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return text


def clean(text: str) -> str:
    """Text without characters that are not seen, or turn its direction."""
    return CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").translate(UNSEEN))
