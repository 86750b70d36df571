-- Whose a session's id-less statements are depends on the apps they name: see identity.rs. Nodes and records are built
-- anew after this step, from the raw bodies that are kept and from what the old nodes say: see rebuild.rs.
ALTER TABLE node ADD COLUMN session TEXT;
ALTER TABLE node ADD COLUMN app TEXT;
CREATE INDEX node_session ON node (session, app) WHERE session IS NOT NULL;
CREATE TABLE stated_app (id TEXT NOT NULL, app TEXT NOT NULL, PRIMARY KEY (id, app)) STRICT, WITHOUT ROWID;

-- Since when a record is finished and does not say whether it is won: that may still come.
ALTER TABLE record ADD COLUMN app TEXT;
ALTER TABLE record ADD COLUMN unsure_since_ms INTEGER;
-- Whether the statements with an id name the prize by themselves.
ALTER TABLE record ADD COLUMN named_by_id INTEGER NOT NULL DEFAULT 0;

-- A body is kept once for each integration: its hash is of both. What is unread is waited for: somebody may look.
ALTER TABLE body ADD COLUMN content_encoding TEXT;
ALTER TABLE body ADD COLUMN charset_guessed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE body ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
CREATE INDEX body_unread ON body (received_ms) WHERE unread = 1;
