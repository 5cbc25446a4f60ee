-- The market's book: nodes, and jobs that want or have one. A fold of the log up to the token of processor 'market'.
CREATE TABLE market.node (
    node_id text PRIMARY KEY,
    entry   text NOT NULL             -- JSON
);
CREATE TABLE market.job (
    job_id          text PRIMARY KEY,
    submitted_at_ms bigint NOT NULL,
    entry           text NOT NULL     -- JSON
);
CREATE TABLE market.progress (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version  bigint NOT NULL          -- grows with every change
);
INSERT INTO market.progress (version) VALUES (0);
CREATE TABLE market.mandate (         -- only mandates that limit which node may be matched
    mandate_id text PRIMARY KEY,
    entry      text NOT NULL          -- JSON
);
