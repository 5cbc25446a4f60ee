package io.opnode.command.kernel;

/**
 * An aggregate of Axon around a state of the domain.
 *
 * @param <S> the feature's sealed state
 */
public interface Shell<S> {
    S state();
}
