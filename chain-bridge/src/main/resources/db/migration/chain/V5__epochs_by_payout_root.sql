-- The root that the contract serves is looked for among all epochs, now and then.
CREATE INDEX settlement_epoch_by_payout_root ON chain.settlement_epoch (chain_id, payout_root);
