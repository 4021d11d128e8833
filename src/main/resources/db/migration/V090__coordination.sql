-- Who does the work of whom in a body: whole days in Asia/Ho_Chi_Minh, both included, or until it was ended early. Never deleted.
CREATE TABLE substitution (
    id         VARCHAR(36)  PRIMARY KEY,
    body       VARCHAR(80)  NOT NULL,
    person     VARCHAR(64)  NOT NULL,
    substitute VARCHAR(64)  NOT NULL,
    first_day  DATE         NOT NULL,
    last_day   DATE         NOT NULL,
    reason     VARCHAR(20)  NOT NULL,
    note       VARCHAR(500) NOT NULL,
    named_by   VARCHAR(64)  NOT NULL,
    named_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    begun_at   TIMESTAMP WITH TIME ZONE,
    ended_at   TIMESTAMP WITH TIME ZONE,
    ended_by   VARCHAR(64)  NOT NULL DEFAULT '',
    closed_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX substitution_by_person ON substitution (person, body);
CREATE INDEX substitution_by_substitute ON substitution (substitute);
CREATE INDEX substitution_open ON substitution (closed_at, first_day);

-- Held while a substitute is named, so that two that exclude each other are not named at once.
CREATE TABLE substitution_lock (
    id INT PRIMARY KEY
);
INSERT INTO substitution_lock (id) VALUES (1);

-- Tasks that a substitute has instead of the person; back_at when it has them no more.
CREATE TABLE substituted_task (
    task_id         VARCHAR(64) NOT NULL,
    substitution_id VARCHAR(36) NOT NULL REFERENCES substitution (id),
    person          VARCHAR(64) NOT NULL,
    substitute      VARCHAR(64) NOT NULL,
    passed_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    back_at         TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (task_id, substitution_id)
);
CREATE INDEX substituted_task_by_substitution ON substituted_task (substitution_id);

-- In whose place somebody acted; empty for in its own.
ALTER TABLE act ADD COLUMN on_behalf_of VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE case_submission ADD COLUMN on_behalf_of VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE case_document ADD COLUMN on_behalf_of VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE case_return ADD COLUMN on_behalf_of VARCHAR(64) DEFAULT '' NOT NULL;

-- What a coordinator wrote to the bodies whose work a case waits for.
CREATE TABLE nudge (
    id       VARCHAR(36)   PRIMARY KEY,
    sent_by  VARCHAR(64)   NOT NULL,
    sent_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    reason   VARCHAR(20)   NOT NULL,
    note     VARCHAR(500)  NOT NULL,
    text_vi  VARCHAR(2000) NOT NULL
);
CREATE TABLE nudge_case (
    nudge_id     VARCHAR(36)  NOT NULL REFERENCES nudge (id),
    business_key VARCHAR(200) NOT NULL,
    body         VARCHAR(80)  NOT NULL,
    PRIMARY KEY (nudge_id, business_key, body)
);
CREATE INDEX nudge_case_by_case ON nudge_case (business_key);

-- A task that a coordinator gave to another person, back to its body, or to the substitute of who had it.
CREATE TABLE task_handover (
    id           VARCHAR(36)  PRIMARY KEY,
    task_id      VARCHAR(64)  NOT NULL,
    business_key VARCHAR(200) NOT NULL,
    task_name    VARCHAR(400) NOT NULL,
    body         VARCHAR(80)  NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    from_user    VARCHAR(64)  NOT NULL,
    to_user      VARCHAR(64)  NOT NULL,
    reason       VARCHAR(20)  NOT NULL,
    note         VARCHAR(500) NOT NULL,
    done_by      VARCHAR(64)  NOT NULL,
    done_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX task_handover_by_case ON task_handover (business_key);
