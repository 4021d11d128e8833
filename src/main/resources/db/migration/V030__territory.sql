-- Administrative units of each election; written once, at its beginning.
CREATE TABLE unit (
    election_id VARCHAR(60)  NOT NULL,
    code        VARCHAR(20)  NOT NULL,
    name_vi     VARCHAR(200) NOT NULL,
    level_code  VARCHAR(20)  NOT NULL,
    kind        VARCHAR(60)  NOT NULL,
    parent_code VARCHAR(20),
    has_council BOOLEAN      NOT NULL,
    PRIMARY KEY (election_id, code)
);

-- Deputies to elect, by the election's plan.
CREATE TABLE seat_allocation (
    election_id VARCHAR(60) NOT NULL,
    body        VARCHAR(20) NOT NULL,
    unit_code   VARCHAR(20) NOT NULL,
    seats       INT         NOT NULL,
    PRIMARY KEY (election_id, body, unit_code)
);

-- Electoral units as fixed.
CREATE TABLE electoral_unit (
    election_id VARCHAR(60)   NOT NULL,
    body        VARCHAR(20)   NOT NULL,
    unit_code   VARCHAR(20)   NOT NULL,
    unit_number INT           NOT NULL,
    area_vi     VARCHAR(2000) NOT NULL,
    seats       INT           NOT NULL,
    population  INT           NOT NULL,
    PRIMARY KEY (election_id, body, unit_code, unit_number)
);

CREATE TABLE electoral_unit_part (
    election_id VARCHAR(60)  NOT NULL,
    body        VARCHAR(20)  NOT NULL,
    unit_code   VARCHAR(20)  NOT NULL,
    unit_number INT          NOT NULL,
    position    INT          NOT NULL,
    part        VARCHAR(200) NOT NULL,
    PRIMARY KEY (election_id, body, unit_code, unit_number, position)
);

-- Polling areas as fixed.
CREATE TABLE polling_area (
    election_id      VARCHAR(60)   NOT NULL,
    commune_code     VARCHAR(20)   NOT NULL,
    area_number      INT           NOT NULL,
    name_vi          VARCHAR(300)  NOT NULL,
    kind             VARCHAR(20)   NOT NULL,
    voters           INT           NOT NULL,
    exception_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (election_id, commune_code, area_number)
);

-- What a case proposes now; it may still break rules, so rows are told apart by their position.
CREATE TABLE electoral_unit_proposal (
    case_key    VARCHAR(200)  NOT NULL,
    position    INT           NOT NULL,
    unit_number INT           NOT NULL,
    area_vi     VARCHAR(2000) NOT NULL,
    seats       INT           NOT NULL,
    population  INT           NOT NULL,
    PRIMARY KEY (case_key, position)
);

CREATE TABLE electoral_unit_proposal_part (
    case_key      VARCHAR(200) NOT NULL,
    position      INT          NOT NULL,
    part_position INT          NOT NULL,
    part          VARCHAR(200) NOT NULL,
    PRIMARY KEY (case_key, position, part_position)
);

CREATE TABLE polling_area_proposal (
    case_key         VARCHAR(200)  NOT NULL,
    position         INT           NOT NULL,
    area_number      INT           NOT NULL,
    name_vi          VARCHAR(300)  NOT NULL,
    kind             VARCHAR(20)   NOT NULL,
    voters           INT           NOT NULL,
    exception_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (case_key, position)
);
