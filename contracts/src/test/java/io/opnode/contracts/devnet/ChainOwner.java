package io.opnode.contracts.devnet;

import java.nio.file.Path;

/** Starts a chain, tells where it is, and waits to be killed. */
final class ChainOwner {
    private ChainOwner() {}

    public static void main(String[] arguments) throws Exception {
        AnvilSettings settings = AnvilSettings.of(Path.of(arguments[0]), Path.of(arguments[1]));
        try (Anvil anvil = Anvil.start(settings)) {
            System.out.println(anvil.endpoint());
            Thread.currentThread().join();
        }
    }
}
