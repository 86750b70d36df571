-- Views for reports and for tools that read the store: names, columns and types are a contract, docs/server-figures.md.
-- None but v_participation_personal says anything about a person.

CREATE VIEW v_participation_personal AS
SELECT CASE WHEN record.key GLOB 'id:*' THEN CAST(substr(record.key, 4) AS TEXT) END AS id,
       record.app AS app,
       CAST(strftime('%Y-%m-%dT%H:%M:%SZ', record.shown_ms / 1000, 'unixepoch') AS TEXT) AS played_at,
       record.day AS day,
       record.hour AS hour,
       record.finished AS finished,
       record.won AS won,
       CAST(record.person IS NOT NULL AS INTEGER) AS lead,
       record.optin AS optin,
       record.score AS score,
       record.time_taken AS time_taken,
       CASE WHEN record.won THEN record.prize_uid END AS prize_uid,
       CASE WHEN record.won THEN record.prize_title END AS prize_title,
       CAST(EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key) AS INTEGER) AS collected,
       record.country AS country,
       record.locale AS locale,
       record.referral AS referral,
       record.unread AS unread,
       CAST(record.webhook_first_ms IS NOT NULL AS INTEGER) AS webhook,
       CAST(record.api_first_ms IS NOT NULL AS INTEGER) AS api,
       CASE WHEN record.person IS NOT NULL THEN CAST(lower(hex(record.person)) AS TEXT) END AS person,
       CAST(json_extract(record.fields, '$.sessionId') AS TEXT) AS session_id,
       CAST(json_extract(record.fields, '$.email') AS TEXT) AS email,
       CAST(json_extract(record.fields, '$.username') AS TEXT) AS username,
       CAST(json_extract(record.fields, '$.firstName') AS TEXT) AS first_name,
       CAST(json_extract(record.fields, '$.lastName') AS TEXT) AS last_name,
       CAST(json_extract(record.fields, '$.gender') AS TEXT) AS gender,
       CAST(json_extract(record.fields, '$.dob') AS TEXT) AS born,
       CAST(json_extract(record.fields, '$.phoneNumber') AS TEXT) AS phone_number,
       CAST(json_extract(record.fields, '$.address') AS TEXT) AS address,
       CAST(json_extract(record.fields, '$.cp') AS TEXT) AS postcode,
       CAST(json_extract(record.fields, '$.town') AS TEXT) AS town,
       CAST(json_extract(record.fields, '$.companyName') AS TEXT) AS company_name,
       CAST(json_extract(record.fields, '$.website') AS TEXT) AS website,
       CAST(json_extract(record.fields, '$.ip') AS TEXT) AS ip,
       CASE WHEN record.won THEN CAST(json_extract(record.fields, '$.code') AS TEXT) END AS code
FROM record;

-- What is said of a play, without whose it is.
CREATE VIEW v_participation AS
SELECT id, app, played_at, day, hour, finished, won, lead, optin, score, time_taken, prize_uid,
       prize_title, collected, country, locale, referral, unread, webhook, api
FROM v_participation_personal;

CREATE VIEW v_day AS
SELECT record.app AS app,
       record.day AS day,
       CAST(count(*) AS INTEGER) AS records,
       CAST(total(record.finished) AS INTEGER) AS finished,
       CAST(count(record.person) AS INTEGER) AS leads,
       CAST(total(record.optin) AS INTEGER) AS optins,
       CAST(total(record.won) AS INTEGER) AS wins,
       CAST(total(EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key)) AS INTEGER) AS collected,
       CAST(count(DISTINCT CASE WHEN record.finished THEN record.person END) AS INTEGER) AS persons
FROM record GROUP BY record.app, record.day;

CREATE VIEW v_hour AS
SELECT record.app AS app,
       record.day AS day,
       record.hour AS hour,
       CAST(count(*) AS INTEGER) AS records,
       CAST(total(record.finished) AS INTEGER) AS finished
FROM record GROUP BY record.app, record.day, record.hour;

CREATE VIEW v_app AS
SELECT record.app AS app,
       CAST(count(*) AS INTEGER) AS records,
       CAST(total(record.finished) AS INTEGER) AS finished,
       CAST(count(record.person) AS INTEGER) AS leads,
       CAST(total(record.optin) AS INTEGER) AS optins,
       CAST(total(record.won) AS INTEGER) AS wins,
       CAST(count(DISTINCT CASE WHEN record.finished THEN record.person END) AS INTEGER) AS persons,
       CAST(min(record.day) AS TEXT) AS first_day,
       CAST(max(record.day) AS TEXT) AS last_day
FROM record GROUP BY record.app;

CREATE VIEW v_prize AS
SELECT record.app AS app,
       record.prize_uid AS prize_uid,
       CAST(max(record.prize_title) AS TEXT) AS prize_title,
       CAST(count(*) AS INTEGER) AS wins,
       CAST(total(EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key)) AS INTEGER) AS collected,
       CAST(min(record.day) AS TEXT) AS first_day,
       CAST(max(record.day) AS TEXT) AS last_day
FROM record WHERE record.won GROUP BY record.app, record.prize_uid;

CREATE VIEW v_repeat AS
SELECT one.app AS app, CAST(one.plays AS INTEGER) AS plays, CAST(count(*) AS INTEGER) AS persons
FROM (SELECT app, count(*) AS plays FROM record WHERE finished AND person IS NOT NULL GROUP BY app, person) AS one
GROUP BY one.app, one.plays;

CREATE VIEW v_difference AS
SELECT record.app AS app,
       record.day AS day,
       CAST(record.webhook_first_ms IS NOT NULL AS INTEGER) AS webhook,
       CAST(record.api_first_ms IS NOT NULL AS INTEGER) AS api,
       CAST(count(*) AS INTEGER) AS records
FROM record GROUP BY record.app, record.day, record.webhook_first_ms IS NOT NULL, record.api_first_ms IS NOT NULL;
