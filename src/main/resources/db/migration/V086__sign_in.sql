-- When each account signed in for the first and the last time, by the product's clock; no row means never.
CREATE TABLE account_sign_in (
    user_id  VARCHAR(64) PRIMARY KEY,
    first_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_at  TIMESTAMP WITH TIME ZONE NOT NULL
);
