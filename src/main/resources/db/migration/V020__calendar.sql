-- Elections, their milestones, and changes of the calendar. One line for H2 and PostgreSQL.

CREATE TABLE election (
    id            VARCHAR(64)  NOT NULL PRIMARY KEY,
    title_vi      VARCHAR(400) NOT NULL,
    rule_set      VARCHAR(32)  NOT NULL,
    election_day  DATE         NOT NULL,
    announced_on  DATE         NOT NULL,
    province_code VARCHAR(16)  NOT NULL,
    state         VARCHAR(16)  NOT NULL
);

CREATE TABLE milestone (
    election_id VARCHAR(64)  NOT NULL REFERENCES election (id),
    code        VARCHAR(64)  NOT NULL,
    seq         INTEGER      NOT NULL,
    name_vi     VARCHAR(400) NOT NULL,
    name_en     VARCHAR(400) NOT NULL,
    applies_to  VARCHAR(100) NOT NULL,
    due_day     DATE,
    due_hour    VARCHAR(5),
    working_day DATE,
    bound_kind  VARCHAR(64)  NOT NULL,
    article     VARCHAR(400) NOT NULL,
    basis       VARCHAR(16)  NOT NULL,
    certainty   VARCHAR(32)  NOT NULL,
    PRIMARY KEY (election_id, code)
);

CREATE TABLE calendar_change (
    id               VARCHAR(36)   NOT NULL PRIMARY KEY,
    election_id      VARCHAR(64)   NOT NULL REFERENCES election (id),
    case_key         VARCHAR(255),
    old_election_day DATE          NOT NULL,
    new_election_day DATE,
    milestone_code   VARCHAR(64),
    milestone_day    DATE,
    reason_vi        VARCHAR(2000) NOT NULL,
    document_number  VARCHAR(100)  NOT NULL,
    document_date    DATE          NOT NULL,
    document_signer  VARCHAR(200)  NOT NULL,
    file_id          VARCHAR(64),
    proposed_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    applied_at       TIMESTAMP WITH TIME ZONE
);

CREATE INDEX calendar_change_election ON calendar_change (election_id, proposed_at);
CREATE INDEX calendar_change_case ON calendar_change (case_key);

CREATE TABLE milestone_history (
    change_id   VARCHAR(36)  NOT NULL REFERENCES calendar_change (id),
    election_id VARCHAR(64)  NOT NULL REFERENCES election (id),
    code        VARCHAR(64)  NOT NULL,
    seq         INTEGER      NOT NULL,
    name_vi     VARCHAR(400) NOT NULL,
    name_en     VARCHAR(400) NOT NULL,
    applies_to  VARCHAR(100) NOT NULL,
    due_day     DATE,
    due_hour    VARCHAR(5),
    working_day DATE,
    bound_kind  VARCHAR(64)  NOT NULL,
    article     VARCHAR(400) NOT NULL,
    basis       VARCHAR(16)  NOT NULL,
    certainty   VARCHAR(32)  NOT NULL,
    replaced_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (change_id, code)
);

CREATE INDEX milestone_history_election ON milestone_history (election_id, replaced_at);
