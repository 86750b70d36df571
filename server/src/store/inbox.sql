CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What was acknowledged and is not projected yet, in the order of its arrival. No number is given twice: the position in
-- the main file is one of these.
CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_ms INTEGER NOT NULL,
    -- An integration's name, `api`, or null: then it says in JSON how far a pull has come.
    source TEXT,
    content_type TEXT,
    content_encoding TEXT,
    raw BLOB NOT NULL
) STRICT;
