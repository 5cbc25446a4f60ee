package io.opnode.command.platform.axon;

import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Undoes what an event handler wrote before it failed. WHY: its event goes to the dead-letter queue
 * and the batch goes on in the same transaction, which would keep half of its rows, or, after an
 * SQL error, accept nothing more at all.
 */
final class SavepointPerEvent implements HandlerEnhancerDefinition {
    private static final TransactionDefinition NESTED =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final Set<String> withoutDeadLetters;

    /**
     * @param withoutDeadLetters processing groups whose batch fails as a whole and so needs no
     *     savepoints
     */
    SavepointPerEvent(
            ObjectProvider<PlatformTransactionManager> transactions,
            Set<String> withoutDeadLetters) {
        this.transactions = transactions;
        this.withoutDeadLetters = withoutDeadLetters;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.hasAnnotation(EventHandler.class) ? new Guarded<>(original) : original;
    }

    private final class Guarded<T> extends WrappedMessageHandlingMember<T> {
        Guarded(MessageHandlingMember<T> delegate) {
            super(delegate);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            if (!TransactionSynchronizationManager.isActualTransactionActive()
                    || target == null
                    || failsAsAWhole(target.getClass())) {
                return super.handle(message, target);
            }
            PlatformTransactionManager manager = transactions.getObject();
            TransactionStatus savepoint = manager.getTransaction(NESTED);
            Object result;
            try {
                result = super.handle(message, target);
            } catch (Exception | Error e) {
                manager.rollback(savepoint);
                throw e;
            }
            manager.commit(savepoint);
            return result;
        }

        private boolean failsAsAWhole(Class<?> handler) {
            ProcessingGroup group = handler.getAnnotation(ProcessingGroup.class);
            return group != null && withoutDeadLetters.contains(group.value());
        }
    }
}
