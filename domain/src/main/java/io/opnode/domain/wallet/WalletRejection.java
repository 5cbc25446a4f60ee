package io.opnode.domain.wallet;

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
}
