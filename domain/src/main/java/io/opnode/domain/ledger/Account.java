package io.opnode.domain.ledger;

import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.stake.StakeId;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletId;

/** A place where money can be. */
public sealed interface Account {
    /** One text per account, for read models: kind, colon, key. */
    String code();

    /** Confirmed in a wallet and under no lock. */
    record WalletAvailable(WalletId walletId) implements Account {
        @Override
        public String code() {
            return "wallet:" + walletId;
        }
    }

    /** Locked on chain by a mandate and not set aside for a job. */
    record MandateLock(MandateId mandateId) implements Account {
        @Override
        public String code() {
            return "mandate:" + mandateId;
        }
    }

    /** Set aside for a job. */
    record JobEscrow(JobId jobId) implements Account {
        @Override
        public String code() {
            return "job:" + jobId;
        }
    }

    /** Earned by a provider and not yet claimed. */
    record NodePayable(EvmAddress account) implements Account {
        @Override
        public String code() {
            return "payable:" + account;
        }
    }

    /** The stakers' part of charges, until RevenueShare takes it. */
    record StakerPool() implements Account {
        @Override
        public String code() {
            return "stakers";
        }
    }

    /** A contested charge and its bond, until the dispute is resolved. */
    record Disputed(JobId jobId) implements Account {
        @Override
        public String code() {
            return "dispute:" + jobId;
        }
    }

    /** Staked by an account: votes and earns. */
    record Staked(StakeId stakeId) implements Account {
        @Override
        public String code() {
            return "stake:" + stakeId;
        }
    }

    /** Put up by an account for a node, and at work. */
    record Bond(StakeId stakeId, Hash32 nodeKey) implements Account {
        @Override
        public String code() {
            return "bond:" + stakeId + ":" + nodeKey;
        }
    }

    /** Requested back from a stake or a bond, and waiting for its time. */
    record CoolingDown(Account from) implements Account {
        @Override
        public String code() {
            return "cooldown:" + from.code();
        }
    }

    /** Taken from bonds; the timelock holds it, and proposals spend it. */
    record SlashedPool() implements Account {
        @Override
        public String code() {
            return "slashed";
        }
    }

    /** Held by RevenueShare for stakers, to be claimed or carried to the next week. */
    record RevenueShare() implements Account {
        @Override
        public String code() {
            return "revenue-share";
        }
    }

    record Treasury() implements Account {
        @Override
        public String code() {
            return "treasury";
        }
    }

    /** Everything outside; the only account that goes below zero. */
    record External(Asset asset) implements Account {
        @Override
        public String code() {
            return "external:" + asset;
        }
    }
}
