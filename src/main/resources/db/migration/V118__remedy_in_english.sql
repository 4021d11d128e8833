-- What to do about a violation, in English; empty where it was recorded before.
ALTER TABLE case_violation ADD COLUMN remedy_en VARCHAR(2000) DEFAULT '' NOT NULL;
