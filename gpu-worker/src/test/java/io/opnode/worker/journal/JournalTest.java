package io.opnode.worker.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("sub/a.journal");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> contents() throws IOException {
        try (Journal journal = Journal.open(file())) {
            return journal.recovered().stream()
                    .map(e -> e.kind() + new String(e.payload(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    @Test
    void givesBackWhatWasAppended() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.append(1, bytes("one"));
            journal.append(127, bytes(""));
        }
        try (Journal journal = Journal.open(file())) {
            journal.append(3, bytes("three"));
        }
        assertThat(contents()).containsExactly("1one", "127", "3three");
    }

    @Test
    @DisplayName("F04, F17: whatever length a crash leaves, all whole records are there")
    void cutsATornTailAtEveryLength() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.append(1, bytes("one"));
            journal.append(2, bytes("two"));
        }
        byte[] whole = Files.readAllBytes(file());
        int first = "OPNJ1\n".length() + 8 + 4;
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            List<String> expected = length < first ? List.of() : List.of("1one");
            assertThat(contents()).as("cut at %d", length).isEqualTo(expected);
            try (Journal journal = Journal.open(file())) {
                journal.append(9, bytes("new"));
            }
            assertThat(contents()).as("cut at %d", length).endsWith("9new");
        }
    }

    @Test
    void dropsARecordWithAFlippedBit() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.append(1, bytes("one"));
            journal.append(2, bytes("two"));
        }
        byte[] damaged = Files.readAllBytes(file());
        damaged[damaged.length - 1] ^= 1;
        Files.write(file(), damaged);
        assertThat(contents()).containsExactly("1one");
    }

    @Test
    void leavesAFileAloneThatIsNoJournal() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "a letter to somebody", StandardOpenOption.CREATE_NEW);
        assertThatThrownBy(() -> Journal.open(file())).hasMessageContaining("no journal");
        assertThat(file()).hasContent("a letter to somebody");
    }

    @Test
    void replacesItsContentAtOnceAndGoesOn() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.append(1, bytes("a".repeat(1000)));
            journal.compact(List.of(new Journal.Entry(5, bytes("kept"))));
            journal.append(6, bytes("after"));
            assertThat(journal.size()).isLessThan(100);
        }
        assertThat(contents()).containsExactly("5kept", "6after");
    }

    @Test
    void refusesAnOversizeRecordAndIsNotHarmedByIt() throws IOException {
        try (Journal journal = Journal.open(file())) {
            assertThatThrownBy(() -> journal.append(1, new byte[Journal.PAYLOAD_BYTES_MAX + 1]))
                    .isInstanceOf(IllegalArgumentException.class);
            journal.append(1, bytes("one"));
        }
        assertThat(contents()).containsExactly("1one");
    }

    @Test
    void refusesToGrowBeyondItsLimit() throws IOException {
        try (Journal journal = Journal.open(file())) {
            byte[] large = new byte[Journal.PAYLOAD_BYTES_MAX];
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < 17; i++) {
                                    journal.append(1, large);
                                }
                            })
                    .hasMessageContaining("exceed");
            assertThat(journal.size()).isLessThanOrEqualTo(Journal.FILE_BYTES_MAX);
        }
    }

    @Test
    void isGoneOnceDeleted() throws IOException {
        Journal journal = Journal.open(file());
        journal.delete();
        journal.delete();
        assertThat(file()).doesNotExist();
    }
}
