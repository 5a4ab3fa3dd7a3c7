"""Names a model is told: unique, short, of plain letters, and the same whoever answered first."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.plugins.offer import LONGEST_NAME, named, ordered
from tests.helpers.tool_sources import bundled, definition, server


def test_the_apps_own_keep_their_names_and_others_are_prefixed() -> None:
    tools = [
        definition(server("git"), "git_status"),
        definition(bundled(), "read_file"),
        definition(server("a"), "b.c"),
    ]
    assert list(named(ordered(tools))) == ["read_file", "a__b_c", "git__git_status"]


def test_no_tool_takes_the_name_of_another() -> None:
    tools = ordered(
        [
            definition(bundled("a"), "read"),
            definition(bundled("b"), "read"),
            definition(bundled("c"), "Read"),
            definition(server("x"), "a.b"),
            definition(server("x"), "a_b"),
        ]
    )
    names = named(tools)
    assert len(names) == 5
    assert all(re.search("_[0-9a-f]{8}$", name) for name in names)
    alone = named([one for one in tools if one.source.id != "bundled:a"])
    assert set(alone) < set(names)  # who else is there changes no name but to and from the plain one


def test_a_server_cannot_take_the_place_of_the_apps_own() -> None:
    tools = [definition(bundled(), "git__status"), definition(server("git"), "status")]
    assert len(named(ordered(tools))) == 2
    assert list(named(ordered([definition(server(""), "read_file")]))) != ["read_file"]


@given(st.lists(st.tuples(st.sampled_from(["a", "b", "a_b"]), st.text(max_size=80)), unique=True, max_size=30))
def test_names_are_valid_and_unique(keys: list[tuple[str, str]]) -> None:
    tools = [definition(server(source), name) for source, name in keys]
    names = named(ordered(tools))
    assert len(names) == len(tools)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) and len(name) <= LONGEST_NAME for name in names)
    assert len({name.lower() for name in names}) == len(names)
    assert list(named(ordered(reversed(tools)))) == list(names)
