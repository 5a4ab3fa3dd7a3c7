"""Fetches a page of the web for the model to read.

Limits: http and https; public addresses only, ports 80, 443 and from 1024 on; five redirects, none from https to http;
5 MB after unpacking, 30 seconds; pages of text, JSON and XML; 12,000 characters a call, with a place to go on from. No
cookies, no scripts, no proxy. The address is sent out, and may carry data.
"""

from __future__ import annotations

from typing import Final

from desktop.plugins.api import Context, ToolError, tool
from desktop.plugins.bundled.fetch import pages
from desktop.plugins.bundled.fetch.reaching import Page, Reacher

MOST_SHOWN: Final = 12_000  # characters of a result


@tool(title="Fetch a web page", untrusted=True, sends=True, seconds=60)
def fetch_page(url: str, context: Context, start: int = 0, links: bool = False) -> str:
    """Fetch a web page as text.

    Args:
        url: address
        context: from the host
        start: character to begin at, for long pages
        links: show where links lead
    """
    context.progress("Fetching")
    page = Reacher(check=context.check).get(url)
    context.progress("Reading")
    return answer(page, start, links)


def answer(page: Page, start: int, links: bool) -> str:
    """What the model is told: the address, the text from ``start`` on, and what is left out."""
    text = pages.read(page, links=links)
    if not text.text.strip():
        raise ToolError("The page holds no text: it may need a browser that runs its scripts.")
    start = max(start, 0)
    if start >= len(text.text):
        raise ToolError(f"The page has {len(text.text)} characters: begin at a smaller start.")
    part = text.text[start : start + MOST_SHOWN]
    end = start + len(part)
    about = [page.url + (" (redirected)" if page.redirected else "")]
    if text.title:
        about.append(f"title: {text.title}")
    if start or end < len(text.text):
        more = f"; go on with start={end}" if end < len(text.text) else ""
        about.append(f"characters {start}-{end} of {len(text.text)}{more}")
    if text.notes:
        about.append("left out: " + "; ".join(text.notes))
    return "[" + "\n".join(about) + "]\n" + part
