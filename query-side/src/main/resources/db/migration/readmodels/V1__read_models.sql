-- One generation of the read models. Every row carries the log position that it reflects; `view`
-- columns are json, not jsonb, because a payload may hold the character U+0000.

-- Moves in the transaction of the rows: where the projection stands, and who works on it.
CREATE TABLE token (
    processor text NOT NULL,
    segment integer NOT NULL,
    position bigint NOT NULL,
    owner text,
    claimed_at timestamptz,
    PRIMARY KEY (processor, segment)
);

CREATE TABLE job (
    job_id text PRIMARY KEY,
    position bigint NOT NULL,
    submitted_position bigint NOT NULL,
    phase text NOT NULL,
    owner text NOT NULL,
    node_id text,
    asset text NOT NULL,
    decimals integer NOT NULL,
    chain_id bigint NOT NULL,
    earned numeric NOT NULL,
    view json NOT NULL
);
CREATE UNIQUE INDEX job_newest ON job (submitted_position DESC);
CREATE INDEX job_of_owner ON job (owner, submitted_position DESC);
CREATE INDEX job_of_node ON job (node_id) WHERE node_id IS NOT NULL;

CREATE TABLE job_event (
    position bigint PRIMARY KEY,
    job_id text NOT NULL,
    sequence bigint NOT NULL,
    at timestamptz NOT NULL,
    name text NOT NULL,
    text text NOT NULL
);
CREATE INDEX job_event_of_job ON job_event (job_id, position);
CREATE INDEX job_event_timeline ON job_event (job_id, position DESC)
    WHERE name <> 'job.usage-reported';

CREATE TABLE wallet (
    wallet_id text PRIMARY KEY,
    position bigint NOT NULL,
    opened_position bigint NOT NULL,
    owner text NOT NULL,
    view json NOT NULL
);
CREATE UNIQUE INDEX wallet_newest ON wallet (opened_position DESC);
CREATE INDEX wallet_of_owner ON wallet (owner, opened_position DESC);

CREATE TABLE mandate (
    mandate_key text PRIMARY KEY,
    position bigint NOT NULL,
    wallet_id text NOT NULL,
    submitted_position bigint NOT NULL,
    open boolean NOT NULL,
    view json NOT NULL
);
CREATE INDEX mandate_of_wallet ON mandate (wallet_id, submitted_position DESC) WHERE open;

CREATE TABLE statement_line (
    position bigint PRIMARY KEY,
    wallet_id text NOT NULL,
    view json NOT NULL
);
CREATE INDEX statement_of_wallet ON statement_line (wallet_id, position DESC);

CREATE TABLE node (
    node_id text PRIMARY KEY,
    position bigint NOT NULL,
    registered_position bigint NOT NULL,
    state text NOT NULL,
    view json NOT NULL
);
CREATE UNIQUE INDEX node_newest ON node (registered_position DESC);

CREATE TABLE receipt (
    job_id text PRIMARY KEY,
    position bigint NOT NULL,
    cid text NOT NULL,
    view json NOT NULL
);
CREATE INDEX receipt_by_cid ON receipt (cid);

CREATE TABLE posting (
    position bigint NOT NULL,
    line integer NOT NULL,
    event text NOT NULL,
    debit text NOT NULL,
    credit text NOT NULL,
    asset text NOT NULL,
    units numeric NOT NULL CHECK (units >= 0),
    PRIMARY KEY (position, line)
);

-- asset is code@chain; kind is the account's sort, such as wallet-available.
CREATE TABLE balance (
    account text NOT NULL,
    asset text NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    chain_id bigint NOT NULL,
    decimals integer NOT NULL,
    units numeric NOT NULL,
    PRIMARY KEY (account, asset)
);
CREATE INDEX balance_in_use ON balance (account, asset) WHERE units <> 0;
