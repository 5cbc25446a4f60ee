package io.opnode.worker.agent;

import io.opnode.domain.job.Ending;
import io.opnode.domain.metering.MeterReading;
import io.opnode.worker.journal.Journal;
import io.opnode.worker.platform.Assignment;
import io.opnode.worker.platform.AttemptResult;
import io.opnode.worker.platform.ProtocolJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What one attempt must remember over a crash; kept until its result is acknowledged. */
final class AttemptJournal {

    /** Beyond this size acknowledged readings are thrown out. */
    static final long COMPACT_BYTES = 1 << 20;

    private static final int ASSIGNMENT = 1;
    private static final int GPUS = 2;
    private static final int IMAGE = 3;
    private static final int STARTED = 4;
    private static final int READING = 5;
    private static final int STOP = 6;
    private static final int RESULT = 7;

    private final JsonMapper json = ProtocolJson.mapper();
    private final Journal journal;
    private final List<MeterReading> readings = new ArrayList<>();
    private @Nullable Assignment assignment;
    private List<String> gpus = List.of();
    private @Nullable String image;
    private @Nullable Instant started;
    private @Nullable Ending stop;
    private @Nullable AttemptResult result;

    private AttemptJournal(Journal journal) {
        this.journal = journal;
    }

    /** Reads what was written before, if anything. */
    static AttemptJournal open(Path file) throws IOException {
        AttemptJournal attempt = new AttemptJournal(Journal.open(file));
        attempt.journal.recovered().forEach(attempt::recall);
        return attempt;
    }

    private void recall(Journal.Entry entry) {
        byte[] bytes = entry.payload();
        switch (entry.kind()) {
            case ASSIGNMENT -> assignment = json.readValue(bytes, Assignment.class);
            case GPUS -> gpus = List.of(json.readValue(bytes, String[].class));
            case IMAGE -> image = new String(bytes, StandardCharsets.UTF_8);
            case STARTED -> started = json.readValue(bytes, Instant.class);
            case READING -> readings.add(json.readValue(bytes, MeterReading.class));
            case STOP -> stop = json.readValue(bytes, Ending.class);
            case RESULT -> result = json.readValue(bytes, AttemptResult.class);
            default -> throw new IllegalStateException("journal: unknown kind " + entry.kind());
        }
    }

    private void write(int kind, Object value) {
        journal.append(kind, json.writeValueAsBytes(value));
    }

    synchronized Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    synchronized void assigned(Assignment given, List<String> uuids) {
        write(ASSIGNMENT, given);
        if (!uuids.isEmpty()) {
            write(GPUS, uuids);
        }
        assignment = given;
        gpus = List.copyOf(uuids);
    }

    /** UUIDs of the GPUs that are leased to the attempt. */
    synchronized List<String> gpus() {
        return gpus;
    }

    synchronized Optional<String> image() {
        return Optional.ofNullable(image);
    }

    synchronized void resolved(String id) {
        if (!id.equals(image)) {
            journal.append(IMAGE, id.getBytes(StandardCharsets.UTF_8));
            image = id;
        }
    }

    synchronized Optional<Instant> started() {
        return Optional.ofNullable(started);
    }

    synchronized void started(Instant at) {
        if (started == null) {
            write(STARTED, at);
            started = at;
        }
    }

    synchronized List<MeterReading> readings() {
        return List.copyOf(readings);
    }

    /**
     * @param unacknowledged what must be kept when the file is made smaller
     */
    synchronized void read(MeterReading reading, List<MeterReading> unacknowledged) {
        write(READING, reading);
        if (journal.size() > COMPACT_BYTES) {
            List<MeterReading> kept = unacknowledged.isEmpty() ? List.of(reading) : unacknowledged;
            journal.compact(entries(kept));
        }
    }

    private List<Journal.Entry> entries(List<MeterReading> kept) {
        List<Journal.Entry> entries = new ArrayList<>();
        add(entries, ASSIGNMENT, assignment);
        add(entries, GPUS, gpus);
        if (image != null) {
            entries.add(new Journal.Entry(IMAGE, image.getBytes(StandardCharsets.UTF_8)));
        }
        add(entries, STARTED, started);
        kept.forEach(r -> add(entries, READING, r));
        add(entries, STOP, stop);
        add(entries, RESULT, result);
        return entries;
    }

    private void add(List<Journal.Entry> entries, int kind, @Nullable Object value) {
        if (value != null) {
            entries.add(new Journal.Entry(kind, json.writeValueAsBytes(value)));
        }
    }

    synchronized Optional<Ending> stop() {
        return Optional.ofNullable(stop);
    }

    /** Why the worker ends the container; the first reason stands. */
    synchronized void stopped(Ending why) {
        if (stop == null) {
            write(STOP, why);
            stop = why;
        }
    }

    synchronized Optional<AttemptResult> result() {
        return Optional.ofNullable(result);
    }

    synchronized void ended(AttemptResult given) {
        write(RESULT, given);
        result = given;
    }

    void close() {
        journal.close();
    }

    void delete() {
        journal.delete();
    }
}
