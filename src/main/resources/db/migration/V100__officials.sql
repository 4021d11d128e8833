-- A form of an own page as its person left it, field by field; place is the task, or what names several like tasks. Gone with the task.
CREATE TABLE form_draft (
    user_id  VARCHAR(64)  NOT NULL,
    place    VARCHAR(250) NOT NULL,
    form     VARCHAR(40)  NOT NULL,
    content  TEXT NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (user_id, place, form)
);
CREATE INDEX form_draft_by_place ON form_draft (place);

-- Files chosen in such a form; they become stored files when the form is sent.
CREATE TABLE form_draft_file (
    user_id  VARCHAR(64)  NOT NULL,
    place    VARCHAR(250) NOT NULL,
    field    VARCHAR(40)  NOT NULL,
    name     VARCHAR(255) NOT NULL,
    size_bytes BIGINT NOT NULL,
    content  ${binary} NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (user_id, place, field)
);
CREATE INDEX form_draft_file_by_place ON form_draft_file (place);

-- Documents of a body, newest first: what the next form is filled from.
CREATE INDEX case_document_by_body ON case_document (capacity, recorded_at);
