CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Raw bodies, verbatim, and which nodes were stated in them.
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    received_ms INTEGER NOT NULL,
    source TEXT NOT NULL,
    content_type TEXT,
    raw BLOB NOT NULL
) STRICT;
CREATE TABLE body_node (
    node TEXT NOT NULL,
    body INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    PRIMARY KEY (node, body)
) STRICT, WITHOUT ROWID;
CREATE INDEX body_node_body ON body_node (body);

-- A node is what all statements with one id say, or all id-less ones of one session, or one statement without either.
CREATE TABLE node (key TEXT PRIMARY KEY NOT NULL, merged TEXT NOT NULL) STRICT;
CREATE TABLE link (id TEXT NOT NULL, session TEXT NOT NULL, PRIMARY KEY (id, session)) STRICT, WITHOUT ROWID;
CREATE INDEX link_session ON link (session, id);
CREATE TABLE address (hash BLOB NOT NULL, node TEXT NOT NULL, PRIMARY KEY (hash, node)) STRICT, WITHOUT ROWID;
CREATE INDEX address_node ON address (node);

-- Records follow from nodes and links alone; they are rewritten whenever one of these changes.
CREATE TABLE record (
    key TEXT PRIMARY KEY NOT NULL,
    fields TEXT NOT NULL,
    nodes TEXT NOT NULL,
    finished INTEGER NOT NULL,
    won INTEGER,
    newest_ms INTEGER,
    date_ms INTEGER
) STRICT;
CREATE TABLE joined (
    value TEXT NOT NULL,
    finished INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (value, finished, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX joined_record ON joined (record);

-- Who was given a node's prize: a hash of the claimant, or null if anyone may have it.
CREATE TABLE claim (node TEXT PRIMARY KEY, claimant BLOB, jti TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Keyed hashes of what was erased and must not come back.
CREATE TABLE erased (kind TEXT NOT NULL, hash BLOB NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (kind, hash)) STRICT, WITHOUT ROWID;

-- How far a pull has come, an app at a time.
CREATE TABLE progress (
    app TEXT PRIMARY KEY,
    since_ms INTEGER,
    started_ms INTEGER,
    next_page INTEGER,
    completed_ms INTEGER
) STRICT, WITHOUT ROWID;
