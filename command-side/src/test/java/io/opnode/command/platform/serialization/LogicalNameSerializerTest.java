package io.opnode.command.platform.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogicalNameSerializerTest {
    private static final Shapes.Everything EVERYTHING =
            new Shapes.Everything(
                    new Shapes.Id("a-1"),
                    new Shapes.Height(9_007_199_254_740_993L),
                    new Shapes.Share(12),
                    new Shapes.Amount("USDC", BigInteger.TEN.pow(30)),
                    Shapes.Kind.SLOW_ENOUGH,
                    new Shapes.Mode.InAuction(Duration.ofSeconds(90)),
                    List.of(
                            new Shapes.Mode.Instantly(),
                            new Shapes.Mode.ForGPUOwner(new Shapes.Id("o"))),
                    Map.of(new Shapes.Id("k"), new Shapes.Amount("X", BigInteger.ONE)),
                    Optional.of(new Shapes.Id("there")),
                    Optional.empty(),
                    Instant.parse("2026-01-02T03:04:05.678901Z"),
                    true,
                    Long.MAX_VALUE,
                    7);

    private final LogicalNameSerializer serializer =
            new LogicalNameSerializer(PlatformTypes.withAxonsOwn(EventTypes.of(Shapes.class)));

    private SerializedObject<String> json(Object value) {
        return serializer.serialize(value, String.class);
    }

    private Object read(String name, String revision, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, name, revision));
    }

    @Test
    void writesEveryShapeCompactlyUnderItsLogicalName() {
        SerializedObject<String> written = json(EVERYTHING);

        assertThat(written.getType().getName()).isEqualTo("shapes.everything");
        assertThat(written.getType().getRevision()).isEqualTo("1");
        assertThat(written.getData())
                .isEqualTo(
                        "{\"id\":\"a-1\",\"height\":\"9007199254740993\",\"share\":12,"
                                + "\"amount\":{\"asset\":\"USDC\",\"units\":\"1000000000000000000000000000000\"},"
                                + "\"kind\":\"SLOW_ENOUGH\","
                                + "\"mode\":{\"type\":\"in-auction\",\"window\":\"PT1M30S\"},"
                                + "\"modes\":[{\"type\":\"instantly\"},{\"type\":\"for-gpu-owner\",\"owner\":\"o\"}],"
                                + "\"byId\":{\"k\":{\"asset\":\"X\",\"units\":\"1\"}},"
                                + "\"some\":\"there\",\"none\":null,"
                                + "\"at\":\"2026-01-02T03:04:05.678901Z\",\"yes\":true,"
                                + "\"big\":\"9223372036854775807\",\"small\":7}");
    }

    @Test
    void readsBackWhatItWrote() {
        SerializedObject<String> written = json(EVERYTHING);

        assertThat((Object) serializer.deserialize(written)).isEqualTo(EVERYTHING);
    }

    @Test
    void keepsMessagesOfOneComponentAsObjects() {
        assertThat(json(new Shapes.Single(new Shapes.Id("x"))).getData())
                .isEqualTo("{\"id\":\"x\"}");
        assertThat(json(new Shapes.Text("x")).getData()).isEqualTo("{\"text\":\"x\"}");
        assertThat(read("shapes.text", "1", "{\"text\":\"x\"}")).isEqualTo(new Shapes.Text("x"));
    }

    @Test
    @DisplayName("F19: what it does not know is an error that says what to do")
    void refusesUnknownNamesRevisionsAndProperties() {
        assertThatThrownBy(() -> read("shapes.future", "1", "{}"))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("start a version that knows it");
        assertThatThrownBy(() -> read("shapes.renamed", "3", "{}"))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining("reads revision 2");
        assertThatThrownBy(() -> read("shapes.text", "1", "{\"text\":\"x\",\"more\":1}"))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("shapes.renamed", "2", "{\"name\":\"x\"}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    @DisplayName("A24: a class name in JSON or as a type is never resolved")
    void resolvesNoClassNames() {
        assertThatThrownBy(() -> read("java.util.ArrayList", "1", "[]"))
                .isInstanceOf(UnknownEventTypeException.class);
        assertThatThrownBy(() ->
                        read(
                                "shapes.everything",
                                "1",
                                json(EVERYTHING)
                                        .getData()
                                        .replace(
                                                "in-auction",
                                                "io.opnode.command.platform.serialization.Shapes$Mode$InAuction")))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> json(new java.util.ArrayList<>()))
                .hasMessageContaining("has no logical name");
    }

    @Test
    void keepsTokensAsNumbersUnderShortNames() {
        TrackingToken position = new GlobalSequenceTrackingToken(41);
        TrackingToken replay =
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(90), new GlobalSequenceTrackingToken(5));
        TrackingToken merged =
                new MergedTrackingToken(position, new GlobalSequenceTrackingToken(50));

        assertThat(json(position).getData()).isEqualTo("{\"globalIndex\":\"41\"}");
        for (TrackingToken token : List.of(position, replay, merged)) {
            SerializedObject<String> written = json(token);
            assertThat(written.getData()).doesNotContain("axonframework");
            assertThat((Object) read(written.getType().getName(), "1", written.getData()))
                    .isEqualTo(token);
        }
    }

    @Test
    void keepsMetadata() {
        MetaData metadata = MetaData.with("traceId", "t-1").and("correlationId", "c-1");

        SerializedObject<String> written = json(metadata);

        assertThat((Object) serializer.deserialize(written)).isEqualTo(metadata);
    }

    @Test
    void refusesTypesThatCannotBeNamed() {
        assertThatThrownBy(() -> EventTypes.of(Shapes.Twice.class))
                .hasMessageContaining("expected one class per name");
        assertThatThrownBy(() -> EventTypes.of(Shapes.Nameless.class))
                .hasMessageContaining("@Named");
        assertThatThrownBy(() -> new EventName("NoDots", 1)).hasMessageContaining("job.submitted");
        assertThatThrownBy(() -> new EventName("a.b", 0))
                .hasMessageContaining("expected 1 or more");
    }

    @Test
    void namesCommandsAfterFeatureAndClass() {
        assertThat(
                        PlatformTypes.all()
                                .nameOfClass(io.opnode.domain.job.JobCommand.SubmitJob.class)
                                .value())
                .isEqualTo("command.job.submit-job");
    }
}
