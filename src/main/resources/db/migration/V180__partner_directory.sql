-- Null where the directory does not say.
ALTER TABLE knowledge_partner ADD COLUMN languages VARCHAR(20) ARRAY;
ALTER TABLE knowledge_partner ADD COLUMN capacity INTEGER;
ALTER TABLE knowledge_partner ADD COLUMN conflicts VARCHAR(8) ARRAY;
ALTER TABLE knowledge_partner ADD COLUMN position INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE knowledge_partner ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;

-- The order of the file that was imported is not known any more.
UPDATE knowledge_partner SET position = (SELECT COUNT(*) FROM knowledge_partner other WHERE other.name < knowledge_partner.name);

-- The file that was imported last, so that an export is written the same way.
CREATE TABLE partner_file (
    id      INTEGER PRIMARY KEY,
    content TEXT NOT NULL
);
