package io.opnode.query.receipt;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentStore;
import io.opnode.query.job.AnchorView;
import io.opnode.query.kernel.Problem;
import io.opnode.query.platform.ViewJson;
import io.opnode.query.platform.ViewsDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers questions about receipts; their bytes come from the content store, proven by their id.
 */
public class ReceiptQueries {
    /** Largest receipt or proof bundle that is answered, in bytes. */
    public static final int MAX_BYTES = 4 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RowMapper<ReceiptRow> ROW =
            (row, number) -> ViewJson.read(row.getString("view"), ReceiptRow.class);

    private final ViewsDatabase database;
    private final Supplier<ContentStore> content;

    public ReceiptQueries(ViewsDatabase database, Supplier<ContentStore> content) {
        this.database = database;
        this.content = content;
    }

    private record Found(long position, ReceiptRow row) {}

    @QueryHandler
    public Optional<ReceiptView> on(FindReceipt query) {
        String column = query.cid().isPresent() ? "cid" : "job_id";
        String key =
                query.cid()
                        .map(Cid::value)
                        .or(() -> query.jobId().map(Object::toString))
                        .orElseThrow();
        return database.read(snapshot ->
                        snapshot
                                .jdbc()
                                .query(
                                        "SELECT view FROM receipt WHERE "
                                                + column
                                                + " = ? ORDER BY position LIMIT 1",
                                        ROW,
                                        key)
                                .stream()
                                .findFirst()
                                .map(row -> new Found(snapshot.position(), row)))
                .map(this::view);
    }

    private ReceiptView view(Found found) {
        ReceiptRow row = found.row();
        String canonical = text(row.cid());
        AnchorView anchor = row.anchor();
        return new ReceiptView(
                found.position(),
                row.position(),
                row.key(),
                row.cid(),
                row.hash(),
                row.writtenAt(),
                canonical,
                JSON.readTree(canonical),
                anchor,
                anchor == null ? null : JSON.readTree(text(anchor.proof())));
    }

    private String text(String cid) {
        try (InputStream in = content.get().open(new Cid(cid))) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IllegalStateException(cid + " is larger than " + MAX_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (ContentException e) {
            throw new Problem(
                    Problem.Kind.UNAVAILABLE,
                    "content-unavailable",
                    "The content store did not give " + cid + ": " + e.getMessage(),
                    "Check the content store (`opnode doctor`), then try again.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
