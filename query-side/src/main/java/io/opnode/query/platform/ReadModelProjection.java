package io.opnode.query.platform;

import io.opnode.domain.kernel.CrashPoint;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Carries the log into the live generation: collects the events of a batch and writes all rows just
 * before the commit that also moves the token.
 *
 * <p>WHY not an annotated handler: those get a dead-letter queue, and a read model that skips an
 * event is wrong for ever; this one stands still and health says so.
 */
public final class ReadModelProjection implements EventHandlerInvoker {
    /** Name of the event processor, of its token and of its metrics. */
    public static final String PROCESSOR = "views";

    private static final String BATCH = ReadModelProjection.class.getName();

    private final ViewsDatabase database;
    private final ReadModels models;

    public ReadModelProjection(ViewsDatabase database, ReadModels models) {
        this.database = database;
        this.models = models;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<TrackedEventMessage<?>> events =
                batch.getOrComputeResource(BATCH, key -> begin(batch));
        events.add((TrackedEventMessage<?>) message);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private List<TrackedEventMessage<?>> begin(UnitOfWork<?> batch) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        batch.onPrepareCommit(ignored -> write(events));
        return events;
    }

    private void write(List<TrackedEventMessage<?>> messages) {
        List<LoggedEvent> events = messages.stream().map(LoggedEvent::of).toList();
        database.write(jdbc -> {
            models.apply(events, jdbc);
            CrashPoint.hit("views.before-commit");
            return events.size();
        });
    }
}
