package io.opnode.bench.command;

import io.opnode.bench.measure.Load;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that open wallets, each for an owner never seen before: one command on a new aggregate,
 * one event. WHY this command: it takes the whole path of a user's command (token check, filters,
 * JSON, the bridge's answer over the query bus, command bus, aggregate, log) and nothing beside it.
 */
final class WalletOpenings implements AutoCloseable {
    /** Logical name of the one event that each leads to. */
    static final String EVENT = "wallet.opened";

    private final List<HttpConnection> connections = new ArrayList<>();
    private final List<Load.Step> clients = new ArrayList<>();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    WalletOpenings(URI api, String token, int count) throws IOException {
        long chance = ThreadLocalRandom.current().nextLong();
        for (int client = 0; client < count; client++) {
            HttpConnection connection = new HttpConnection(api, token);
            connections.add(connection);
            clients.add(() -> open(connection, chance));
        }
    }

    private boolean open(HttpConnection connection, long chance) throws IOException {
        String owner = String.format(Locale.ROOT, "0x%016x%024x", chance, asked.incrementAndGet());
        String body = "{\"owner\":\"" + owner + "\",\"asset\":\"USDC\"}";
        boolean opened = connection.post("/api/v1/wallets", body);
        if (opened) {
            acknowledged.incrementAndGet();
        }
        return opened;
    }

    List<Load.Step> clients() {
        return clients;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** Requests that a loaded platform did not take. */
    long refused() {
        return asked.get() - acknowledged.get();
    }

    @Override
    public void close() throws IOException {
        for (HttpConnection connection : connections) {
            connection.close();
        }
    }
}
