-- How far an inbox is projected, and how many rows that were: the one is the other, or a row was projected twice.
CREATE TABLE projected (inbox TEXT PRIMARY KEY, position INTEGER NOT NULL, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- The ids that a session's id-less statements about an app may belong to: those that name the app, and under an empty
-- app those that name none. Follows from `link` and `stated_app`.
CREATE TABLE candidate (
    session TEXT NOT NULL,
    app TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (session, app, id)
) STRICT, WITHOUT ROWID;

-- When a node was spoken of, by whom.
ALTER TABLE node ADD COLUMN webhook_first_ms INTEGER;
ALTER TABLE node ADD COLUMN webhook_last_ms INTEGER;
ALTER TABLE node ADD COLUMN api_first_ms INTEGER;
ALTER TABLE node ADD COLUMN api_last_ms INTEGER;

-- What reports need, so that they read no JSON.
ALTER TABLE record ADD COLUMN shown_ms INTEGER;
ALTER TABLE record ADD COLUMN day TEXT;
ALTER TABLE record ADD COLUMN hour INTEGER;
ALTER TABLE record ADD COLUMN score REAL;
ALTER TABLE record ADD COLUMN time_taken REAL;
ALTER TABLE record ADD COLUMN prize_uid TEXT;
ALTER TABLE record ADD COLUMN prize_title TEXT;
ALTER TABLE record ADD COLUMN country TEXT;
ALTER TABLE record ADD COLUMN locale TEXT;
ALTER TABLE record ADD COLUMN referral TEXT;
ALTER TABLE record ADD COLUMN optin INTEGER;
ALTER TABLE record ADD COLUMN person BLOB;
ALTER TABLE record ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN webhook_first_ms INTEGER;
ALTER TABLE record ADD COLUMN webhook_last_ms INTEGER;
ALTER TABLE record ADD COLUMN api_first_ms INTEGER;
ALTER TABLE record ADD COLUMN api_last_ms INTEGER;
CREATE INDEX record_day ON record (app, day);

-- Days of keeping count from projection. Why a body was set aside is a sentence without content.
ALTER TABLE body ADD COLUMN projected_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE body ADD COLUMN reason TEXT;
UPDATE body SET projected_ms = received_ms;
DROP INDEX body_unread;
CREATE INDEX body_unread ON body (projected_ms) WHERE unread = 1;
CREATE INDEX body_read ON body (projected_ms) WHERE unread = 0;
