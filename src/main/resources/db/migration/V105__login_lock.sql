-- Wrong passwords of a user and until when they lock it, by the machine's own time; no row means none. Gone with a right password.
CREATE TABLE login_lock (
    user_id      VARCHAR(64) PRIMARY KEY,
    failures     INTEGER NOT NULL,
    failed_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE NOT NULL
);
