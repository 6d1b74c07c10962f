-- Competences were free words and are codes of the vocabulary now, so what was there cannot be kept.
ALTER TABLE staff_member DROP COLUMN competences;
ALTER TABLE staff_member ADD COLUMN competences VARCHAR(60) ARRAY;
ALTER TABLE staff_member ADD COLUMN other_departments VARCHAR(20) ARRAY;
ALTER TABLE staff_member ADD COLUMN weekly_hours INTEGER DEFAULT 6 NOT NULL;
ALTER TABLE staff_member ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;

CREATE TABLE absence (
    staff_member VARCHAR(255) NOT NULL REFERENCES staff_member (user_id) ON DELETE CASCADE,
    first_day    DATE NOT NULL,
    last_day     DATE
);

CREATE INDEX absence_of_staff_member ON absence (staff_member);

-- Whoever was marked absent is so until further notice.
INSERT INTO absence (staff_member, first_day) SELECT user_id, CURRENT_DATE FROM staff_member WHERE absent;
ALTER TABLE staff_member DROP COLUMN absent;
