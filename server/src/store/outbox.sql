-- What is on its way to targets. A target, as all instances know it.
CREATE TABLE target (
    name TEXT PRIMARY KEY,
    -- What was played before it was first configured is history.
    first_ms INTEGER NOT NULL,
    -- Who drains it, and until when at most.
    lease TEXT,
    lease_until_ms INTEGER NOT NULL DEFAULT 0,
    -- Why nothing is sent, in words without content; how often that was tried again, and when it is the next time.
    paused TEXT,
    probes INTEGER NOT NULL DEFAULT 0,
    probe_ms INTEGER NOT NULL DEFAULT 0,
    off INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    dead INTEGER NOT NULL DEFAULT 0,
    dropped INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A person who changed since the target was told: a newer version makes another generation of the row, not another row.
CREATE TABLE person_due (
    target TEXT NOT NULL,
    person BLOB NOT NULL,
    generation INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    due_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- Why it is not tried again; it was given up when it was due last.
    dead TEXT,
    PRIMARY KEY (target, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_due_due ON person_due (target, due_ms) WHERE dead IS NULL;
CREATE TABLE person_told (
    target TEXT NOT NULL,
    person BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (target, person)
) STRICT, WITHOUT ROWID;

-- What has happened once, for every node of the record it happened to; without an event nobody is told of it.
CREATE TABLE fired (
    node TEXT NOT NULL,
    target TEXT NOT NULL,
    transition TEXT NOT NULL,
    event TEXT,
    PRIMARY KEY (node, target, transition)
) STRICT, WITHOUT ROWID;
CREATE INDEX fired_event ON fired (event) WHERE event IS NOT NULL;
CREATE TABLE event (
    -- What the receiver knows it by, however often it is sent.
    id TEXT PRIMARY KEY,
    target TEXT NOT NULL,
    transition TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    -- When it is tried next; of a dead one, when it was given up.
    due_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- How many of these were made before somebody asked for it once more: its schedule begins anew then.
    earlier INTEGER NOT NULL DEFAULT 0,
    -- due, done, dead, dropped
    state TEXT NOT NULL DEFAULT 'due',
    reason TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX event_due ON event (target, due_ms) WHERE state = 'due';
CREATE INDEX event_dead ON event (target, due_ms) WHERE state = 'dead';

-- Calls that were made, without what was said in them.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL,
    -- An event, or a person in hexadecimal; null: several at once.
    subject TEXT,
    rows INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    result TEXT NOT NULL,
    status INTEGER,
    code TEXT,
    words TEXT
) STRICT;
CREATE INDEX attempt_at ON attempt (target, at_ms);
CREATE INDEX attempt_subject ON attempt (subject) WHERE subject IS NOT NULL;
-- What may have been said of anybody.
CREATE INDEX attempt_words ON attempt (id) WHERE subject IS NULL AND coalesce(words, code) IS NOT NULL;
