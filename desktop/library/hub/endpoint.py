"""Which hub: an address that is given, the environment's, or the public one. Light: it imports no network library."""

from __future__ import annotations

import os
import re
from typing import Final

from desktop.base.errors import UsageError
from desktop.base.i18n import tr

PUBLIC: Final = "https://huggingface.co"
# no user, query or fragment: only what a path can be put behind
_ENDPOINT: Final = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?(/[A-Za-z0-9._~-]+)*")
_PASSWORD: Final = re.compile(r"[^/]*@")


def find_endpoint(given: str = "") -> str:
    """The hub's address: the one given, else HF_ENDPOINT's, else the public hub's; without a slash at its end.

    Raises:
        UsageError: it is none.
    """
    text = (given or os.environ.get("HF_ENDPOINT", "") or PUBLIC).strip().rstrip("/")
    if not _ENDPOINT.fullmatch(text):
        hub, text = PUBLIC, _PASSWORD.sub("…@", text)  # this goes to the log too
        raise UsageError(tr("“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.", text=text, hub=hub))
    return text
