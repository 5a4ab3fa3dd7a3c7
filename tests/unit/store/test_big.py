"""A history of years, small enough for every run: what the benches measure at full size works."""

from __future__ import annotations

from pathlib import Path

from desktop.store.database import Store
from tests.helpers.big_history import big_history
from tests.helpers.store_files import opened


def test_a_big_history_is_one_that_the_program_could_have_written(tmp_path: Path) -> None:
    longest = big_history(tmp_path / "history.db", conversations=40, messages=2000, longest=300)
    with opened(tmp_path) as store:
        assert _count(store) == 2000
        store.run(lambda history: history.check()).result()
        rows = store.run(lambda history: history.conversations()).result()
        assert len(rows) == 40
        assert all(rows[n].updated >= rows[n + 1].updated for n in range(39))
        conversation = store.run(lambda history: history.conversation(longest)).result()
        assert len(conversation.nodes) == 300
        assert 200 < len(conversation.path()) < 300
        assert len(store.run(lambda history: history.models_used()).result()) == 2


def _count(store: Store) -> int:
    return int(store.run(lambda history: history._scalar("SELECT count(*) FROM message")).result())
