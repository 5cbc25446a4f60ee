-- How far each event processor has read. Lives in the database of the read models: rows and token move together.
CREATE TABLE processors.token (
    processor_name text NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    touched_at     text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

-- Events that a handler could not take, with those of the same aggregate behind them, in order.
CREATE TABLE processors.dead_letter (
    dead_letter_id      text PRIMARY KEY,
    processing_group    text NOT NULL,
    sequence_identifier text NOT NULL,
    sequence_index      bigint NOT NULL,
    message_type        text NOT NULL,
    event_id            text NOT NULL,
    occurred_at         text NOT NULL,
    payload_type        text NOT NULL,
    payload_revision    text,
    payload             bytea NOT NULL,
    metadata            bytea,
    aggregate_type      text,
    aggregate_id        text,
    sequence_number     bigint,
    token_type          text,
    token               bytea,
    enqueued_at         text NOT NULL,
    last_touched        text,
    processing_started  text,
    cause_type          text,
    cause_message       text,
    diagnostics         bytea,
    UNIQUE (processing_group, sequence_identifier, sequence_index)
);
