package io.opnode.domain;

import io.opnode.domain.job.JobId;
import io.opnode.domain.metering.MeterBatch;
import io.opnode.domain.metering.MeterReading;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.metering.Usage;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A node with a key of its own, always the same for the same number. */
public final class TestNode {
    private final KeyPair keys;

    public TestNode(int number) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new FixedBytes((byte) number));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public NodeKey key() {
        byte[] encoded = keys.getPublic().getEncoded();
        return new NodeKey(HexFormat.of().formatHex(encoded, encoded.length - 32, encoded.length));
    }

    public NodeId id() {
        return key().nodeId();
    }

    public NodeSignature sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(message);
            return new NodeSignature(HexFormat.of().formatHex(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public MeterBatch batch(List<MeterReading> readings) {
        return new MeterBatch(readings, sign(readings.getLast().canonicalBytes()));
    }

    /** A chain of readings from the start, one per figure, with so much compute time each. */
    public static List<MeterReading> chain(JobId jobId, long epoch, long... computeMillis) {
        List<MeterReading> readings = new ArrayList<>();
        for (long millis : computeMillis) {
            readings.add(
                    new MeterReading(
                            jobId,
                            epoch,
                            readings.size() + 1L,
                            Usage.NONE.withComputeMillis(millis),
                            Instant.EPOCH,
                            readings.isEmpty()
                                    ? MeterReading.genesis(jobId, epoch)
                                    : readings.getLast().hash()));
        }
        return readings;
    }

    /** Gives the same bytes for ever; for test keys only. */
    private static final class FixedBytes extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte filling;

        FixedBytes(byte filling) {
            this.filling = filling;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, filling);
        }
    }
}
