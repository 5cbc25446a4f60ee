package io.opnode.worker.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.kernel.Sha256;
import io.opnode.worker.container.FakeContainerRuntime;
import io.opnode.worker.container.LogFrame;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogShipmentTest {

    private final AtomicInteger calls = new AtomicInteger();

    private LogShipment shipment(long cap) {
        return new LogShipment(cap, calls::incrementAndGet);
    }

    private static String text(LogShipment.Chunk chunk) {
        return chunk.offset() + ":" + new String(chunk.bytes(), StandardCharsets.UTF_8);
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void handsOutWhatIsNotAcknowledged() {
        LogShipment log = shipment(100);
        log.accept(FakeContainerRuntime.line("one"));
        log.accept(FakeContainerRuntime.line("two"));
        assertThat(text(log.next(5))).isEqualTo("0:one\nt");
        assertThat(text(log.next(5))).isEqualTo("0:one\nt");
        log.acknowledge(5);
        assertThat(text(log.next(50))).isEqualTo("5:wo\n");
        log.acknowledge(8);
        assertThat(log.next(50).bytes()).isEmpty();
        assertThat(calls).hasValue(2);
    }

    @Test
    @DisplayName("A12: beyond the cap bytes are counted and hashed, not kept")
    void keepsNoMoreThanTheCapButHashesAll() {
        LogShipment log = shipment(6);
        log.accept(FakeContainerRuntime.line("one"));
        log.accept(FakeContainerRuntime.line("two"));
        log.accept(FakeContainerRuntime.line("three"));
        assertThat(text(log.next(50))).isEqualTo("0:one\ntw");
        assertThat(log.bytes()).isEqualTo(14);
        assertThat(log.hash()).isEqualTo(hash("one\ntwo\nthree\n"));
    }

    @Test
    @DisplayName(
            "F04: a log that comes again is hashed whole and sent from where the platform stands")
    void goesOnWhereThePlatformStands() {
        LogShipment log = shipment(100);
        log.accept(FakeContainerRuntime.line("one"));
        log.acknowledge(9);
        log.accept(FakeContainerRuntime.line("two"));
        log.accept(FakeContainerRuntime.line("three"));
        assertThat(text(log.next(50))).isEqualTo("9:hree\n");
        assertThat(log.hash()).isEqualTo(hash("one\ntwo\nthree\n"));
    }

    @Test
    @DisplayName("F14: a log that is read a second time counts once")
    void countsARepeatedLogOnce() {
        LogShipment log = shipment(100);
        log.accept(FakeContainerRuntime.line("one"));
        log.acknowledge(2);
        log.restart();
        log.accept(FakeContainerRuntime.line("one"));
        log.accept(FakeContainerRuntime.line("two"));
        assertThat(text(log.next(50))).isEqualTo("2:e\ntwo\n");
        assertThat(log.hash()).isEqualTo(hash("one\ntwo\n"));
        assertThat(log.bytes()).isEqualTo(8);
    }

    @Test
    @DisplayName("A12: a full buffer holds the reader back until the platform has taken some")
    void holdsTheReaderBack() throws InterruptedException {
        LogShipment log = shipment(1L << 30);
        byte[] half = new byte[LogShipment.BUFFER_BYTES_MAX / 2 + 1];
        log.accept(new LogFrame(LogFrame.Source.STDOUT, half));
        Thread reader =
                Thread.ofVirtual()
                        .start(() -> log.accept(new LogFrame(LogFrame.Source.STDOUT, half)));
        Await.until("the reader waits", () -> reader.getState() == Thread.State.WAITING);
        assertThat(log.next(1 << 30).bytes()).hasSize(half.length);
        log.acknowledge(half.length);
        reader.join();
        assertThat(log.next(1 << 30).bytes()).hasSize(half.length);
    }
}
