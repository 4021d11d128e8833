-- What a proof (of ballots or biographies) prints, field by field, as it was typed from the paper.
CREATE TABLE proof_field (
    case_key     VARCHAR(200) NOT NULL,
    position     INT          NOT NULL,
    candidate_id VARCHAR(36)  NOT NULL,
    field        VARCHAR(30)  NOT NULL,
    printed      TEXT         NOT NULL,
    PRIMARY KEY (case_key, position, field)
);

-- The proof of a council that two people signed last; whether it still agrees with the register is asked each time.
CREATE TABLE signed_proof (
    election_id VARCHAR(60)  NOT NULL,
    body        VARCHAR(20)  NOT NULL,
    unit_code   VARCHAR(20)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    case_key    VARCHAR(200) NOT NULL,
    signed_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (election_id, body, unit_code, kind)
);

-- How many households of each place got the biographies, as a commune reports it; confirmed once the case is recorded.
CREATE TABLE biography_delivery (
    case_key   VARCHAR(200)  NOT NULL,
    position   INT           NOT NULL,
    place      VARCHAR(300)  NOT NULL,
    households INT           NOT NULL,
    delivered  INT           NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    confirmed  BOOLEAN       NOT NULL,
    PRIMARY KEY (case_key, position)
);

-- The plan of a campaign, with what became of each meeting.
CREATE TABLE campaign_plan (
    case_key      VARCHAR(200) PRIMARY KEY,
    instructed_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE campaign_meeting (
    case_key    VARCHAR(200)  NOT NULL,
    position    INT           NOT NULL,
    unit_number INT           NOT NULL,
    starts_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    ends_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    form        VARCHAR(30)   NOT NULL,
    place       VARCHAR(500)  NOT NULL,
    candidates  VARCHAR(500)  NOT NULL,
    PRIMARY KEY (case_key, position)
);

CREATE TABLE campaign_report (
    case_key   VARCHAR(200)  NOT NULL,
    position   INT           NOT NULL,
    held       BOOLEAN       NOT NULL,
    attendance INT           NOT NULL,
    absent     VARCHAR(500)  NOT NULL,
    opinions   VARCHAR(4000) NOT NULL,
    violations VARCHAR(4000) NOT NULL,
    note       VARCHAR(1000) NOT NULL,
    PRIMARY KEY (case_key, position)
);
