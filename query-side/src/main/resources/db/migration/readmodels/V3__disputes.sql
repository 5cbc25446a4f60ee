-- Contested charges. Disputes from before this table show after the next rebuild of the read models.
CREATE TABLE dispute (
    dispute_id text PRIMARY KEY,
    position bigint NOT NULL,
    opened_position bigint NOT NULL,
    job_id text NOT NULL,
    view json NOT NULL
);
CREATE UNIQUE INDEX dispute_newest ON dispute (opened_position DESC);
CREATE INDEX dispute_of_job ON dispute (job_id);
