-- New wallets are found without looking at the others.
CREATE INDEX wallet_unsearched ON chain.wallet (chain_id, wallet_id) WHERE watched_from IS NULL;
