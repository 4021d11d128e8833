-- The structure of a council as a case proposes it, or as the Standing Committee of the National Assembly's document has it.
CREATE TABLE structure_plan (
    case_key    VARCHAR(200) PRIMARY KEY,
    election_id VARCHAR(64)  NOT NULL,
    body        VARCHAR(20)  NOT NULL,
    unit_code   VARCHAR(20)  NOT NULL,
    -- 1 the expected structure, from 2 on its adjustments
    document    INT          NOT NULL,
    seats       INT          NOT NULL,
    people      INT          NOT NULL,
    women       INT          NOT NULL,
    minority    INT          NOT NULL,
    young       INT          NOT NULL,
    non_party   INT          NOT NULL,
    young_under INT          NOT NULL,
    central     INT          NOT NULL,
    -- when it took effect; null while it is proposed
    recorded_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX structure_plan_by_council ON structure_plan (election_id, body, unit_code, document);

-- Who nominates how many: of a structure, or as the first conference agreed.
CREATE TABLE allocation (
    case_key     VARCHAR(200) NOT NULL,
    position     INT          NOT NULL,
    name_vi      VARCHAR(300) NOT NULL,
    agency_group VARCHAR(30)  NOT NULL,
    people       INT          NOT NULL,
    women        INT          NOT NULL,
    minority     INT          NOT NULL,
    young        INT          NOT NULL,
    non_party    INT          NOT NULL,
    PRIMARY KEY (case_key, position)
);

-- A consultation conference as its minutes have it.
CREATE TABLE conference (
    case_key    VARCHAR(200)  PRIMARY KEY,
    election_id VARCHAR(64)   NOT NULL,
    body        VARCHAR(20)   NOT NULL,
    unit_code   VARCHAR(20)   NOT NULL,
    round       INT           NOT NULL,
    held_on     DATE          NOT NULL,
    place       VARCHAR(300)  NOT NULL,
    chair       VARCHAR(200)  NOT NULL,
    secretary   VARCHAR(200)  NOT NULL,
    method      VARCHAR(20)   NOT NULL,
    sealed      BOOLEAN       NOT NULL,
    counters    INT           NOT NULL,
    course      VARCHAR(4000) NOT NULL,
    -- when its verdicts took effect; null before
    recorded_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX conference_by_council ON conference (election_id, body, unit_code, round);

CREATE TABLE conference_attendance (
    case_key    VARCHAR(200) NOT NULL,
    participant VARCHAR(40)  NOT NULL,
    present     INT          NOT NULL,
    PRIMARY KEY (case_key, participant)
);

-- What a conference said of each candidate, by the register's id.
CREATE TABLE conference_verdict (
    case_key       VARCHAR(200)  NOT NULL,
    position       INT           NOT NULL,
    candidate_id   VARCHAR(36)   NOT NULL,
    verdict        VARCHAR(20)   NOT NULL,
    votes          INT,
    reason         VARCHAR(1000) NOT NULL,
    special_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (case_key, position)
);
