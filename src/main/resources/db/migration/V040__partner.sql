CREATE TABLE knowledge_partner (
    id           VARCHAR(60) PRIMARY KEY,
    name         VARCHAR(200) NOT NULL,
    type         VARCHAR(40) NOT NULL,
    domain       VARCHAR(200) NOT NULL,
    town         VARCHAR(100) NOT NULL,
    competences  VARCHAR(60) ARRAY NOT NULL,
    sectors      VARCHAR(40) ARRAY NOT NULL,
    all_sectors  BOOLEAN NOT NULL,
    offers       VARCHAR(2000) NOT NULL,
    company_size VARCHAR(100) NOT NULL,
    trl          VARCHAR(20) NOT NULL,
    reach        VARCHAR(20) NOT NULL,
    confidence   VARCHAR(20) NOT NULL,
    source       VARCHAR(1000) NOT NULL,
    note         VARCHAR(2000) NOT NULL,
    email        VARCHAR(254),
    status       VARCHAR(20) NOT NULL
);
