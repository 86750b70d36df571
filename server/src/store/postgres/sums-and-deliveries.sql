-- What a day's records add up to: see the file's schema.
CREATE TABLE day_sum (
    app TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    counts TEXT COLLATE "C",
    scores BYTEA,
    times BYTEA,
    persons BYTEA,
    sessions BYTEA,
    PRIMARY KEY (app, day)
);
CREATE INDEX day_sum_open ON day_sum (app, day, version) WHERE counts IS NULL;
INSERT INTO day_sum (app, day, version)
SELECT DISTINCT app, day, 1 FROM record WHERE app IS NOT NULL AND day IS NOT NULL;

-- What came last, and what was given out last.
CREATE INDEX record_webhook ON record (webhook_last_ms) WHERE webhook_last_ms IS NOT NULL;
CREATE INDEX record_api ON record (api_last_ms) WHERE api_last_ms IS NOT NULL;
CREATE INDEX claim_at ON claim (at_ms);

DROP INDEX attempt_at;
CREATE INDEX attempt_at ON attempt (target, at_ms, result, rows);

CREATE VIEW v_delivery AS
SELECT attempt.target AS target,
       to_char(to_timestamp(floor(attempt.at_ms / 1000.0)) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
       attempt.result AS result,
       count(*) AS calls,
       CAST(sum(attempt.rows) AS BIGINT) AS deliveries
FROM attempt GROUP BY 1, 2, 3;

CREATE VIEW v_target AS
SELECT target.name AS target,
       (SELECT count(*) FROM event WHERE event.target = target.name AND state = 'due')
           + (SELECT count(*) FROM person_due WHERE person_due.target = target.name AND dead IS NULL) AS pending,
       (SELECT count(*) FROM event WHERE event.target = target.name AND state = 'dead')
           + (SELECT count(*) FROM person_due WHERE person_due.target = target.name AND dead IS NOT NULL) AS given_up,
       target.sent AS sent,
       target.dropped AS dropped,
       target.attempts AS attempts,
       CAST(CAST(target.paused IS NOT NULL AS INTEGER) AS BIGINT) AS paused,
       target.off AS off
FROM target;

-- Who may read every view but the personal one, and no table. A user who may not make roles goes on without: the README
-- says what the administrator types then.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'drimify_reader') THEN
        CREATE ROLE drimify_reader NOLOGIN;
    END IF;
EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
    NULL;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'drimify_reader') THEN
        GRANT SELECT ON v_participation, v_day, v_hour, v_app, v_prize, v_repeat, v_difference, v_seen, v_delivery, v_target
            TO drimify_reader;
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO drimify_reader', current_schema());
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    NULL;
END
$$;
