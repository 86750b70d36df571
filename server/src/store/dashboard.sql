-- Who is signed in to the dashboard: hashes of what browsers hold, and of the password's hash that opened the session,
-- so that another password ends it.
CREATE TABLE dashboard_session (
    hash BLOB PRIMARY KEY,
    password BLOB NOT NULL,
    until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Share links: hashes of their tokens, and what they show.
CREATE TABLE share (
    id TEXT PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    app TEXT NOT NULL,
    days INTEGER NOT NULL,
    made_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- All that v_prize asks of wins, so that a page need not look at every record of an app.
CREATE INDEX record_won ON record (app, prize_uid, prize_title, day, key) WHERE won;
