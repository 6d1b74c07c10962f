-- What happened to each step of each case. It outlives the engine's history and names no person.
CREATE TABLE step_record (
    id VARCHAR(64) PRIMARY KEY,
    process_key VARCHAR(255) NOT NULL,
    process_instance VARCHAR(64) NOT NULL,
    case_number VARCHAR(20),
    step VARCHAR(255) NOT NULL,
    waits_for VARCHAR(20) NOT NULL,
    entered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE,
    first_claimed_at TIMESTAMP WITH TIME ZONE,
    claimed BOOLEAN NOT NULL,
    held_since TIMESTAMP WITH TIME ZONE NOT NULL,
    unclaimed_millis BIGINT NOT NULL,
    unclaimed_working_millis BIGINT NOT NULL,
    claimed_millis BIGINT NOT NULL,
    claimed_working_millis BIGINT NOT NULL,
    waiting_millis BIGINT NOT NULL,
    waiting_working_millis BIGINT NOT NULL,
    left_at TIMESTAMP WITH TIME ZONE,
    outcome VARCHAR(20)
);

CREATE INDEX step_record_left ON step_record (process_key, left_at);
CREATE INDEX step_record_entered ON step_record (process_key, entered_at);
CREATE INDEX step_record_of_instance ON step_record (process_instance);
CREATE INDEX step_record_of_case ON step_record (case_number);

CREATE TABLE process_record (
    id VARCHAR(64) PRIMARY KEY,
    process_key VARCHAR(255) NOT NULL,
    called_by VARCHAR(64),
    root VARCHAR(64) NOT NULL,
    case_number VARCHAR(20),
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    outcome VARCHAR(20),
    end_event VARCHAR(255)
);

CREATE INDEX process_record_ended ON process_record (process_key, ended_at);
CREATE INDEX process_record_of_case ON process_record (case_number);

-- The codes by which figures are filtered, as the case has them now.
CREATE TABLE case_profile (
    case_number VARCHAR(20) PRIMARY KEY,
    sector VARCHAR(40),
    case_type VARCHAR(20)
);

INSERT INTO case_profile (case_number, sector, case_type) SELECT case_number, sector, LOWER(case_type) FROM case_file;
