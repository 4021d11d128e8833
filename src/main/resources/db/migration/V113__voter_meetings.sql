-- The voter meetings of a commune on the preliminary candidates of one council: one case, one row for each candidate and place asked.
CREATE TABLE voter_meeting_case (
    case_key     VARCHAR(200) PRIMARY KEY,
    election_id  VARCHAR(64)  NOT NULL,
    body         VARCHAR(20)  NOT NULL,
    council_unit VARCHAR(20)  NOT NULL,
    recorded_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX voter_meeting_case_by_council ON voter_meeting_case (election_id, body, council_unit);

-- Which meetings are owed is fixed when the case opens; what the minutes say is empty until they are entered.
CREATE TABLE voter_meeting_row (
    case_key       VARCHAR(200)  NOT NULL REFERENCES voter_meeting_case (case_key),
    ordinal        INT           NOT NULL,
    candidate_id   VARCHAR(36)   NOT NULL,
    place          VARCHAR(20)   NOT NULL,
    place_name     VARCHAR(300)  NOT NULL DEFAULT '',
    met_at         TIMESTAMP WITH TIME ZONE,
    form           VARCHAR(20)   NOT NULL DEFAULT '',
    form_decision  VARCHAR(200)  NOT NULL DEFAULT '',
    called         INT,
    attending      INT,
    counters       INT,
    in_favour      INT,
    matter         VARCHAR(2000) NOT NULL DEFAULT '',
    special_reason VARCHAR(1000) NOT NULL DEFAULT '',
    PRIMARY KEY (case_key, ordinal),
    UNIQUE (case_key, candidate_id, place)
);

-- A matter that voters raised about a candidate, and the written answer (Điều 46, 55). Wording and answer are personal data.
CREATE TABLE raised_matter (
    case_key        VARCHAR(200)  PRIMARY KEY,
    election_id     VARCHAR(64)   NOT NULL,
    body            VARCHAR(20)   NOT NULL,
    council_unit    VARCHAR(20)   NOT NULL,
    commune         VARCHAR(20)   NOT NULL,
    matter_number   INT           NOT NULL,
    meeting_case    VARCHAR(200)  NOT NULL,
    candidate_id    VARCHAR(36)   NOT NULL,
    place           VARCHAR(20)   NOT NULL,
    wording         VARCHAR(2000) NOT NULL,
    answerer        VARCHAR(30)   NOT NULL DEFAULT '',
    answerer_name   VARCHAR(300)  NOT NULL DEFAULT '',
    document_number VARCHAR(100)  NOT NULL DEFAULT '',
    document_date   DATE,
    answer          VARCHAR(4000) NOT NULL DEFAULT '',
    upheld          BOOLEAN,
    recorded_at     TIMESTAMP WITH TIME ZONE,
    UNIQUE (election_id, commune, body, matter_number)
);
CREATE INDEX raised_matter_by_council ON raised_matter (election_id, body, council_unit);
