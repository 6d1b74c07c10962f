-- A cancelled meeting keeps its time until it gets another.
ALTER TABLE taskforce_file ADD COLUMN meeting_cancelled BOOLEAN DEFAULT FALSE NOT NULL;
