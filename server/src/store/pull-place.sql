-- A pull goes on from a row and the ids of the last ones read. One that was under way by pages begins anew.
ALTER TABLE progress DROP COLUMN next_page;
ALTER TABLE progress DROP COLUMN page_size;
ALTER TABLE progress ADD COLUMN reached INTEGER;
ALTER TABLE progress ADD COLUMN tail BLOB;
