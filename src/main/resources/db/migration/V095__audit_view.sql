-- What each version of a case proposed; written with the submission, never changed.
CREATE TABLE proposal_version (
    business_key VARCHAR(200) NOT NULL,
    version      INT NOT NULL,
    row_count    INT NOT NULL,
    content      TEXT NOT NULL, -- JSON list of rows, see ProposalRow; holds personal data
    kept_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (business_key, version)
);

-- The auditors' search and report.
CREATE INDEX case_file_by_unit ON case_file (election_id, unit_code);
CREATE INDEX case_file_by_limit ON case_file (election_id, legal_limit);
CREATE INDEX case_file_by_decision ON case_file (election_id, decided_at);
CREATE INDEX case_file_by_milestone ON case_file (election_id, milestone);
CREATE INDEX act_by_person ON act (user_id, business_key);
CREATE INDEX act_by_body ON act (capacity, business_key);
CREATE INDEX case_submission_by_person ON case_submission (user_id, business_key);
CREATE INDEX case_violation_by_code ON case_violation (code, business_key);
CREATE INDEX case_document_by_number ON case_document (number);
CREATE INDEX case_document_by_file ON case_document (file_id);
CREATE INDEX case_document_by_minutes ON case_document (minutes_file_id);
