-- Forms that create something and were sent: a second click, or the page before reached by "back", creates nothing twice. Kept for some days.
CREATE TABLE sent_form (
    token   VARCHAR(40) PRIMARY KEY,
    sent_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX sent_form_by_time ON sent_form (sent_at);
