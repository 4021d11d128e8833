-- The register of candidates: each person of a council once, carried through nomination, conferences, dossier, meetings, list and ballot.
CREATE TABLE candidate (
    id                VARCHAR(36)  PRIMARY KEY,
    election_id       VARCHAR(64)  NOT NULL,
    body              VARCHAR(20)  NOT NULL,
    unit_code         VARCHAR(20)  NOT NULL,
    entered_by        VARCHAR(200) NOT NULL,
    source            VARCHAR(20)  NOT NULL,
    nominated_by      VARCHAR(300) NOT NULL,
    full_name         VARCHAR(200) NOT NULL,
    name_key          VARCHAR(200) NOT NULL,
    birth_date        DATE         NOT NULL,
    female            BOOLEAN      NOT NULL,
    ethnicity         VARCHAR(100) NOT NULL,
    minority          BOOLEAN      NOT NULL,
    religion          VARCHAR(100) NOT NULL,
    home_place        VARCHAR(300) NOT NULL,
    residence         VARCHAR(300) NOT NULL,
    residence_commune VARCHAR(20)  NOT NULL,
    education         VARCHAR(200) NOT NULL,
    qualification     VARCHAR(300) NOT NULL,
    political_theory  VARCHAR(100) NOT NULL,
    occupation        VARCHAR(300) NOT NULL,
    workplace         VARCHAR(300) NOT NULL,
    party_joined      DATE,
    deputy_before     BOOLEAN      NOT NULL,
    biography         TEXT         NOT NULL,
    -- HMAC of the identity number under the installation's key, to find the same person; empty while the number is unknown
    person_key        VARCHAR(64)  NOT NULL DEFAULT '',
    -- the number itself, AES-GCM under the same key, base64
    identity_cipher   VARCHAR(200) NOT NULL DEFAULT '',
    state             VARCHAR(30)  NOT NULL,
    reason            VARCHAR(1000) NOT NULL DEFAULT '',
    unit_number       INT          NOT NULL DEFAULT 0,
    list_order        INT          NOT NULL DEFAULT 0
);
CREATE INDEX candidate_by_council ON candidate (election_id, body, unit_code);
CREATE INDEX candidate_by_case ON candidate (entered_by);
CREATE INDEX candidate_by_person ON candidate (person_key);
CREATE INDEX candidate_by_name ON candidate (election_id, name_key, birth_date);

-- What happened to a candidate, in order; the time line of a person's way.
CREATE TABLE candidate_step (
    ordinal      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    candidate_id VARCHAR(36)   NOT NULL REFERENCES candidate (id),
    case_key     VARCHAR(200)  NOT NULL,
    code         VARCHAR(60)   NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    person       VARCHAR(64)   NOT NULL,
    at           TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX candidate_step_by_candidate ON candidate_step (candidate_id, ordinal);

-- The key of identity numbers of a rehearsal; production keeps it in a file of its own (BAUCU_IDENTITY_KEY).
CREATE TABLE identity_key (
    id       INT          PRIMARY KEY,
    material VARCHAR(100) NOT NULL
);
