package io.opnode.chain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.chain.ChainSchema;
import io.opnode.chain.testing.TestDatabase;
import io.opnode.domain.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LogCheckpointTest {
    private static final int LEAVES = 70;

    @Test
    void growsToTheRootThatTheWholeTreeHas() {
        try (HikariDataSource database = TestDatabase.pool(TestDatabase.fresh())) {
            ChainSchema.migrate(database);
            List<byte[]> leaves = new ArrayList<>();
            LogCheckpoint checkpoint =
                    new LogCheckpoint(
                            JdbcClient.create(database),
                            new TransactionTemplate(new JdbcTransactionManager(database)),
                            (position, limit) ->
                                    leaves.subList(
                                            (int) position,
                                            (int) Math.min(leaves.size(), position + limit)));
            assertThat(checkpoint.root().hash().value()).isEqualTo(Sha256.of(new byte[0]).value());
            for (int i = 0; i < LEAVES; i++) {
                leaves.add(Sha256.of(new byte[] {(byte) i}).bytes());
                if (i % 7 != 3) { // now and then several at once
                    checkpoint.advance();
                    assertThat(checkpoint.root())
                            .isEqualTo(
                                    new LogCheckpoint.Root(
                                            leaves.size(),
                                            new io.opnode.domain.kernel.Hash32(
                                                    Sha256.ofDigest(treeHash(leaves)).value())));
                }
            }
        }
    }

    /** RFC 6962, section 2.1, as it is written: split at the largest power of two below n. */
    private static byte[] treeHash(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        node.write(1);
        node.writeBytes(treeHash(leaves.subList(0, split)));
        node.writeBytes(treeHash(leaves.subList(split, leaves.size())));
        return Sha256.of(node.toByteArray()).bytes();
    }
}
