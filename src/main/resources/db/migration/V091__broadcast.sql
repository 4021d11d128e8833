-- What a coordinator told many bodies at once. The bodies read it in their inbox; who has read it is asked there.
CREATE TABLE broadcast (
    id          VARCHAR(36)   PRIMARY KEY,
    election_id VARCHAR(60)   NOT NULL,
    scope       VARCHAR(400)  NOT NULL,
    title_vi    VARCHAR(200)  NOT NULL,
    text_vi     VARCHAR(3500) NOT NULL,
    selection   VARCHAR(2000) NOT NULL,
    bodies      INT           NOT NULL,
    people      INT           NOT NULL,
    sent_by     VARCHAR(64)   NOT NULL,
    sent_at     TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX broadcast_by_election ON broadcast (election_id, sent_at);

CREATE TABLE broadcast_body (
    broadcast_id VARCHAR(36) NOT NULL REFERENCES broadcast (id),
    receiver     VARCHAR(80) NOT NULL,
    body_type    VARCHAR(20) NOT NULL,
    unit_code    VARCHAR(20) NOT NULL,
    PRIMARY KEY (broadcast_id, receiver)
);

-- Those who had not read were reminded; number is part of the notice.
CREATE TABLE broadcast_reminder (
    broadcast_id VARCHAR(36) NOT NULL REFERENCES broadcast (id),
    number       INT         NOT NULL,
    bodies       INT         NOT NULL,
    sent_by      VARCHAR(64) NOT NULL,
    sent_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (broadcast_id, number)
);
