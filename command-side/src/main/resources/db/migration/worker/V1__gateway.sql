-- Sessions of workers; of a token only its hash is kept.
CREATE TABLE worker.session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    node_id    text NOT NULL,
    node_key   text NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX session_by_node ON worker.session (node_id);

-- Fold of job and node events for the gateway.
CREATE TABLE worker.node (
    node_id text PRIMARY KEY,
    alive   boolean NOT NULL          -- online or suspect: it holds a lease
);
CREATE TABLE worker.job (
    job_id text PRIMARY KEY,
    spec   text NOT NULL,             -- JSON
    ended  boolean NOT NULL DEFAULT false
);
CREATE TABLE worker.attempt (
    job_id        text NOT NULL,
    epoch         bigint NOT NULL,
    node_id       text NOT NULL,
    state         text NOT NULL CHECK (state IN ('ACTIVE', 'STOPPING', 'OVER')),
    position      bigint NOT NULL,    -- of the assignment in the log
    assignment    text NOT NULL,      -- JSON, as the worker gets it
    stop_position bigint,             -- of the event that ends it
    stop_reason   text,
    PRIMARY KEY (job_id, epoch)
);
CREATE INDEX attempt_by_node ON worker.attempt (node_id, state);
CREATE INDEX attempt_by_position ON worker.attempt (node_id, position);

-- Logs: in pieces while an attempt runs, in the content store afterwards.
CREATE TABLE worker.log (
    job_id text NOT NULL,
    epoch  bigint NOT NULL,
    held   bigint NOT NULL DEFAULT 0, -- bytes
    cid    text,
    PRIMARY KEY (job_id, epoch)
);
CREATE TABLE worker.log_piece (
    job_id text NOT NULL,
    epoch  bigint NOT NULL,
    start  bigint NOT NULL,           -- bytes of the log before this piece
    bytes  bytea NOT NULL,
    PRIMARY KEY (job_id, epoch, start)
);

-- The deadline that each job's timer is set for.
CREATE TABLE worker.job_deadline (
    job_id text PRIMARY KEY,
    at     timestamptz NOT NULL
);
