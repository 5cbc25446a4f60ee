-- The first answer to each Idempotency-Key.
CREATE TABLE api.idempotency (
    caller       bytea NOT NULL CHECK (octet_length(caller) = 32),  -- SHA-256 of the credentials
    key          text NOT NULL CHECK (length(key) <= 128),
    request      bytea NOT NULL CHECK (octet_length(request) = 32), -- SHA-256 of path and body
    claimed_at   timestamptz NOT NULL,
    status       int,                                               -- null: not answered yet
    content_type text,
    body         bytea,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_by_age ON api.idempotency (claimed_at);
