ALTER TABLE taskforce RENAME TO taskforce_file;

-- How often the calendar entry of the meeting has changed (RFC 5545, SEQUENCE), and whether the members were called.
ALTER TABLE taskforce_file ADD COLUMN meeting_sequence INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE taskforce_file ADD COLUMN meeting_booked BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE taskforce_file SET meeting_booked = TRUE WHERE meeting_at IS NOT NULL;
