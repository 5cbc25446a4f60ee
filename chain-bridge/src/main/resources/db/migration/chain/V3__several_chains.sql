-- Every row that belongs to one chain says which. Rows from before belong to the only chain there was.
ALTER TABLE chain.intent ADD COLUMN chain_id bigint;
ALTER TABLE chain.mandate ADD COLUMN chain_id bigint;
ALTER TABLE chain.settlement_job ADD COLUMN chain_id bigint;
ALTER TABLE chain.settlement_debit ADD COLUMN chain_id bigint;
ALTER TABLE chain.settlement_epoch ADD COLUMN chain_id bigint;
ALTER TABLE chain.entitlement ADD COLUMN chain_id bigint;

UPDATE chain.intent SET chain_id = (SELECT max(chain_id) FROM chain.cursor);
UPDATE chain.mandate SET chain_id = (SELECT max(chain_id) FROM chain.cursor);
UPDATE chain.settlement_job SET chain_id = (SELECT max(chain_id) FROM chain.cursor);
UPDATE chain.settlement_debit SET chain_id = (SELECT max(chain_id) FROM chain.cursor);
UPDATE chain.settlement_epoch SET chain_id = (SELECT max(chain_id) FROM chain.cursor);
UPDATE chain.entitlement SET chain_id = (SELECT max(chain_id) FROM chain.cursor);

ALTER TABLE chain.settlement_job DROP CONSTRAINT settlement_job_epoch_id_fkey;
ALTER TABLE chain.settlement_debit DROP CONSTRAINT settlement_debit_epoch_id_fkey;
ALTER TABLE chain.settlement_epoch DROP CONSTRAINT settlement_epoch_pkey;
ALTER TABLE chain.settlement_epoch ADD PRIMARY KEY (chain_id, epoch_id);
ALTER TABLE chain.settlement_job ALTER COLUMN chain_id SET NOT NULL,
    ADD FOREIGN KEY (chain_id, epoch_id) REFERENCES chain.settlement_epoch (chain_id, epoch_id)
        DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE chain.settlement_debit DROP CONSTRAINT settlement_debit_pkey,
    ADD PRIMARY KEY (chain_id, epoch_id, mandate_id),
    ADD FOREIGN KEY (chain_id, epoch_id) REFERENCES chain.settlement_epoch (chain_id, epoch_id);
ALTER TABLE chain.entitlement DROP CONSTRAINT entitlement_pkey,
    ADD PRIMARY KEY (chain_id, account, token);
ALTER TABLE chain.mandate ALTER COLUMN chain_id SET NOT NULL;
ALTER TABLE chain.intent ALTER COLUMN chain_id SET NOT NULL,
    DROP CONSTRAINT intent_intent_key_key,
    ADD UNIQUE (chain_id, intent_key);

DROP INDEX chain.intent_nonce;
CREATE UNIQUE INDEX intent_nonce ON chain.intent (chain_id, sender, nonce) WHERE nonce IS NOT NULL;
DROP INDEX chain.intent_open;
CREATE INDEX intent_open ON chain.intent (chain_id, id) WHERE state NOT IN ('DONE', 'FAILED');
DROP INDEX chain.settlement_job_waiting;
CREATE INDEX settlement_job_waiting ON chain.settlement_job (chain_id, position) WHERE epoch_id IS NULL;
DROP INDEX chain.settlement_job_by_epoch;
CREATE INDEX settlement_job_by_epoch ON chain.settlement_job (chain_id, epoch_id);
