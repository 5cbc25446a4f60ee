-- Stakes, bonds, cooldowns and the revenue share hold money on chain as well.
ALTER TABLE chain.ledger_movement DROP CONSTRAINT ledger_movement_holder_check,
    ADD CHECK (holder IN ('WALLETS', 'CONTRACTS', 'STAKES', 'BONDS', 'COOLDOWNS', 'REVENUE_SHARE'));

-- The drift reads what was told of one contract.
CREATE INDEX log_told ON chain.log (chain_id, address, (topics[1]), block_number) WHERE confirmed;

-- Contracts that were not followed before are read from the deployment on, and so is all else: every fact applies
-- once, so what was told already changes nothing. A follower that halted stays where it is.
DELETE FROM chain.log WHERE chain_id IN (SELECT chain_id FROM chain.cursor WHERE halted IS NULL);
DELETE FROM chain.block WHERE chain_id IN (SELECT chain_id FROM chain.cursor WHERE halted IS NULL);
DELETE FROM chain.cursor WHERE halted IS NULL;

-- Protocol parameters as events tell of them, for the comparison at a block.
CREATE TABLE chain.parameter (
    chain_id     bigint  NOT NULL,
    name         text    NOT NULL,
    block_number bigint  NOT NULL,
    log_index    integer NOT NULL,
    value        numeric(78) NOT NULL,
    version      bigint  NOT NULL,
    PRIMARY KEY (chain_id, name, block_number, log_index)
);
