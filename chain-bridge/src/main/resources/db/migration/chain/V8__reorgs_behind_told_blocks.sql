-- A reorg behind blocks that were told of: known until it has been made up for.
ALTER TABLE chain.cursor
    ADD COLUMN forked_from  bigint,                    -- last block that stayed; null: nothing to make up for
    ADD COLUMN compare_from bigint NOT NULL DEFAULT 0; -- before it, facts stand at other blocks than the ledger says
