"""What the palette offers, and what of it a typed text finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from desktop.base.i18n import tr
from desktop.ui.palette.fuzzy import Match, fold, match
from desktop.ui.typed import found_in, typed_words

MOST: Final = 40  # rows of one group
RECENT: Final = 6  # conversations before anything is typed
ACTIONS_ONLY, FOLDERS_ONLY = ">", "#"
_BY_WORDS: Final = Match(2.0, ())  # as good as letters inside a title


class Group(Enum):
    """Under which heading something stands."""

    ACTIONS = "actions"
    SETTINGS = "settings"
    CHATS = "chats"
    FOLDERS = "folders"
    MESSAGES = "messages"
    EVERYWHERE = "everywhere"


def group_name(group: Group) -> str:
    """The heading of a group; empty for none."""
    return {
        Group.ACTIONS: tr("Actions"),
        Group.SETTINGS: tr("Settings"),
        Group.CHATS: tr("Conversations"),
        Group.FOLDERS: tr("Folders"),
        Group.MESSAGES: tr("In messages"),
        Group.EVERYWHERE: "",
    }[group]


class Offer(NamedTuple):
    """One thing to choose. A tuple, because there is one for each of thousands of conversations.

    ``keys`` are in the system's words ("Ctrl+N"); ``spans`` mark letters of the title, ``note_spans`` of the note.
    ``words`` find it too, where they begin.
    """

    group: Group
    title: str
    icon: str
    run: Callable[[], object]
    note: str = ""
    keys: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    note_spans: tuple[tuple[int, int], ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a text finds: the rows in order, and of how many."""

    offers: tuple[Offer, ...]
    matches: int
    total: int


def find(text: str, offers: Sequence[Offer]) -> Found:
    """The offers that fit a text, best first in each group; those that fit alike stay in their order."""
    text = text.strip()
    groups = tuple(Group)
    if text[:1] in (ACTIONS_ONLY, FOLDERS_ONLY):
        groups = (Group.ACTIONS,) if text[0] == ACTIONS_ONLY else (Group.FOLDERS,)
        text = text[1:]
    within = [offer for offer in offers if offer.group in groups]
    words, typed = tuple(fold(text).split()), typed_words(text)
    if not words:
        return _before_typing(within, len(groups) == 1)
    scored: dict[Group, list[tuple[Match, Offer]]] = {}
    for offer in within:
        fits = match(words, offer.title)
        if offer.words and (fits is None or fits.score < _BY_WORDS.score) and found_in(typed, offer.words):
            fits = _BY_WORDS
        if fits is not None:
            scored.setdefault(offer.group, []).append((fits, offer))
    for found in scored.values():
        found.sort(key=lambda pair: -pair[0].score)
    order = sorted(scored, key=lambda group: (-scored[group][0][0].score, list(Group).index(group)))
    rows = [offer._replace(spans=fits.spans) for group in order for fits, offer in scored[group][:MOST]]
    return Found(tuple(rows), sum(map(len, scored.values())), len(within))


def _before_typing(offers: Sequence[Offer], one_group: bool) -> Found:
    """The newest conversations, then all actions."""
    if one_group:
        return Found(tuple(offers), len(offers), len(offers))
    chats = [offer for offer in offers if offer.group is Group.CHATS][:RECENT]
    actions = [offer for offer in offers if offer.group is Group.ACTIONS]
    return Found((*chats, *actions), len(offers), len(offers))
