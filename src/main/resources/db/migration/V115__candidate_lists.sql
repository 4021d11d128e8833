-- What a case of an official list proposes: who stands in which electoral unit at which place.
CREATE TABLE list_entry (
    case_key     VARCHAR(200) NOT NULL,
    position     INT          NOT NULL,
    candidate_id VARCHAR(36)  NOT NULL,
    unit_number  INT          NOT NULL,
    list_order   INT          NOT NULL,
    PRIMARY KEY (case_key, position)
);

-- What excuses a list: a resolution below a share, a decision that allows a shortage, and the letter with the dossiers of the centrally nominated.
CREATE TABLE list_terms (
    case_key          VARCHAR(200)  PRIMARY KEY,
    share_number      VARCHAR(100)  NOT NULL,
    share_date        DATE,
    share_reason      VARCHAR(2000) NOT NULL,
    shortage_units    VARCHAR(500)  NOT NULL,
    shortage_number   VARCHAR(100)  NOT NULL,
    shortage_date     DATE,
    shortage_reason   VARCHAR(2000) NOT NULL,
    central_number    VARCHAR(100)  NOT NULL,
    central_date      DATE
);

-- The published list of a council; who stands on it is in the register.
CREATE TABLE official_list (
    election_id  VARCHAR(60)  NOT NULL,
    body         VARCHAR(20)  NOT NULL,
    unit_code    VARCHAR(20)  NOT NULL,
    case_key     VARCHAR(200) NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (election_id, body, unit_code)
);

-- When and where the lists were posted, area by area, as a commune reports it; confirmed once the case is recorded.
CREATE TABLE list_posting (
    case_key    VARCHAR(200) NOT NULL,
    position    INT          NOT NULL,
    area_number INT          NOT NULL,
    posted_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    place       VARCHAR(500) NOT NULL,
    confirmed   BOOLEAN      NOT NULL,
    PRIMARY KEY (case_key, position)
);

-- The case that strikes a candidate from a published list.
CREATE TABLE removal (
    case_key        VARCHAR(200)  PRIMARY KEY,
    candidate_id    VARCHAR(36)   NOT NULL,
    ground          VARCHAR(60)   NOT NULL,
    caused_by       VARCHAR(200)  NOT NULL,
    fact_number     VARCHAR(100)  NOT NULL,
    fact_date       DATE,
    fact_issuer     VARCHAR(300)  NOT NULL,
    facts           VARCHAR(2000) NOT NULL
);
CREATE INDEX removal_by_candidate ON removal (candidate_id);
