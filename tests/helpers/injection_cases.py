"""Sixty and more attacks by what a model reads, each on a user who has allowed some things before."""

from __future__ import annotations

from typing import Final

from tests.helpers import injection_moves as moves
from tests.helpers import injection_texts as texts
from tests.helpers.injections import Case

CASES: Final[tuple[Case, ...]] = (
    *texts.plain(),
    *texts.in_names(),
    *texts.said_yes(),
    *texts.smuggled(),
    *moves.alike(),
    *moves.changed(),
    *moves.changed_source(),
    *moves.second(),
    *moves.folders(),
    *moves.addresses(),
    *moves.chained(),
)
