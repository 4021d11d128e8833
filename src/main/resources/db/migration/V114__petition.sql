-- The book of complaints, denunciations and proposals about candidates, lists and the campaign (Điều 61). Names nobody.
CREATE TABLE petition (
    case_key        VARCHAR(200) PRIMARY KEY,
    election_id     VARCHAR(64)  NOT NULL,
    body            VARCHAR(20)  NOT NULL,
    council_unit    VARCHAR(20)  NOT NULL,
    petition_number INT          NOT NULL,
    received_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    received_by     VARCHAR(64)  NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    subject         VARCHAR(20)  NOT NULL,
    unit_number     INT          NOT NULL,
    candidate_id    VARCHAR(36)  NOT NULL DEFAULT '',
    anonymous       BOOLEAN      NOT NULL,
    route           VARCHAR(20)  NOT NULL,
    first_group     VARCHAR(64)  NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    finding         VARCHAR(20)  NOT NULL DEFAULT '',
    appealed_at     TIMESTAMP WITH TIME ZONE,
    final_finding   VARCHAR(20)  NOT NULL DEFAULT '',
    handed_to       VARCHAR(64)  NOT NULL DEFAULT '',
    founded_at      TIMESTAMP WITH TIME ZONE,
    UNIQUE (election_id, council_unit, body, petition_number)
);
CREATE INDEX petition_by_unit ON petition (election_id, council_unit, received_at);

-- Who sent a petition and every wording of it: personal data, read by the bodies that work on it only.
CREATE TABLE petition_text (
    case_key       VARCHAR(200)  PRIMARY KEY REFERENCES petition (case_key),
    sender_name    VARCHAR(250)  NOT NULL,
    sender_address VARCHAR(500)  NOT NULL,
    wording        TEXT          NOT NULL,
    answer         TEXT          NOT NULL DEFAULT '',
    appeal         TEXT          NOT NULL DEFAULT '',
    final_answer   TEXT          NOT NULL DEFAULT '',
    conclusion     TEXT          NOT NULL DEFAULT ''
);
