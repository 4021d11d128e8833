-- Why the proposal to strike a candidate was given up, after it was returned; the case then ends and nobody is struck.
ALTER TABLE removal ADD COLUMN given_up VARCHAR(1000);
