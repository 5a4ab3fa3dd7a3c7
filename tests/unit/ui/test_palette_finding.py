"""What a few typed letters find in the palette."""

from __future__ import annotations

import pytest

from desktop.ui.palette.entries import MOST, RECENT, Found, Group, Offer, find
from desktop.ui.palette.fuzzy import fold, match


def offer(title: str, group: Group = Group.ACTIONS) -> Offer:
    return Offer(group, title, "command", lambda: None)


def shown(found: Found) -> list[str]:
    return [one.title for one in found.offers]


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("new", "New chat", ["New"]),
        ("chat", "New chat", ["chat"]),
        ("ch new", "New chat", ["New", "ch"]),
        ("at", "New chat", ["at"]),
        ("nwch", "New chat", ["N", "w", "ch"]),
        ("ecole", "L’École du soir", ["École"]),
        ("strasse", "Hauptstraße", None),  # a letter is compared with one letter
        ("ภาษา", "สอนภาษาไทย", ["ภาษา"]),
        ("预算", "旅行计划和预算", ["预算"]),
        ("zz", "New chat", None),
        ("q", "New chat", None),
        ("psq", "Perfect squares", ["P", "sq"]),
        ("dodb", "Drop the old database base", ["D", "o", "d", "b"]),
        ("xk", "Explain how cake works", None),
        ("new zz", "New chat", None),
    ],
)
def test_what_matches_and_which_letters_are_marked(typed: str, text: str, marked: list[str] | None) -> None:
    found = match(tuple(fold(typed).split()), text)
    assert (found and [text[a:b] for a, b in found.spans]) == marked


def test_folding_keeps_the_places_of_letters() -> None:
    for text in ("İstanbul", "ﬁnal Straße", "हिन्दी", "n² + 12n", "\U0001d400bc"):
        assert len(fold(text)) == len(text)


def test_the_better_the_match_the_higher_it_stands() -> None:
    titles = ["Scattered: n-e-w", "Renewed", "The new one", "New chat", "New"]
    assert shown(find("new", [offer(title) for title in titles])) == [*titles[:0:-1], titles[0]]


def test_what_fits_alike_stays_in_its_order() -> None:
    titles = ["Chat of today, with a long title", "Chat", "Chat of yesterday"]
    assert shown(find("cha", [offer(title, Group.CHATS) for title in titles])) == titles


def test_the_group_with_the_best_match_comes_first() -> None:
    offers = [offer("Rename this chat"), offer("Chat about ships", Group.CHATS)]
    assert shown(find("chat", offers)) == ["Chat about ships", "Rename this chat"]
    assert shown(find("rename", offers)) == ["Rename this chat"]


def test_before_typing_the_newest_conversations_and_all_actions() -> None:
    chats = [offer(f"Chat {n}", Group.CHATS) for n in range(20)]
    found = find("", [offer("New chat"), *chats, offer("Work", Group.FOLDERS)])
    assert shown(found) == [*(f"Chat {n}" for n in range(RECENT)), "New chat"]


def test_signs_narrow_to_actions_or_folders() -> None:
    offers = [offer("Work on it"), offer("Work", Group.CHATS), offer("Work", Group.FOLDERS)]
    assert {one.group for one in find("> work", offers).offers} == {Group.ACTIONS}
    assert {one.group for one in find("#", offers).offers} == {Group.FOLDERS}


def test_a_group_has_an_end_and_the_count_is_of_all() -> None:
    found = find("chat", [offer(f"Chat {n}", Group.CHATS) for n in range(MOST + 5)])
    assert len(found.offers) == MOST
    assert (found.matches, found.total) == (MOST + 5, MOST + 5)


def test_other_words_find_an_offer_where_they_begin_and_stand_behind_its_own() -> None:
    zoom = offer("Text size", Group.SETTINGS)._replace(words="Text size font, zoom text_size")
    offers = [zoom, offer("Zoomed", Group.CHATS), offer("Bazoom", Group.FOLDERS)]
    assert shown(find("zoom", offers)) == ["Zoomed", "Text size", "Bazoom"]
    assert shown(find("oom", offers)) == ["Zoomed", "Bazoom"]
    assert shown(find("text_size", offers)) == ["Text size"]
    assert shown(find("> ", [offer(str(n)) for n in range(2 * MOST)])) == [str(n) for n in range(2 * MOST)]
