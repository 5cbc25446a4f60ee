-- What a dispute froze, for the day of its resolution: the chain names only its id then.
CREATE TABLE chain.dispute (
    chain_id   bigint NOT NULL,
    dispute_id text NOT NULL,
    job_id     text NOT NULL REFERENCES chain.settlement_job (job_id),
    disputer   text NOT NULL,
    to_payer   boolean NOT NULL,               -- an upheld dispute refunds the payer's wallet
    bond       numeric(78) NOT NULL,
    resolved   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (chain_id, dispute_id)
);
