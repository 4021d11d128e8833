-- What this installation is; one row, written at the first start.
CREATE TABLE installation (
    id             INT PRIMARY KEY CHECK (id = 1),
    mode           VARCHAR(20) NOT NULL,
    simulated_at   TIMESTAMP WITH TIME ZONE,
    created_at     TIMESTAMP WITH TIME ZONE NOT NULL
);

-- A case is one document of one body; the key is the engine's business key.
CREATE TABLE case_file (
    business_key        VARCHAR(200) PRIMARY KEY,
    election_id         VARCHAR(60)  NOT NULL,
    process_id          VARCHAR(60)  NOT NULL,
    unit_code           VARCHAR(20)  NOT NULL,
    sequence            VARCHAR(60)  NOT NULL,
    process_instance_id VARCHAR(64)  NOT NULL,
    title_vi            VARCHAR(400) NOT NULL,
    milestone           VARCHAR(80)  NOT NULL,
    legal_limit         TIMESTAMP WITH TIME ZONE,
    working_limit       TIMESTAMP WITH TIME ZONE,
    version             INT NOT NULL DEFAULT 0,
    opened_at           TIMESTAMP WITH TIME ZONE NOT NULL,
    decided_at          TIMESTAMP WITH TIME ZONE,
    closed_at           TIMESTAMP WITH TIME ZONE,
    late                BOOLEAN NOT NULL DEFAULT FALSE,
    late_reason         VARCHAR(2000) NOT NULL DEFAULT ''
);
CREATE INDEX case_file_by_phase ON case_file (election_id, process_id, unit_code);
CREATE INDEX case_file_by_instance ON case_file (process_instance_id);

-- Limits a case had before its calendar was changed.
CREATE TABLE case_limit_history (
    id            VARCHAR(36) PRIMARY KEY,
    business_key  VARCHAR(200) NOT NULL,
    legal_limit   TIMESTAMP WITH TIME ZONE,
    working_limit TIMESTAMP WITH TIME ZONE,
    replaced_at   TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX case_limit_history_by_case ON case_limit_history (business_key);

-- Each version of a proposal: who submitted it, through which task. Nobody on this list approves the case.
CREATE TABLE case_submission (
    business_key VARCHAR(200) NOT NULL,
    version      INT NOT NULL,
    task_id      VARCHAR(64) NOT NULL,
    user_id      VARCHAR(64) NOT NULL,
    capacity     VARCHAR(80) NOT NULL,
    submitted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (business_key, version)
);
CREATE INDEX case_submission_by_task ON case_submission (task_id);

-- What was wrong with each version; never deleted.
CREATE TABLE case_violation (
    business_key VARCHAR(200) NOT NULL,
    version      INT NOT NULL,
    position     INT NOT NULL,
    code         VARCHAR(40) NOT NULL,
    sentence_vi  VARCHAR(2000) NOT NULL,
    sentence_en  VARCHAR(2000) NOT NULL,
    article      VARCHAR(200) NOT NULL,
    remedy_vi    VARCHAR(2000) NOT NULL,
    location     VARCHAR(400) NOT NULL,
    raised_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (business_key, version, position)
);

-- Why a version was returned by a body whose agreement or decision was asked.
CREATE TABLE case_return (
    task_id      VARCHAR(64) PRIMARY KEY,
    business_key VARCHAR(200) NOT NULL,
    version      INT NOT NULL,
    user_id      VARCHAR(64) NOT NULL,
    capacity     VARCHAR(80) NOT NULL,
    reason       VARCHAR(2000) NOT NULL,
    returned_at  TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX case_return_by_case ON case_return (business_key);

-- Documents that prove a step.
CREATE TABLE case_document (
    id              VARCHAR(36) PRIMARY KEY,
    business_key    VARCHAR(200) NOT NULL,
    version         INT NOT NULL,
    task_id         VARCHAR(64) NOT NULL,
    kind            VARCHAR(30) NOT NULL,
    user_id         VARCHAR(64) NOT NULL,
    capacity        VARCHAR(80) NOT NULL,
    number          VARCHAR(100) NOT NULL,
    document_date   DATE NOT NULL,
    signer          VARCHAR(200) NOT NULL,
    file_id         VARCHAR(36),
    members_total   INT,
    present         INT,
    in_favour       INT,
    minutes_file_id VARCHAR(36),
    recorded_at     TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX case_document_by_case ON case_document (business_key);
CREATE INDEX case_document_by_task ON case_document (task_id);

-- Who completed which task, for which body.
CREATE TABLE act (
    task_id       VARCHAR(64) PRIMARY KEY,
    business_key  VARCHAR(200) NOT NULL,
    definition_key VARCHAR(100) NOT NULL,
    step          VARCHAR(20) NOT NULL,
    user_id       VARCHAR(64) NOT NULL,
    capacity      VARCHAR(80) NOT NULL,
    outcome       VARCHAR(20) NOT NULL,
    acted_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX act_by_case ON act (business_key);

CREATE TABLE task_draft (
    task_id  VARCHAR(64) PRIMARY KEY,
    user_id  VARCHAR(64) NOT NULL,
    content  TEXT NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE stored_file (
    id         VARCHAR(36) PRIMARY KEY,
    name       VARCHAR(255) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256     CHAR(64) NOT NULL,
    content    ${binary} NOT NULL,
    stored_at  TIMESTAMP WITH TIME ZONE NOT NULL
);
