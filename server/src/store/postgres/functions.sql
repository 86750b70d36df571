-- What SQLite has and PostgreSQL says otherwise, under SQLite's names and with its meaning, so that both are asked in the
-- same words. `json_each` gives texts; a JSON null is none.
CREATE FUNCTION json_each(list text) RETURNS TABLE (key bigint, value text)
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 200
    AS $$ SELECT place - 1, member #>> '{}' FROM jsonb_array_elements(list::jsonb) WITH ORDINALITY AS one (member, place) $$;
CREATE FUNCTION json_extract(value text, path text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT jsonb_path_query_first(value::jsonb, path::jsonpath) #>> '{}' $$;
CREATE FUNCTION hex(bytes bytea) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT upper(encode(bytes, 'hex')) $$;
-- Null if it is no hexadecimal.
CREATE FUNCTION unhex(digits text) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT CASE WHEN digits ~ '^([0-9A-Fa-f]{2})*$' THEN decode(digits, 'hex') END $$;
-- Of two values; null if one is.
CREATE FUNCTION min(one bigint, other bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT least(one, other) $$;
CREATE FUNCTION max(one bigint, other bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT greatest(one, other) $$;
CREATE FUNCTION json_group_array_add(list jsonb, value text) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT list || jsonb_build_array(value) $$;
CREATE FUNCTION json_group_array_text(list jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT list::text $$;
CREATE AGGREGATE json_group_array(text) (
    sfunc = json_group_array_add, stype = jsonb, initcond = '[]', finalfunc = json_group_array_text
);
-- The sum, and 0 of nothing.
CREATE FUNCTION total_add(sum double precision, value bigint) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sum + coalesce(value, 0) $$;
CREATE AGGREGATE total(bigint) (sfunc = total_add, stype = double precision, initcond = '0');
