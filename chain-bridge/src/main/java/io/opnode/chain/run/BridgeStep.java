package io.opnode.chain.run;

/** One look at the tables or the chain. */
@FunctionalInterface
public interface BridgeStep {
    /**
     * Does what is due.
     *
     * @throws InterruptedException when the bridge stops
     */
    void run() throws InterruptedException;
}
