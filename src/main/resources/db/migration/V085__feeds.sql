-- Private addresses of calendar feeds; the address itself is not kept, only what recognises it.
CREATE TABLE feed_address (
    id         VARCHAR(36) PRIMARY KEY,
    group_id   VARCHAR(80) NOT NULL,
    user_id    VARCHAR(64) NOT NULL,
    token_hash CHAR(64)    NOT NULL UNIQUE,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    revoked_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX feed_address_by_user ON feed_address (user_id);
