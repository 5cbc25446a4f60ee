package io.opnode.query.governance;

import io.opnode.domain.governance.GovernanceEvent.ParameterChanged;
import io.opnode.query.kernel.FactView;
import io.opnode.query.platform.FoldedRow;
import io.opnode.query.platform.LoggedEvent;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Folds the changes of one protocol parameter. */
final class ParameterRow extends FoldedRow {
    private @Nullable ParameterView view;

    static String key(LoggedEvent logged) {
        ParameterChanged event = (ParameterChanged) logged.event();
        return event.governanceId() + "/" + event.name();
    }

    @Override
    protected void apply(LoggedEvent logged) {
        ParameterChanged event = (ParameterChanged) logged.event();
        view =
                new ParameterView(
                        event.name().value(),
                        event.value().toString(),
                        event.before().map(BigInteger::toString).orElse(null),
                        event.version(),
                        FactView.of(event.fact()),
                        logged.at());
    }

    ParameterView view() {
        ParameterView known = view;
        if (known == null) {
            throw new IllegalStateException("No event set " + key() + ".");
        }
        return known;
    }
}
