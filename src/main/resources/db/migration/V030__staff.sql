CREATE TABLE staff_member (
    user_id            VARCHAR(255) PRIMARY KEY,
    name               VARCHAR(200) NOT NULL,
    email              VARCHAR(254),
    department         VARCHAR(20) NOT NULL,
    competences        VARCHAR(100) ARRAY NOT NULL,
    substitute_user_id VARCHAR(255),
    absent             BOOLEAN NOT NULL
);

CREATE INDEX staff_member_department ON staff_member (department);
