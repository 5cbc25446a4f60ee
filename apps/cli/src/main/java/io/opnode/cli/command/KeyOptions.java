package io.opnode.cli.command;

import io.opnode.cli.Session;
import io.opnode.cli.job.Chain;
import io.opnode.cli.wallet.UserKey;
import io.opnode.contracts.keystore.KeystoreFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which key signs what goes to the chain. */
final class KeyOptions {
    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "encrypted key that signs (default: this home's, for development only)")
    private Optional<Path> keystore = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "opens the keystore (default: $" + KeystoreFile.PASSWORD_VARIABLE + ")")
    private Optional<Path> passwordFile = Optional.empty();

    UserKey open(Session session, Chain chain) {
        return keystore.map(file -> UserKey.ofKeystore(file, passwordFile))
                .orElseGet(() -> UserKey.open(session.home(), chain.chainId()));
    }
}
