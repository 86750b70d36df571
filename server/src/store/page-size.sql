-- An interrupted pull may go on with pages of another size.
ALTER TABLE progress ADD COLUMN page_size INTEGER;
