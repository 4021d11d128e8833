-- Cases whose step was done while its document is missing are told from these two alone.
CREATE INDEX board_task_by_step ON board_task (step, election_id, business_key);
CREATE INDEX case_document_by_kind ON case_document (kind, file_id, business_key);
