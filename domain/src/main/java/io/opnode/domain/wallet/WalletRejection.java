package io.opnode.domain.wallet;

import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Rejection;

/** Why a wallet command was refused. */
public sealed interface WalletRejection extends Rejection {
    record WalletUnknown(WalletId walletId) implements WalletRejection {
        @Override
        public String code() {
            return "wallet-unknown";
        }

        @Override
        public String message() {
            return "There is no wallet " + walletId + "; open it with `opnode wallet show`.";
        }
    }

    record MandateUnknown(MandateId mandateId) implements WalletRejection {
        @Override
        public String code() {
            return "mandate-unknown";
        }

        @Override
        public String message() {
            return "There is no mandate " + mandateId + "; sign one and submit it first.";
        }
    }

    /**
     * @param facts what is there and what was asked, as one sentence
     */
    record MandateUnusable(MandateId mandateId, String facts) implements WalletRejection {
        @Override
        public String code() {
            return "mandate-unusable";
        }

        @Override
        public String message() {
            return "Mandate " + mandateId + " cannot be used: " + facts + ".";
        }
    }

    record InsufficientFunds(WalletId walletId, String facts) implements WalletRejection {
        @Override
        public String code() {
            return "wallet-insufficient-funds";
        }

        @Override
        public String message() {
            return facts + "; deposit with `opnode wallet deposit`.";
        }
    }

    /** What was said does not fit the wallet it was said of. */
    record WalletMismatch(WalletId walletId, String facts) implements WalletRejection {
        @Override
        public String code() {
            return "wallet-mismatch";
        }

        @Override
        public String message() {
            return "Wallet " + walletId + " does not fit: " + facts + ".";
        }
    }

    /** A charge that the reservation cannot pay, or that names nobody to be paid. */
    record SettlementMismatch(WalletId walletId, String job, Money charge, Money reserved)
            implements WalletRejection {
        @Override
        public String code() {
            return "wallet-settlement-mismatch";
        }

        @Override
        public String message() {
            return job
                    + " cannot be charged "
                    + charge
                    + " of the "
                    + reserved
                    + " reserved; compare its settlement with its reservation.";
        }
    }

    /** An order of the owner that cannot be followed. */
    record OrderRefused(WalletId walletId, String facts) implements WalletRejection {
        @Override
        public String code() {
            return "wallet-order-refused";
        }

        @Override
        public String message() {
            return "The order for " + walletId + " is not followed: " + facts + ".";
        }
    }

    record TopUpUnknown(TopUpId topUpId) implements WalletRejection {
        @Override
        public String code() {
            return "top-up-unknown";
        }

        @Override
        public String message() {
            return "No top-up " + topUpId + " is under way; ask for it with a low-balance rule.";
        }
    }
}
