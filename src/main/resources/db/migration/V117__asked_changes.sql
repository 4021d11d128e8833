-- The law's limit of a change of members that had to be opened; empty where there is none.
ALTER TABLE member_change_case ADD COLUMN milestone VARCHAR(64) DEFAULT '' NOT NULL;

CREATE INDEX ix_body_member_birth ON body_member (birth_date);
