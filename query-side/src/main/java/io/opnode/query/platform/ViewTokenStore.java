package io.opnode.query.platform;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps a projection's position as a plain number in the generation whose rows it speaks for, so
 * that both move in one transaction.
 *
 * <p>INVARIANT: {@link #storeToken} fails unless this process holds the claim in the live
 * generation. After a switch nobody holds it, so that a batch begun before the switch rolls back
 * and the projection reads its position anew.
 */
public final class ViewTokenStore implements TokenStore {
    /** Position before the first event. */
    public static final long NOTHING_YET = -1;

    private final ViewsDatabase database;
    private final String owner;
    private final double claimSeconds;

    public ViewTokenStore(ViewsDatabase database, Duration claimTimeout) {
        this(database, claimTimeout, ManagementFactory.getRuntimeMXBean().getName());
    }

    /**
     * @param owner names this process among those that share the database
     */
    public ViewTokenStore(ViewsDatabase database, Duration claimTimeout, String owner) {
        this.database = database;
        this.owner = owner;
        this.claimSeconds = claimTimeout.toMillis() / 1_000.0;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeTokenSegments(
            String processor, int segments, @Nullable TrackingToken initial) {
        if (segments != 1) {
            throw new IllegalArgumentException(
                    "segments of " + processor + ": " + segments + " (expected 1)");
        }
        long position = initial == null ? NOTHING_YET : positionOf(initial);
        database.write(jdbc -> start(jdbc, processor, position));
    }

    static int start(JdbcTemplate jdbc, String processor, long position) {
        return jdbc.update(
                "INSERT INTO token (processor, segment, position) VALUES (?, 0, ?)"
                        + " ON CONFLICT DO NOTHING",
                processor,
                position);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        long position = token == null ? NOTHING_YET : positionOf(token);
        int rows =
                database.write(jdbc ->
                        jdbc.update(
                                "UPDATE token SET position = ?, claimed_at = now()"
                                        + " WHERE processor = ? AND segment = ?"
                                        + " AND owner = ?",
                                position,
                                processor,
                                segment,
                                owner));
        if (rows == 0) {
            throw notMine(processor);
        }
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        List<Long> claimed =
                database.write(jdbc ->
                        jdbc.queryForList(
                                "UPDATE token SET owner = ?, claimed_at = now()"
                                        + " WHERE processor = ? AND segment = ?"
                                        + " AND (owner IS NULL OR owner = ? OR claimed_at <"
                                        + " now() - make_interval(secs => ?))"
                                        + " RETURNING position",
                                Long.class,
                                owner,
                                processor,
                                segment,
                                owner,
                                claimSeconds));
        if (claimed.isEmpty()) {
            throw notMine(processor);
        }
        return new GlobalSequenceTrackingToken(claimed.getFirst());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        int rows =
                database.write(jdbc ->
                        jdbc.update(
                                "UPDATE token SET claimed_at = now() WHERE processor = ?"
                                        + " AND segment = ? AND owner = ?",
                                processor,
                                segment,
                                owner));
        if (rows == 0) {
            throw notMine(processor);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        database.write(jdbc ->
                jdbc.update(
                        "UPDATE token SET owner = NULL WHERE processor = ?"
                                + " AND segment = ? AND owner = ?",
                        processor,
                        segment,
                        owner));
    }

    @Override
    public int[] fetchSegments(String processor) {
        List<Integer> segments =
                database.write(jdbc ->
                        jdbc.queryForList(
                                "SELECT segment FROM token WHERE processor = ?",
                                Integer.class,
                                processor));
        return segments.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("opnode-views");
    }

    private static long positionOf(TrackingToken token) {
        if (token instanceof GlobalSequenceTrackingToken plain) {
            return plain.getGlobalIndex();
        }
        throw new IllegalArgumentException(
                "token: "
                        + token.getClass().getSimpleName()
                        + " (expected a plain number; rebuild read models by RebuildReadModels)");
    }

    private static UnableToClaimTokenException notMine(String processor) {
        return new UnableToClaimTokenException(
                "The token of " + processor + " is held by another process or was switched.");
    }
}
