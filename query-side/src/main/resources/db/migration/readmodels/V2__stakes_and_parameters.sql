CREATE TABLE stake (
    stake_id text PRIMARY KEY,
    position bigint NOT NULL,
    account text NOT NULL,
    view json NOT NULL
);
CREATE INDEX stake_of_account ON stake (account);

CREATE TABLE parameter (
    parameter_key text PRIMARY KEY,
    position bigint NOT NULL,
    name text NOT NULL,
    view json NOT NULL
);
