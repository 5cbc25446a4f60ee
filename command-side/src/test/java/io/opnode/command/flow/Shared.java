package io.opnode.command.flow;

import io.opnode.command.kernel.Commands;
import io.opnode.command.platform.eventstore.TestPostgres;

/** One platform for all tests that do not restart it or change its settings. */
final class Shared {
    private static final TestPlatform PLATFORM =
            new TestPlatform(TestPostgres.url(TestPostgres.newDatabase())).start();
    private static final Payer PAYER =
            new Payer(PLATFORM.url()).funded(PLATFORM.bean(Commands.class), 1_000_000_000);
    static final FakeWorker WORKER = new FakeWorker(PLATFORM.url()).online(64, 3_600_000);
    static final Scene SCENE = new Scene(PLATFORM, PAYER);

    private Shared() {}
}
