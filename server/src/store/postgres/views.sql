-- The views of views.sql and seen.sql as PostgreSQL says them: for reports and for tools that read the store: names, columns and types are a contract, docs/server-figures.md.
-- None but v_participation_personal says anything about a person.

CREATE VIEW v_participation_personal AS
SELECT CASE WHEN record.key LIKE 'id:%' THEN substr(record.key, 4) END AS id,
       record.app AS app,
       to_char(to_timestamp(floor(record.shown_ms / 1000.0)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS played_at,
       record.day AS day,
       record.hour AS hour,
       record.finished AS finished,
       record.won AS won,
       CAST(CAST(record.person IS NOT NULL AS INTEGER) AS BIGINT) AS lead,
       record.optin AS optin,
       record.score AS score,
       record.time_taken AS time_taken,
       CASE WHEN record.won = 1 THEN record.prize_uid END AS prize_uid,
       CASE WHEN record.won = 1 THEN record.prize_title END AS prize_title,
       CAST(CAST(EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key) AS INTEGER) AS BIGINT) AS collected,
       record.country AS country,
       record.locale AS locale,
       record.referral AS referral,
       record.unread AS unread,
       CAST(CAST(record.webhook_first_ms IS NOT NULL AS INTEGER) AS BIGINT) AS webhook,
       CAST(CAST(record.api_first_ms IS NOT NULL AS INTEGER) AS BIGINT) AS api,
       CASE WHEN record.person IS NOT NULL THEN encode(record.person, 'hex') END AS person,
       json_extract(record.fields, '$.sessionId') AS session_id,
       json_extract(record.fields, '$.email') AS email,
       json_extract(record.fields, '$.username') AS username,
       json_extract(record.fields, '$.firstName') AS first_name,
       json_extract(record.fields, '$.lastName') AS last_name,
       json_extract(record.fields, '$.gender') AS gender,
       json_extract(record.fields, '$.dob') AS born,
       json_extract(record.fields, '$.phoneNumber') AS phone_number,
       json_extract(record.fields, '$.address') AS address,
       json_extract(record.fields, '$.cp') AS postcode,
       json_extract(record.fields, '$.town') AS town,
       json_extract(record.fields, '$.companyName') AS company_name,
       json_extract(record.fields, '$.website') AS website,
       json_extract(record.fields, '$.ip') AS ip,
       CASE WHEN record.won = 1 THEN json_extract(record.fields, '$.code') END AS code
FROM record;

-- What is said of a play, without whose it is.
CREATE VIEW v_participation AS
SELECT id, app, played_at, day, hour, finished, won, lead, optin, score, time_taken, prize_uid,
       prize_title, collected, country, locale, referral, unread, webhook, api
FROM v_participation_personal;

CREATE VIEW v_day AS
SELECT record.app AS app,
       record.day AS day,
       count(*) AS records,
       CAST(coalesce(sum(record.finished), 0) AS BIGINT) AS finished,
       count(record.person) AS leads,
       CAST(coalesce(sum(record.optin), 0) AS BIGINT) AS optins,
       CAST(coalesce(sum(record.won), 0) AS BIGINT) AS wins,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key)) AS collected,
       count(DISTINCT CASE WHEN record.finished = 1 THEN record.person END) AS persons
FROM record GROUP BY record.app, record.day;

CREATE VIEW v_hour AS
SELECT record.app AS app,
       record.day AS day,
       record.hour AS hour,
       count(*) AS records,
       CAST(coalesce(sum(record.finished), 0) AS BIGINT) AS finished
FROM record GROUP BY record.app, record.day, record.hour;

CREATE VIEW v_app AS
SELECT record.app AS app,
       count(*) AS records,
       CAST(coalesce(sum(record.finished), 0) AS BIGINT) AS finished,
       count(record.person) AS leads,
       CAST(coalesce(sum(record.optin), 0) AS BIGINT) AS optins,
       CAST(coalesce(sum(record.won), 0) AS BIGINT) AS wins,
       count(DISTINCT CASE WHEN record.finished = 1 THEN record.person END) AS persons,
       min(record.day) AS first_day,
       max(record.day) AS last_day
FROM record GROUP BY record.app;

CREATE VIEW v_prize AS
SELECT record.app AS app,
       record.prize_uid AS prize_uid,
       max(record.prize_title) AS prize_title,
       count(*) AS wins,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key)) AS collected,
       min(record.day) AS first_day,
       max(record.day) AS last_day
FROM record WHERE record.won = 1 GROUP BY record.app, record.prize_uid;

CREATE VIEW v_repeat AS
SELECT one.app AS app, one.plays AS plays, count(*) AS persons
FROM (SELECT app, count(*) AS plays FROM record WHERE finished = 1 AND person IS NOT NULL GROUP BY app, person) AS one
GROUP BY one.app, one.plays;

CREATE VIEW v_difference AS
SELECT record.app AS app,
       record.day AS day,
       CAST(CAST(record.webhook_first_ms IS NOT NULL AS INTEGER) AS BIGINT) AS webhook,
       CAST(CAST(record.api_first_ms IS NOT NULL AS INTEGER) AS BIGINT) AS api,
       count(*) AS records
FROM record GROUP BY record.app, record.day, record.webhook_first_ms IS NOT NULL, record.api_first_ms IS NOT NULL;

CREATE VIEW v_seen AS
SELECT seen_experience.app AS app,
       seen.day AS day,
       seen.experience AS experience,
       seen.page AS page,
       seen.milestone AS milestone,
       seen.count AS count
FROM seen LEFT JOIN seen_experience ON seen_experience.experience = seen.experience;
