package io.opnode.command.platform.eventstore;

/**
 * Is told about each commit, for metrics. Called on the appender's thread; must be quick and must
 * not throw.
 */
@FunctionalInterface
public interface AppendObserver {
    AppendObserver NONE = (commands, nanos) -> {};

    /**
     * @param commands whose events the commit held
     * @param nanos from taking the batch to its durability
     */
    void committed(int commands, long nanos);
}
