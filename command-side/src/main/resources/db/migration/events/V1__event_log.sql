-- The event log. Rows are only ever added, by events.append, in one gapless order.
CREATE TABLE events.event (
    global_index     bigint PRIMARY KEY CHECK (global_index > 0),
    event_id         text COLLATE "C" NOT NULL,
    aggregate_type   text,                         -- null: an event of no aggregate
    aggregate_id     text COLLATE "C" NOT NULL,    -- the event's own id where there is no aggregate
    sequence         bigint NOT NULL CHECK (sequence >= 0),
    payload_type     text NOT NULL,                -- logical name, such as job.submitted
    payload_revision integer NOT NULL CHECK (payload_revision > 0),
    payload          bytea NOT NULL,               -- JSON, the exact bytes that were hashed
    metadata         bytea NOT NULL,               -- JSON, likewise
    occurred_us      bigint NOT NULL,              -- microseconds since 1970-01-01T00:00Z
    salt             bytea NOT NULL CHECK (octet_length(salt) = 16),
    leaf_hash        bytea NOT NULL CHECK (octet_length(leaf_hash) = 32)
);
CREATE UNIQUE INDEX event_by_aggregate ON events.event (aggregate_id, sequence);
CREATE UNIQUE INDEX event_by_id ON events.event (event_id);
-- For tokens by time; a BRIN index costs next to nothing on append.
CREATE INDEX event_by_time ON events.event USING brin (occurred_us) WITH (autosummarize = on);

COMMENT ON COLUMN events.event.leaf_hash IS
    'SHA-256(0x00 || salt || canonical row); leaf (global_index - 1) of an RFC 6962 tree. '
    'Canonical row: for each of ''opnode.event.1'', event_id, aggregate_type or '''', aggregate_id, sequence, '
    'payload_type, payload_revision, occurred_us (numbers in decimal ASCII), payload, metadata: '
    'its length in bytes as a 4-byte big-endian number, then its bytes (text in UTF-8).';

CREATE FUNCTION events.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events.event is append-only; correct history by appending a new event'
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events.event
    FOR EACH STATEMENT EXECUTE FUNCTION events.refuse_change();

-- The latest snapshot of each aggregate: a cache, safe to empty.
CREATE TABLE events.snapshot (
    aggregate_id     text COLLATE "C" PRIMARY KEY,
    aggregate_type   text NOT NULL,
    sequence         bigint NOT NULL,
    event_id         text NOT NULL,
    payload_type     text NOT NULL,
    payload_revision integer NOT NULL,
    payload          bytea NOT NULL,
    metadata         bytea NOT NULL,
    occurred_us      bigint NOT NULL
);

-- Appends many commands' events in one transaction. Row arrays run in parallel, one element per event; head arrays
-- have one element per command and aggregate, with the first sequence number the command writes there.
-- A command whose aggregate has moved on is refused alone and whole, and returned; all others go in.
-- The advisory lock is held until the transaction has ended, so an index is only given out once every lower one is
-- visible or void: no reader can meet a gap.
CREATE FUNCTION events.append(
    head_append int[], head_aggregate text[], head_sequence bigint[], head_event text[],
    row_append int[], row_event text[], row_type text[], row_aggregate text[], row_sequence bigint[],
    row_payload_type text[], row_revision int[], row_payload bytea[], row_metadata bytea[],
    row_occurred bigint[], row_salt bytea[], row_leaf bytea[])
RETURNS TABLE (refused_append int, stored_sequence bigint, already_stored boolean)
LANGUAGE plpgsql AS $$
DECLARE
    head bigint;
    added bigint;
    refused int[];
    stored bigint[];
    same boolean[];
BEGIN
    PERFORM pg_advisory_xact_lock(5715001);
    SELECT coalesce(max(global_index), 0) INTO head FROM events.event;

    SELECT array_agg(h.append), array_agg(coalesce(last.sequence, -1)),
           array_agg(coalesce((SELECT e.event_id = h.event FROM events.event e
                               WHERE e.aggregate_id = h.aggregate AND e.sequence = h.sequence), false))
      INTO refused, stored, same
      FROM unnest(head_append, head_aggregate, head_sequence, head_event) AS h (append, aggregate, sequence, event)
      LEFT JOIN LATERAL (SELECT e.sequence FROM events.event e WHERE e.aggregate_id = h.aggregate
                         ORDER BY e.sequence DESC LIMIT 1) last ON true
     WHERE coalesce(last.sequence, -1) <> h.sequence - 1;

    INSERT INTO events.event
    SELECT head + row_number() OVER (ORDER BY r.position), r.event, r.type, r.aggregate, r.sequence,
           r.payload_type, r.revision, r.payload, r.metadata, r.occurred, r.salt, r.leaf
      FROM unnest(row_append, row_event, row_type, row_aggregate, row_sequence, row_payload_type, row_revision,
                  row_payload, row_metadata, row_occurred, row_salt, row_leaf)
           WITH ORDINALITY AS r (append, event, type, aggregate, sequence, payload_type, revision,
                                 payload, metadata, occurred, salt, leaf, position)
     WHERE refused IS NULL OR r.append <> ALL (refused)
     ORDER BY r.position;
    GET DIAGNOSTICS added = ROW_COUNT;

    IF added > 0 THEN
        PERFORM pg_notify('opnode_events', (head + added)::text);
    END IF;
    RETURN QUERY SELECT * FROM unnest(refused, stored, same);
END $$;

-- For people: the log with readable columns.
CREATE VIEW events.readable AS
SELECT global_index, event_id, aggregate_type, aggregate_id, sequence, payload_type, payload_revision,
       to_timestamp(occurred_us / 1000000.0) AS occurred_at,
       convert_from(payload, 'UTF8')::jsonb AS payload, convert_from(metadata, 'UTF8')::jsonb AS metadata,
       '0x' || encode(leaf_hash, 'hex') AS leaf_hash
  FROM events.event;
