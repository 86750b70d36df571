-- The newest schema, for an empty database: the same tables as those of the files, whose own schema says what they are for.
-- Texts are compared byte by byte, as SQLite compares them. What is not there is `projected`: rows of the inbox are removed
-- in the transaction that projects them.

-- Who writes has this row, one process at a time. It also says of which schema the tables are, so that whoever gets it
-- knows.
CREATE TABLE singleton (name TEXT COLLATE "C" PRIMARY KEY, schema BIGINT NOT NULL);
INSERT INTO singleton (name, schema) VALUES ('writer', 0);

-- What was acknowledged and is not projected yet.
CREATE TABLE inbox (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    received_ms BIGINT NOT NULL,
    source TEXT COLLATE "C",
    content_type TEXT COLLATE "C",
    content_encoding TEXT COLLATE "C",
    raw BYTEA NOT NULL
);

CREATE TABLE meta (
    key TEXT COLLATE "C" PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);
CREATE TABLE body (
    id BIGINT PRIMARY KEY,
    hash BYTEA NOT NULL UNIQUE,
    received_ms BIGINT NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    content_type TEXT COLLATE "C",
    raw BYTEA NOT NULL,
    content_encoding TEXT COLLATE "C",
    charset_guessed BIGINT NOT NULL DEFAULT 0,
    unread BIGINT NOT NULL DEFAULT 0,
    projected_ms BIGINT NOT NULL DEFAULT 0,
    reason TEXT COLLATE "C"
);
CREATE TABLE body_node (
    node TEXT COLLATE "C" NOT NULL,
    body BIGINT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    PRIMARY KEY (node, body)
);
CREATE INDEX body_node_body ON body_node (body);
CREATE TABLE node (
    key TEXT COLLATE "C" PRIMARY KEY,
    merged TEXT COLLATE "C" NOT NULL,
    session TEXT COLLATE "C",
    app TEXT COLLATE "C",
    webhook_first_ms BIGINT,
    webhook_last_ms BIGINT,
    api_first_ms BIGINT,
    api_last_ms BIGINT
);
CREATE TABLE link (
    id TEXT COLLATE "C" NOT NULL,
    session TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id, session)
);
CREATE INDEX link_session ON link (session, id);
CREATE TABLE address (
    hash BYTEA NOT NULL,
    node TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (hash, node)
);
CREATE INDEX address_node ON address (node);
CREATE TABLE record (
    key TEXT COLLATE "C" PRIMARY KEY,
    fields TEXT COLLATE "C" NOT NULL,
    nodes TEXT COLLATE "C" NOT NULL,
    finished BIGINT NOT NULL,
    won BIGINT,
    newest_ms BIGINT,
    date_ms BIGINT,
    app TEXT COLLATE "C",
    unsure_since_ms BIGINT,
    named_by_id BIGINT NOT NULL DEFAULT 0,
    shown_ms BIGINT,
    day TEXT COLLATE "C",
    hour BIGINT,
    score DOUBLE PRECISION,
    time_taken DOUBLE PRECISION,
    prize_uid TEXT COLLATE "C",
    prize_title TEXT COLLATE "C",
    country TEXT COLLATE "C",
    locale TEXT COLLATE "C",
    referral TEXT COLLATE "C",
    optin BIGINT,
    person BYTEA,
    unread BIGINT NOT NULL DEFAULT 0,
    webhook_first_ms BIGINT,
    webhook_last_ms BIGINT,
    api_first_ms BIGINT,
    api_last_ms BIGINT
);
CREATE TABLE joined (
    value TEXT COLLATE "C" NOT NULL,
    finished BIGINT NOT NULL,
    record TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (value, finished, record)
);
CREATE INDEX joined_record ON joined (record);
CREATE TABLE claim (
    node TEXT COLLATE "C" PRIMARY KEY,
    claimant BYTEA,
    jti TEXT COLLATE "C" NOT NULL,
    at_ms BIGINT NOT NULL
);
CREATE TABLE erased (
    kind TEXT COLLATE "C" NOT NULL,
    hash BYTEA NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (kind, hash)
);
CREATE TABLE progress (
    app TEXT COLLATE "C" PRIMARY KEY,
    since_ms BIGINT,
    started_ms BIGINT,
    completed_ms BIGINT,
    reached BIGINT,
    tail BYTEA
);
CREATE INDEX node_session ON node (session, app) WHERE session IS NOT NULL;
CREATE TABLE stated_app (
    id TEXT COLLATE "C" NOT NULL,
    app TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id, app)
);
CREATE TABLE candidate (
    session TEXT COLLATE "C" NOT NULL,
    app TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (session, app, id)
);
CREATE INDEX record_day ON record (app, day);
CREATE INDEX body_unread ON body (projected_ms) WHERE unread = 1;
CREATE INDEX body_read ON body (projected_ms) WHERE unread = 0;
CREATE TABLE target (
    name TEXT COLLATE "C" PRIMARY KEY,
    first_ms BIGINT NOT NULL,
    lease TEXT COLLATE "C",
    lease_until_ms BIGINT NOT NULL DEFAULT 0,
    paused TEXT COLLATE "C",
    probes BIGINT NOT NULL DEFAULT 0,
    probe_ms BIGINT NOT NULL DEFAULT 0,
    off BIGINT NOT NULL DEFAULT 0,
    attempts BIGINT NOT NULL DEFAULT 0,
    sent BIGINT NOT NULL DEFAULT 0,
    dead BIGINT NOT NULL DEFAULT 0,
    dropped BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE person_due (
    target TEXT COLLATE "C" NOT NULL,
    person BYTEA NOT NULL,
    generation BIGINT NOT NULL,
    since_ms BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    dead TEXT COLLATE "C",
    PRIMARY KEY (target, person)
);
CREATE INDEX person_due_due ON person_due (target, due_ms) WHERE dead IS NULL;
CREATE TABLE person_told (
    target TEXT COLLATE "C" NOT NULL,
    person BYTEA NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (target, person)
);
CREATE TABLE fired (
    node TEXT COLLATE "C" NOT NULL,
    target TEXT COLLATE "C" NOT NULL,
    transition TEXT COLLATE "C" NOT NULL,
    event TEXT COLLATE "C",
    PRIMARY KEY (node, target, transition)
);
CREATE INDEX fired_event ON fired (event) WHERE event IS NOT NULL;
CREATE TABLE event (
    id TEXT COLLATE "C" PRIMARY KEY,
    target TEXT COLLATE "C" NOT NULL,
    transition TEXT COLLATE "C" NOT NULL,
    at_ms BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    earlier BIGINT NOT NULL DEFAULT 0,
    state TEXT COLLATE "C" NOT NULL DEFAULT 'due',
    reason TEXT COLLATE "C"
);
CREATE INDEX event_due ON event (target, due_ms) WHERE state = 'due';
CREATE INDEX event_dead ON event (target, due_ms) WHERE state = 'dead';
CREATE TABLE attempt (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    target TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C",
    rows BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    ms BIGINT NOT NULL,
    result TEXT COLLATE "C" NOT NULL,
    status BIGINT,
    code TEXT COLLATE "C",
    words TEXT COLLATE "C"
);
CREATE INDEX attempt_at ON attempt (target, at_ms);
CREATE INDEX attempt_subject ON attempt (subject) WHERE subject IS NOT NULL;
CREATE INDEX attempt_words ON attempt (id) WHERE subject IS NULL AND coalesce(words, code) IS NOT NULL;
CREATE TABLE seen (
    day TEXT COLLATE "C" NOT NULL,
    experience TEXT COLLATE "C" NOT NULL,
    page TEXT COLLATE "C" NOT NULL,
    milestone TEXT COLLATE "C" NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (day, experience, page, milestone)
);
CREATE TABLE seen_place (
    day TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (day, kind, place)
);
CREATE TABLE seen_session (
    hash BYTEA PRIMARY KEY,
    experience TEXT COLLATE "C" NOT NULL,
    at_ms BIGINT NOT NULL
);
CREATE INDEX seen_session_at ON seen_session (at_ms);
CREATE TABLE seen_experience (
    experience TEXT COLLATE "C" PRIMARY KEY,
    app TEXT COLLATE "C" NOT NULL
);
CREATE TABLE dashboard_session (
    hash BYTEA PRIMARY KEY,
    password BYTEA NOT NULL,
    until_ms BIGINT NOT NULL
);
CREATE TABLE share (
    id TEXT COLLATE "C" PRIMARY KEY,
    hash BYTEA NOT NULL UNIQUE,
    app TEXT COLLATE "C" NOT NULL,
    days BIGINT NOT NULL,
    made_ms BIGINT NOT NULL,
    until_ms BIGINT NOT NULL
);
CREATE INDEX record_won ON record (app, prize_uid, prize_title, day, key) WHERE won = 1;
