-- What is known of an account beyond the engine's own tables; no row means an account in ordinary use.
CREATE TABLE account_state (
    user_id             VARCHAR(64) PRIMARY KEY,
    initial_password_at TIMESTAMP WITH TIME ZONE,
    deactivated_at      TIMESTAMP WITH TIME ZONE
);

-- What an administrator has sent and not yet confirmed: one of a kind per person, gone with the confirmation or after a day.
CREATE TABLE upload_draft (
    user_id   VARCHAR(64)  NOT NULL,
    kind      VARCHAR(40)  NOT NULL,
    name      VARCHAR(255) NOT NULL,
    content   ${binary}    NOT NULL,
    stored_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (user_id, kind)
);
