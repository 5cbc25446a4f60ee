package io.opnode.command.kernel;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs something short once the present transaction's rows can be seen by all. */
public final class AfterCommit {
    private AfterCommit() {}

    /** At once where there is no transaction; never when it rolls back. */
    public static void run(Runnable signal) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            signal.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        signal.run();
                    }
                });
    }
}
