-- Whom agencies and hamlets put forward: one row per person of a nomination's case, with the meetings in their order.
CREATE TABLE nominee (
    case_key        VARCHAR(200) NOT NULL,
    ordinal         INT          NOT NULL,
    candidate_id    VARCHAR(36)  NOT NULL,
    nominated_by    VARCHAR(300) NOT NULL,
    -- how many the agency or hamlet was asked for, 0 where nothing was said
    asked           INT          NOT NULL,
    leadership_day  DATE,
    voters_day      DATE,
    enlarged_day    DATE,
    called          INT          NOT NULL,
    attending       INT          NOT NULL,
    counters        INT          NOT NULL,
    in_favour       INT          NOT NULL,
    -- votes of the second vote among those level with each other, -1 where none was held
    second_vote     INT          NOT NULL,
    -- false for who was voted on and is not put forward
    put_forward     BOOLEAN      NOT NULL,
    PRIMARY KEY (case_key, ordinal)
);
CREATE INDEX nominee_by_candidate ON nominee (candidate_id);

-- Dossiers as they came in, with the moment of arrival.
CREATE TABLE dossier (
    case_key        VARCHAR(200) PRIMARY KEY,
    election_id     VARCHAR(64)  NOT NULL,
    body            VARCHAR(20)  NOT NULL,
    unit_code       VARCHAR(20)  NOT NULL,
    dossier_number  INT          NOT NULL,
    candidate_id    VARCHAR(36)  NOT NULL REFERENCES candidate (id),
    received_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    received_by     VARCHAR(64)  NOT NULL,
    -- when something was last handed in later to complete it
    completed_at    TIMESTAMP WITH TIME ZONE,
    of_the_place    BOOLEAN      NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    decided_at      TIMESTAMP WITH TIME ZONE,
    UNIQUE (election_id, body, unit_code, dossier_number)
);
CREATE INDEX dossier_by_candidate ON dossier (candidate_id);

CREATE TABLE dossier_item (
    case_key VARCHAR(200) NOT NULL REFERENCES dossier (case_key),
    item     VARCHAR(60)  NOT NULL,
    copies   INT          NOT NULL,
    PRIMARY KEY (case_key, item)
);

CREATE TABLE dossier_ground (
    case_key VARCHAR(200) NOT NULL REFERENCES dossier (case_key),
    ground   VARCHAR(60)  NOT NULL,
    PRIMARY KEY (case_key, ground)
);

-- Candidates found on the board or a team of the unit where they stand, and the case that is to change that (Điều 27).
CREATE TABLE candidate_on_body (
    candidate_id VARCHAR(36)  NOT NULL,
    body_type    VARCHAR(32)  NOT NULL,
    unit_code    VARCHAR(16)  NOT NULL,
    body_number  INT          NOT NULL,
    -- empty while it is not known that the candidate stands in that unit
    case_key     VARCHAR(200) NOT NULL,
    found_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (candidate_id, body_type, unit_code, body_number)
);
