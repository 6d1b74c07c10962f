-- What callers named their enquiries, so that a repeated request opens no second case.
CREATE TABLE accepted_enquiry (
    idempotency_key VARCHAR(200) PRIMARY KEY,
    fingerprint     CHAR(64) NOT NULL,
    case_number     VARCHAR(20),
    accepted_at     TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX accepted_enquiry_accepted_at ON accepted_enquiry (accepted_at);
