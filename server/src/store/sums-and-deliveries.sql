-- What a day's records add up to, so that a report of many days need not read all of them. The version is another one
-- after each change of a record of the day, and the sums are gone: what is there is true. See days.rs.
CREATE TABLE day_sum (
    app TEXT NOT NULL,
    day TEXT NOT NULL,
    version INTEGER NOT NULL,
    counts TEXT,
    scores BLOB,
    times BLOB,
    persons BLOB,
    sessions BLOB,
    PRIMARY KEY (app, day)
) STRICT;
CREATE INDEX day_sum_open ON day_sum (app, day, version) WHERE counts IS NULL;

-- Wins, as every statement asks for them: an index is only used if it says the same.
DROP VIEW v_prize;
DROP INDEX record_won;
CREATE INDEX record_won ON record (app, prize_uid, prize_title, day, key) WHERE won = 1;
CREATE VIEW v_prize AS
SELECT record.app AS app,
       record.prize_uid AS prize_uid,
       CAST(max(record.prize_title) AS TEXT) AS prize_title,
       CAST(count(*) AS INTEGER) AS wins,
       CAST(total(EXISTS (SELECT 1 FROM claim WHERE claim.node = record.key)) AS INTEGER) AS collected,
       CAST(min(record.day) AS TEXT) AS first_day,
       CAST(max(record.day) AS TEXT) AS last_day
FROM record WHERE record.won = 1 GROUP BY record.app, record.prize_uid;

-- What came last, and what was given out last.
CREATE INDEX record_webhook ON record (webhook_last_ms) WHERE webhook_last_ms IS NOT NULL;
CREATE INDEX record_api ON record (api_last_ms) WHERE api_last_ms IS NOT NULL;
CREATE INDEX claim_at ON claim (at_ms);

-- All that v_delivery asks of calls.
DROP INDEX attempt_at;
CREATE INDEX attempt_at ON attempt (target, at_ms, result, rows);

CREATE VIEW v_delivery AS
SELECT attempt.target AS target,
       CAST(strftime('%Y-%m-%d', attempt.at_ms / 1000, 'unixepoch') AS TEXT) AS day,
       attempt.result AS result,
       CAST(count(*) AS INTEGER) AS calls,
       CAST(sum(attempt.rows) AS INTEGER) AS deliveries
FROM attempt GROUP BY 1, 2, 3;

CREATE VIEW v_target AS
SELECT target.name AS target,
       CAST((SELECT count(*) FROM event WHERE event.target = target.name AND state = 'due')
           + (SELECT count(*) FROM person_due WHERE person_due.target = target.name AND dead IS NULL) AS INTEGER) AS pending,
       CAST((SELECT count(*) FROM event WHERE event.target = target.name AND state = 'dead')
           + (SELECT count(*) FROM person_due WHERE person_due.target = target.name AND dead IS NOT NULL) AS INTEGER) AS given_up,
       target.sent AS sent,
       target.dropped AS dropped,
       target.attempts AS attempts,
       CAST(target.paused IS NOT NULL AS INTEGER) AS paused,
       target.off AS off
FROM target;
