-- When an epoch was settled, in Unix seconds of its block; null until that is final and looked up.
ALTER TABLE chain.settlement_epoch ADD COLUMN settled_at bigint;
CREATE INDEX settlement_epoch_by_time ON chain.settlement_epoch (chain_id, settled_at, epoch_id);

-- How a dispute ended; null while it is open. Old ones are read from their log, whose data is one word.
ALTER TABLE chain.dispute ADD COLUMN upheld boolean;
UPDATE chain.dispute d SET upheld = l.data LIKE '%1'
  FROM chain.log l
 WHERE d.resolved AND l.chain_id = d.chain_id AND l.topics[2] = d.dispute_id AND length(l.data) = 66;

-- Payout roots that were made in the place of ones that a dispute voided; the file has their leaves.
CREATE TABLE chain.corrected_root (
    chain_id bigint  NOT NULL,
    epoch_id bigint  NOT NULL,
    disputes integer NOT NULL,                 -- how many of all time it knows of
    root     text    NOT NULL,
    cid      text    NOT NULL,
    PRIMARY KEY (chain_id, epoch_id, disputes)
);
CREATE INDEX corrected_root_by_root ON chain.corrected_root (chain_id, root);
