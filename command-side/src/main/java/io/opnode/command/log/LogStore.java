package io.opnode.command.log;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.job.JobId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tables {@code worker.log} and {@code worker.log_piece}, and the content store behind them. */
@Component
public class LogStore {
    private final JdbcClient jdbc;
    private final ContentStore content;
    private final LogSettings settings;

    public LogStore(JdbcClient jdbc, ContentStore content, LogSettings settings) {
        this.jdbc = jdbc;
        this.content = content;
        this.settings = settings;
    }

    /**
     * One attempt's log.
     *
     * @param held bytes kept
     * @param cid where they lie after the attempt's end
     */
    public record Part(long epoch, long held, Optional<Cid> cid) {}

    /** Answer to an append. */
    public sealed interface Appended {
        /**
         * @param held bytes kept now, those of earlier pieces included
         */
        record Kept(long held) implements Appended {}

        /** Bytes before this piece are missing. */
        record Gap(long held) implements Appended {}
    }

    /**
     * Keeps what is new of a piece; what is held already and what is beyond the cap is passed over.
     *
     * @param offset bytes of the log before this piece
     */
    @Transactional
    public Appended append(JobId jobId, long epoch, long offset, byte[] piece) {
        jdbc.sql(
                        """
                        INSERT INTO worker.log (job_id, epoch) VALUES (?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(jobId.value(), epoch)
                .update();
        Part part =
                jdbc.sql(
                                """
                                SELECT epoch, held, cid FROM worker.log
                                WHERE job_id = ? AND epoch = ? FOR UPDATE
                                """)
                        .params(jobId.value(), epoch)
                        .query((row, n) -> part(row.getLong(1), row.getLong(2), row.getString(3)))
                        .single();
        if (offset > part.held()) {
            return new Appended.Gap(part.held());
        }
        long end = Math.min(offset + piece.length, settings.cap().toBytes());
        if (part.cid().isPresent() || end <= part.held()) {
            return new Appended.Kept(part.held());
        }
        int from = Math.toIntExact(part.held() - offset);
        int to = Math.toIntExact(end - offset);
        keep(jobId, epoch, part.held(), Arrays.copyOfRange(piece, from, to));
        jdbc.sql("UPDATE worker.log SET held = ? WHERE job_id = ? AND epoch = ?")
                .params(end, jobId.value(), epoch)
                .update();
        return new Appended.Kept(end);
    }

    /**
     * WHY: a small last piece grows, so that many small appends make no more rows than big ones.
     */
    private void keep(JobId jobId, long epoch, long start, byte[] fresh) {
        int grown =
                jdbc.sql(
                                """
                                UPDATE worker.log_piece SET bytes = bytes || ?
                                WHERE job_id = ? AND epoch = ? AND octet_length(bytes) < ?
                                  AND start = (SELECT max(start) FROM worker.log_piece
                                               WHERE job_id = ? AND epoch = ?)
                                """)
                        .params(
                                fresh,
                                jobId.value(),
                                epoch,
                                settings.pieceSize().toBytes(),
                                jobId.value(),
                                epoch)
                        .update();
        if (grown == 0) {
            jdbc.sql(
                            """
                            INSERT INTO worker.log_piece (job_id, epoch, start, bytes)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(jobId.value(), epoch, start, fresh)
                    .update();
        }
    }

    /** Copies an attempt's log into the content store; empty when nothing was logged. */
    public Optional<Cid> copyToContent(JobId jobId, long epoch) {
        Optional<Part> part = parts(jobId).stream().filter(p -> p.epoch() == epoch).findFirst();
        if (part.isEmpty() || part.get().held() == 0 || part.get().cid().isPresent()) {
            return part.flatMap(Part::cid);
        }
        Iterator<Long> starts =
                jdbc.sql(
                                """
                                SELECT start FROM worker.log_piece
                                WHERE job_id = ? AND epoch = ? ORDER BY start
                                """)
                        .params(jobId.value(), epoch)
                        .query(Long.class)
                        .list()
                        .iterator();
        Enumeration<InputStream> pieces =
                new Enumeration<>() {
                    @Override
                    public boolean hasMoreElements() {
                        return starts.hasNext();
                    }

                    @Override
                    public InputStream nextElement() {
                        return new ByteArrayInputStream(piece(jobId, epoch, starts.next()));
                    }
                };
        Cid cid = content.add(new SequenceInputStream(pieces)).cid();
        content.pin(cid);
        return Optional.of(cid);
    }

    private byte[] piece(JobId jobId, long epoch, long start) {
        return jdbc.sql(
                        """
                        SELECT bytes FROM worker.log_piece
                        WHERE job_id = ? AND epoch = ? AND start = ?
                        """)
                .params(jobId.value(), epoch, start)
                .query(byte[].class)
                .single();
    }

    /** From now on the log is read from the content store; nothing is added any more. */
    @Transactional
    public void close(JobId jobId, long epoch, Cid cid) {
        jdbc.sql("UPDATE worker.log SET cid = ? WHERE job_id = ? AND epoch = ?")
                .params(cid.value(), jobId.value(), epoch)
                .update();
        jdbc.sql("DELETE FROM worker.log_piece WHERE job_id = ? AND epoch = ?")
                .params(jobId.value(), epoch)
                .update();
    }

    /** The logs of a job's attempts, oldest first. */
    public List<Part> parts(JobId jobId) {
        return jdbc.sql("SELECT epoch, held, cid FROM worker.log WHERE job_id = ? ORDER BY epoch")
                .param(jobId.value())
                .query((row, n) -> part(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    private static Part part(long epoch, long held, @Nullable String cid) {
        return new Part(epoch, held, Optional.ofNullable(cid).map(Cid::parse));
    }

    /**
     * Some bytes of the job's log.
     *
     * @param offset from the start of the first attempt's log, 0 or more
     * @return at most {@code readSize} bytes; none at the end of what is held
     */
    public byte[] read(JobId jobId, long offset) {
        long start = 0;
        for (Part part : parts(jobId)) {
            if (offset < start + part.held()) {
                return read(jobId, part, offset - start);
            }
            start += part.held();
        }
        return new byte[0];
    }

    private byte[] read(JobId jobId, Part part, long offset) {
        int most = Math.toIntExact(settings.readSize().toBytes());
        return part.cid().isPresent()
                ? readContent(part.cid().get(), offset, most)
                : jdbc.sql(
                                """
                                SELECT substring(bytes FROM ?::int - start::int + 1 FOR ?)
                                FROM worker.log_piece
                                WHERE job_id = ? AND epoch = ? AND start <= ?
                                ORDER BY start DESC LIMIT 1
                                """)
                        .params(offset, most, jobId.value(), part.epoch(), offset)
                        .query(byte[].class)
                        .optional()
                        .orElseGet(() -> new byte[0]);
    }

    private byte[] readContent(Cid cid, long offset, int most) {
        try (InputStream bytes = content.open(cid)) {
            bytes.skipNBytes(offset);
            return bytes.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes held of all attempts together. */
    public long length(JobId jobId) {
        return parts(jobId).stream().mapToLong(Part::held).sum();
    }
}
