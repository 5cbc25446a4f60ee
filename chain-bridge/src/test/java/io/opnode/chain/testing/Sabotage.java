package io.opnode.chain.testing;

import io.opnode.chain.BridgeProcessors;
import io.opnode.domain.wallet.WalletEvent.MandateSubmitted;
import io.opnode.domain.wallet.WalletEvent.TopUpRequested;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Fails a batch of the bridge's events after the others of its group did their part. */
@ProcessingGroup(BridgeProcessors.MONEY)
public final class Sabotage {
    /** How often it will fail. */
    public final AtomicInteger failures = new AtomicInteger();

    /** Intents that others could see, at each call. */
    public final List<Long> intentsSeen = new CopyOnWriteArrayList<>();

    private final String databaseUrl;

    Sabotage(String databaseUrl) {
        this.databaseUrl = databaseUrl;
    }

    @EventHandler
    void on(MandateSubmitted event) throws SQLException {
        try (Connection other = DriverManager.getConnection(databaseUrl);
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM chain.intent")) {
            rows.next();
            intentsSeen.add(rows.getLong(1));
        }
        failPerhaps(event.mandateId());
    }

    @EventHandler
    void on(TopUpRequested event) {
        failPerhaps(event.topUpId());
    }

    private void failPerhaps(Object what) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("sabotage of " + what);
        }
    }
}
