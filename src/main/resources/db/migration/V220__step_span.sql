-- Open steps get a class of their own, which an index finds: H2 does not look for NULL in one. Of a finished step
-- without a class nobody knows better than that it may have been of the longest.
UPDATE step_record SET span = CASE WHEN left_at IS NULL THEN -1 ELSE 9 END WHERE span IS NULL;

ALTER TABLE step_record ALTER COLUMN span SET NOT NULL;
