"""Schema step 3: the search index, and the list of messages it still has to take in.

``search`` holds for every text the short runs of letters that occur in it, and neither order nor text (``folding``):
the document of a message's text has rowid 2 * id, that of its thinking 2 * id + 1. Writing a message only notes its id
in ``search_todo``; ``indexing`` does the work later, in the same file, so that no crash can set the two at odds.
"""

from __future__ import annotations

from typing import Final

import apsw

INDEX: Final = """
CREATE VIRTUAL TABLE search USING fts5 (
    grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
"""

# A message is complete when it is written, or when its state leaves 'streaming'.
_SCHEMA: Final = f"""
{INDEX}
CREATE TABLE search_todo (message_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO search_todo SELECT id FROM message WHERE state <> 'streaming';
CREATE TRIGGER search_new AFTER INSERT ON message WHEN new.state <> 'streaming' BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (new.id);
END;
CREATE TRIGGER search_changed AFTER UPDATE OF text, thinking, attachments ON message
WHEN new.state <> 'streaming' BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (new.id);
END;
CREATE TRIGGER search_erased AFTER DELETE ON message BEGIN
    DELETE FROM search WHERE rowid IN (2 * old.id, 2 * old.id + 1);
    DELETE FROM search_todo WHERE message_id = old.id;
END;
"""


def m003_search(connection: apsw.Connection) -> object:
    """The search index, empty; old messages are on its list."""
    return connection.execute(_SCHEMA)
