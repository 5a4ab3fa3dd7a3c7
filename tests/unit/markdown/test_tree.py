"""The tree of the tokens."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from desktop.markdown.parser import parse
from desktop.markdown.tree import Node, tree
from tests.helpers.transcript_samples import EVERYTHING

Shape = tuple[str, str, list["Shape"]]


def ours(node: Node) -> Shape:
    return node.type, node.token.content, [ours(child) for child in node.children]


def theirs(node: SyntaxTreeNode) -> Shape:
    return node.type, "" if node.is_nested else node.content, [theirs(child) for child in node.children]


def test_it_is_the_tree_of_markdown_it() -> None:
    tokens = parse(EVERYTHING)
    assert [ours(node) for node in tree(tokens)] == [theirs(node) for node in SyntaxTreeNode(tokens).children]


def test_a_pair_is_known_by_its_opening_token() -> None:
    items, after = tree(parse("3. a\n4. *b*\n\nafter"))
    assert (items.type, items.token.attrs["start"]) == ("ordered_list", 3)
    assert [child.type for child in items.children] == ["list_item", "list_item"]
    assert after.children[0].children[0].token.content == "after"
