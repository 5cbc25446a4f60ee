package io.opnode.command.platform.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Holds each event to an approved JSON file, {@code NAME.rREVISION.json}. A file that differs or is
 * missing fails the test and leaves what was written beside it as {@code .received}; to approve,
 * look at it and rename it. Files of old revisions stay for ever and must still be read.
 */
final class ApprovedEvents {
    private final EventTypes types;
    private final LogicalNameSerializer serializer;
    private final EventUpcaster upcasters;
    private final Path folder;

    ApprovedEvents(EventTypes types, EventUpcaster upcasters, Path folder) {
        this.types = types;
        this.serializer = new LogicalNameSerializer(types);
        this.upcasters = upcasters;
        this.folder = folder;
    }

    /** One event, written, equals its file. */
    void check(Class<?> type) {
        EventName name = types.nameOfClass(type);
        SerializedObject<String> written =
                serializer.serialize(SampleValues.of(type), String.class);
        String json = written.getData() + "\n";
        Path approved = folder.resolve(name.value() + ".r" + name.revision() + ".json");
        Path received = folder.resolve(approved.getFileName() + ".received");
        try {
            String expected = Files.exists(approved) ? Files.readString(approved) : "";
            if (expected.equals(json)) {
                Files.deleteIfExists(received);
            } else {
                Files.createDirectories(folder);
                Files.writeString(received, json);
            }
            assertThat(json)
                    .as("%s; look at %s and rename it when it is right", approved, received)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file, of whatever revision. */
    List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file is read, through the upcasters, as an event of this program. */
    void checkReadable(Path file) {
        String[] parts = file.getFileName().toString().split("\\.r(?=\\d)|\\.json", -1);
        try {
            Object event =
                    EventStreamUtils.upcastAndDeserializeDomainEvents(
                                    Stream.of(
                                            new GenericDomainEventEntry<>(
                                                    "Any",
                                                    "any",
                                                    0,
                                                    "any",
                                                    java.time.Instant.EPOCH,
                                                    parts[0],
                                                    parts[1],
                                                    Files.readAllBytes(file),
                                                    "{}"
                                                            .getBytes(
                                                                    java.nio.charset
                                                                            .StandardCharsets
                                                                            .UTF_8))),
                                    serializer,
                                    upcasters)
                            .next()
                            .getPayload();
            assertThat(types.nameOfClass(event.getClass()).value()).isEqualTo(parts[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
