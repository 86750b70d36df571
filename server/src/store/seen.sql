-- What pages told of games, by day: experience and page are origin and path.
CREATE TABLE seen (
    day TEXT NOT NULL,
    experience TEXT NOT NULL,
    page TEXT NOT NULL,
    milestone TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, experience, page, milestone)
) STRICT, WITHOUT ROWID;
-- Which pages and experiences a day has, so that they are no more than so many.
CREATE TABLE seen_place (day TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (day, kind, place)) STRICT, WITHOUT ROWID;
-- Sessions whose game was complete, as a page said, under the store's key.
CREATE TABLE seen_session (hash BLOB PRIMARY KEY, experience TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX seen_session_at ON seen_session (at_ms);
-- Whose an experience is: as configured, or as a record of one of its sessions says.
CREATE TABLE seen_experience (experience TEXT PRIMARY KEY, app TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE VIEW v_seen AS
SELECT seen_experience.app AS app,
       seen.day AS day,
       seen.experience AS experience,
       seen.page AS page,
       seen.milestone AS milestone,
       seen.count AS count
FROM seen LEFT JOIN seen_experience ON seen_experience.experience = seen.experience;
