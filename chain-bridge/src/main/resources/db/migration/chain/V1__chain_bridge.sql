-- What the bridge must not forget between an event and its effect on chain, and between a log and its command.
-- ---------- inbound: logs to commands ----------

CREATE TABLE chain.cursor (
    chain_id        bigint PRIMARY KEY,
    genesis_hash    text NOT NULL,            -- tells a chain that was started anew under the same id
    start_block     bigint NOT NULL,          -- of the deployment; nothing of ours is older
    read_block      bigint NOT NULL,          -- last block whose logs are stored
    confirmed_block bigint NOT NULL,          -- last block whose logs became commands
    halted          text                      -- why the follower stopped for good; null while it runs
);

-- Hashes of the blocks read last, for the parent check; pruned far below the confirmed block.
CREATE TABLE chain.block (
    chain_id    bigint NOT NULL,
    number      bigint NOT NULL,
    hash        text   NOT NULL,
    parent_hash text   NOT NULL,
    PRIMARY KEY (chain_id, number)
);

CREATE TABLE chain.log (
    chain_id     bigint  NOT NULL,
    block_hash   text    NOT NULL,
    tx_hash      text    NOT NULL,
    log_index    integer NOT NULL,
    block_number bigint  NOT NULL,
    address      text    NOT NULL,
    topics       text[]  NOT NULL,
    data         text    NOT NULL,
    confirmed    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (chain_id, block_hash, tx_hash, log_index)
);
CREATE INDEX log_pending ON chain.log (chain_id, block_number, log_index) WHERE NOT confirmed;

-- One row per wallet id; several may share an address, one for each asset.
CREATE TABLE chain.wallet (
    wallet_id      text PRIMARY KEY,
    chain_id       bigint NOT NULL,
    owner          text NOT NULL,
    address        text NOT NULL,
    token          text NOT NULL,
    asset_code     text NOT NULL,
    asset_decimals integer NOT NULL,
    watched_from   bigint                      -- follower block at which the backfill ended; null: not yet
);
CREATE UNIQUE INDEX wallet_by_address ON chain.wallet (chain_id, token, address);

CREATE TABLE chain.mandate (
    mandate_id      text PRIMARY KEY,
    wallet_id       text NOT NULL,
    owner           text NOT NULL,
    wallet_address  text NOT NULL,
    token           text NOT NULL,
    asset_code      text NOT NULL,
    asset_decimals  integer NOT NULL,
    cap             numeric(78) NOT NULL,
    expiry          bigint NOT NULL,
    job_key         text NOT NULL,
    node            text NOT NULL,
    max_price       numeric(78) NOT NULL,
    salt            text NOT NULL,
    signature       text NOT NULL,
    close_requested_at timestamptz,            -- null: money may still be taken
    closing_epoch   bigint,                    -- the epoch whose call closes it
    closed_alone    boolean NOT NULL DEFAULT false -- closed by a call of its own
);
CREATE INDEX mandate_to_close ON chain.mandate (mandate_id)
    WHERE close_requested_at IS NOT NULL AND closing_epoch IS NULL AND NOT closed_alone;

-- ---------- commands on their way to the aggregates ----------

CREATE TABLE chain.outbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dedup_key   text NOT NULL UNIQUE,
    stream      text NOT NULL,                 -- aggregate id; commands of one stream go in order
    kind        text NOT NULL,
    payload     text NOT NULL,
    correlation text,
    block_number bigint,                       -- of the fact that the command tells of
    attempts    integer NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL DEFAULT now(),
    done_at     timestamptz,
    refused     text                           -- why the aggregate refused; kept for people
);
CREATE INDEX outbox_open ON chain.outbox (id) WHERE done_at IS NULL;
CREATE INDEX outbox_done ON chain.outbox (done_at) WHERE done_at IS NOT NULL AND refused IS NULL;

-- ---------- outbound: intents to transactions ----------

CREATE TABLE chain.sender (
    chain_id   bigint NOT NULL,
    address    text   NOT NULL,
    next_nonce bigint NOT NULL,
    PRIMARY KEY (chain_id, address)
);

CREATE TABLE chain.intent (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    intent_key   text NOT NULL UNIQUE,         -- such as open-mandate:0x…; the same twice is one intent
    kind         text NOT NULL,
    subject      text NOT NULL,                -- mandate id or epoch id
    stream       text NOT NULL,                -- aggregate to be told of a failure
    target       text NOT NULL,
    call_data    text NOT NULL,
    correlation  text,
    state        text NOT NULL DEFAULT 'STORED'
                 CHECK (state IN ('STORED', 'NUMBERED', 'SENDING', 'MINED', 'DONE', 'FAILED')),
    sender       text,
    nonce        bigint,                       -- once taken it never changes
    gas_limit    bigint,
    block_number bigint,
    block_hash   text,
    tx_hash      text,
    reason       text,                         -- why it failed or had nothing to do
    retries      integer NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL DEFAULT now(),
    stored_at    timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX intent_nonce ON chain.intent (sender, nonce) WHERE nonce IS NOT NULL;
CREATE INDEX intent_open ON chain.intent (id) WHERE state NOT IN ('DONE', 'FAILED');

CREATE TABLE chain.transaction (
    hash         text PRIMARY KEY,
    intent_id    bigint NOT NULL REFERENCES chain.intent (id),
    attempt      integer NOT NULL,             -- 1, then one more with each raise of the fee
    nonce        bigint NOT NULL,
    signed_bytes text NOT NULL,
    max_fee      numeric(78) NOT NULL,
    priority_fee numeric(78) NOT NULL,
    sent_at      timestamptz,                  -- last broadcast; null: signed only
    sent_block   bigint,                       -- head at the first broadcast
    UNIQUE (intent_id, attempt)
);

-- ---------- settlement ----------

CREATE TABLE chain.settlement_epoch (
    epoch_id      bigint PRIMARY KEY,
    payout_root   text NOT NULL,
    receipts_root text NOT NULL,
    log_position  bigint NOT NULL,
    log_root      text NOT NULL,
    cid           text NOT NULL,
    jobs          integer NOT NULL,
    closed_at     timestamptz NOT NULL DEFAULT now(),
    anchored      boolean NOT NULL DEFAULT false
);

CREATE TABLE chain.settlement_job (
    position       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    job_id         text PRIMARY KEY,
    mandate_id     text NOT NULL,
    token          text NOT NULL,
    charge         numeric(78) NOT NULL,
    provider       numeric(78) NOT NULL,
    stakers        numeric(78) NOT NULL,
    treasury       numeric(78) NOT NULL,
    pay_to         text,
    correlation    text,
    receipt_cid    text,
    receipt_hash   text,
    ready_at       timestamptz,               -- when the job's own log named the receipt
    receipt_failures integer NOT NULL DEFAULT 0,
    due_at         timestamptz NOT NULL DEFAULT now(),
    epoch_id       bigint REFERENCES chain.settlement_epoch (epoch_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX settlement_job_waiting ON chain.settlement_job (position) WHERE epoch_id IS NULL;
CREATE INDEX settlement_job_by_epoch ON chain.settlement_job (epoch_id);
CREATE INDEX settlement_job_by_mandate ON chain.settlement_job (mandate_id) WHERE epoch_id IS NULL;

CREATE TABLE chain.settlement_debit (
    epoch_id   bigint NOT NULL REFERENCES chain.settlement_epoch (epoch_id),
    mandate_id text NOT NULL,
    token      text NOT NULL,
    amount     numeric(78) NOT NULL,
    PRIMARY KEY (epoch_id, mandate_id)
);

-- Everything an account ever earned: the leaves of the payout tree.
CREATE TABLE chain.entitlement (
    account    text NOT NULL,
    token      text NOT NULL,
    cumulative numeric(78) NOT NULL,
    PRIMARY KEY (account, token)
);

-- ---------- checkpoint of the event log: the peaks of its RFC 6962 tree ----------

CREATE TABLE chain.log_peak (
    level integer PRIMARY KEY,                 -- a peak at level n covers 2^n leaves
    hash  bytea NOT NULL
);
CREATE TABLE chain.log_size (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    leaves   bigint NOT NULL
);
INSERT INTO chain.log_size (leaves) VALUES (0);

-- ---------- the ledger, by the block of the fact that moved it ----------

CREATE TABLE chain.ledger_movement (
    chain_id       bigint NOT NULL,
    asset_code     text NOT NULL,
    asset_decimals integer NOT NULL,
    holder         text NOT NULL CHECK (holder IN ('WALLETS', 'CONTRACTS')),
    block_number   bigint NOT NULL,
    units          numeric(79) NOT NULL,       -- net change, minor units
    PRIMARY KEY (chain_id, asset_code, asset_decimals, holder, block_number)
);
CREATE TABLE chain.ledger_position (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    position bigint NOT NULL
);
INSERT INTO chain.ledger_position (position) VALUES (-1);
