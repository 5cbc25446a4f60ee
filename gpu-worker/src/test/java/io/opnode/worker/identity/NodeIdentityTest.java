package io.opnode.worker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIdentityTest {

    @TempDir Path home;
    @TempDir Path other;

    @Test
    void makesItsKeyOnceAndKeepsIt() throws IOException {
        NodeIdentity first = NodeIdentity.in(home);
        NodeIdentity again = NodeIdentity.in(home);
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.nodeId()).isEqualTo(first.key().nodeId());
        assertThat(NodeIdentity.in(other).key()).isNotEqualTo(first.key());
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(home.resolve(NodeIdentity.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void signsWhatItsPublicKeyVerifies() throws IOException {
        NodeIdentity identity = NodeIdentity.in(home);
        byte[] message = "reading".getBytes(StandardCharsets.UTF_8);
        assertThat(identity.key().verifies(message, identity.sign(message))).isTrue();
        message[0] ^= 1;
        assertThat(identity.key().verifies(message, NodeIdentity.in(home).sign(new byte[0])))
                .isFalse();
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws IOException {
        NodeIdentity.in(home);
        Path file = home.resolve(NodeIdentity.FILE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> NodeIdentity.in(home)).hasMessageContaining("chmod 600");
    }

    @Test
    void refusesADamagedKeyInsteadOfMakingAnother() throws IOException {
        NodeIdentity.in(home);
        Path file = home.resolve(NodeIdentity.FILE);
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n");
        assertThatThrownBy(() -> NodeIdentity.in(home)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesHalvesOfDifferentKeys() throws IOException {
        NodeIdentity.in(home);
        NodeIdentity.in(other);
        Path file = home.resolve(NodeIdentity.FILE);
        String mine = Files.readString(file);
        String theirs = Files.readString(other.resolve(NodeIdentity.FILE));
        Files.writeString(
                file,
                mine.substring(0, mine.indexOf("-----BEGIN PUBLIC"))
                        + theirs.substring(theirs.indexOf("-----BEGIN PUBLIC")));
        assertThatThrownBy(() -> NodeIdentity.in(home)).hasMessageContaining("different keys");
    }

    @Test
    @DisplayName("A26: the secret shows in no text form")
    void showsOnlyItsPublicName() throws IOException {
        NodeIdentity identity = NodeIdentity.in(home);
        assertThat(identity.toString()).isEqualTo(identity.nodeId().value());
    }
}
