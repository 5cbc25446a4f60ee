package io.opnode.chain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentException.Reason;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.ContentStoreContract;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KuboContentStoreTest extends ContentStoreContract {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Cid SOME = Cid.ofRaw(new byte[] {7});
    private KuboStub kubo;

    @BeforeEach
    void startKubo() throws IOException {
        kubo = new KuboStub();
    }

    @AfterEach
    void stopKubo() {
        kubo.close();
    }

    @Override
    protected ContentStore newStore(UnixFsProfile profile, UnixFsReader.Limits limits) {
        return new KuboContentStore(
                new KuboSettings(
                        kubo.api(), Optional.empty(), false, LONG, LONG, LONG, profile, limits));
    }

    @Override
    protected void damage(ContentStore store, Cid cid) {
        kubo.damage(cid);
    }

    @Test
    void passesEveryParameterOfTheProfile() {
        newStore().add(new ByteArrayInputStream(sample(3)));
        assertThat(kubo.requests())
                .singleElement()
                .asString()
                .startsWith("add?")
                .contains("cid-version=1", "raw-leaves=true", "hash=sha2-256")
                .contains("chunker=size-1048576", "max-file-links=1024", "trickle=false")
                .contains("pin=false");
    }

    @Test
    void asksOnlyForWhatKuboItselfHolds() {
        refuses(Reason.NOT_FOUND, () -> newStore().getBlock(SOME));
        assertThat(kubo.requests()).singleElement().asString().contains("offline=true");
    }

    @Test
    @DisplayName("F13: says that a Kubo which is down is unavailable")
    void saysThatKuboIsDown() {
        ContentStore store = newStore();
        kubo.close();
        assertThatThrownBy(() -> store.getBlock(SOME))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasMessageContaining("check that its daemon runs");
        refuses(Reason.UNAVAILABLE, () -> store.add(new ByteArrayInputStream(sample(100))));
        refuses(Reason.UNAVAILABLE, () -> store.has(SOME));
        refuses(Reason.UNAVAILABLE, () -> store.pin(SOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block/get", "block/put", "block/stat", "add", "pin/add", "pin/rm"})
    @DisplayName("F13: does not wait for a Kubo that never answers")
    void doesNotWaitForASilentKubo(String command) {
        kubo.fail(command, kubo.silent());
        refuses(Reason.UNAVAILABLE, () -> use(impatient(), command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block/get", "block/put", "add"})
    @DisplayName("F13: does not wait for an answer that stops in its middle")
    void doesNotWaitForAStalledAnswer(String command) {
        kubo.fail(command, kubo.stalled());
        refuses(Reason.UNAVAILABLE, () -> use(impatient(), command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block/get", "block/put", "add", "pin/ls"})
    @DisplayName("F13: takes a broken connection for no answer")
    void takesABrokenConnectionForNoAnswer(String command) {
        kubo.fail(command, KuboStub.broken());
        refuses(Reason.UNAVAILABLE, () -> use(newStore(), command));
    }

    @Test
    void doesNotWaitForContentThatNeverComes() throws IOException {
        try (PipedOutputStream source = new PipedOutputStream();
                InputStream content = new PipedInputStream(source)) {
            source.write(1);
            refuses(Reason.UNAVAILABLE, () -> impatient().add(content));
        }
    }

    @Test
    @DisplayName("F13: refuses another name than the content has")
    void refusesAnotherNameThanTheContentHas() {
        String wrong = "{\"Name\":\"content\",\"Hash\":\"" + SOME + "\",\"Size\":\"1\"}\n";
        kubo.fail("add", KuboStub.answering(200, wrong));
        assertThatThrownBy(() -> newStore().add(new ByteArrayInputStream(sample(100))))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT))
                .hasMessageContaining("version 0.35 or newer");
        kubo.fail("block/put", KuboStub.answering(200, "{\"Key\":\"" + SOME + "\",\"Size\":1}"));
        refuses(Reason.CORRUPT, () -> newStore().putBlock(Cid.Codec.RAW, sample(5)));
        String older = "{\"Key\":\"QmTujKpEKyJwkfaqGAdUYRyc2sNRhQ1gZ1htJzjjLXKKBF\",\"Size\":5}";
        kubo.fail("block/put", KuboStub.answering(200, older));
        refuses(Reason.CORRUPT, () -> newStore().putBlock(Cid.Codec.RAW, sample(5)));
    }

    @Test
    @DisplayName("F13: refuses an answer that is longer than any block")
    void refusesAnAnswerLongerThanAnyBlock() {
        String flood = "x".repeat(UnixFsProfile.MAX_BLOCK_BYTES + 1);
        kubo.fail("block/get", KuboStub.answering(200, flood));
        refuses(Reason.CORRUPT, () -> newStore().getBlock(SOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"Hash\":7}", "ok"})
    void takesAnAnswerWithoutANameForNotDone(String answer) {
        kubo.fail("add", KuboStub.answering(200, answer));
        refuses(Reason.UNAVAILABLE, () -> use(newStore(), "add"));
    }

    @Test
    void showsWhatKuboRefusesWithoutItsControlCharacters() {
        kubo.fail(
                "block/get",
                KuboStub.answering(
                        500, "{\"Message\":\"disk\\u001b[31m trouble" + "y".repeat(1000) + "\"}"));
        assertThatThrownBy(() -> newStore().getBlock(SOME))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasMessageContaining("(500): disk [31m troubley")
                .message()
                .hasSizeLessThan(500);
        kubo.fail("block/get", KuboStub.answering(404, "404 page not found"));
        assertThatThrownBy(() -> newStore().getBlock(SOME))
                .hasMessageContaining("may not be a Kubo RPC address");
    }

    @Test
    @DisplayName("A14: follows no redirect")
    void followsNoRedirect() {
        kubo.fail(
                "block/get",
                exchange -> {
                    exchange.getResponseHeaders()
                            .add("Location", kubo.api() + "/api/v0/block/stat?arg=" + SOME);
                    exchange.sendResponseHeaders(307, -1);
                });
        refuses(Reason.UNAVAILABLE, () -> newStore().getBlock(SOME));
        assertThat(kubo.requests()).hasSize(1);
    }

    @Test
    @DisplayName("A26: sends its secret and never shows it")
    void sendsItsSecretAndNeverShowsIt() {
        kubo.demand("Bearer s3cret");
        assertThatThrownBy(() -> newStore().getBlock(SOME))
                .hasMessageContaining("set the authorization");
        KuboSettings settings = settings(kubo.api(), Optional.of("Bearer s3cret"));
        assertThat(settings.toString()).doesNotContain("s3cret");
        ContentStore store = new KuboContentStore(settings);
        Cid cid = store.putBlock(Cid.Codec.RAW, sample(5));
        assertThat(store.getBlock(cid)).isEqualTo(sample(5));
        kubo.fail("block/get", KuboStub.answering(500, "no"));
        assertThatThrownBy(() -> store.getBlock(cid)).message().doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:5001",
                "file:///tmp/api",
                "ftp://127.0.0.1:5001",
                "http://user:word@127.0.0.1:5001",
                "http://127.0.0.1:5001/api/v0",
                "http://127.0.0.1:5001?x=1",
                "http://127.0.0.1:5001#x"
            })
    void refusesAddressesThatAreNoRpcAddress(String api) {
        assertThatThrownBy(() -> KuboSettings.of(URI.create(api)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kubo api")
                .message()
                .doesNotContain("word");
    }

    @Test
    void sendsItsSecretToAnotherMachineOnlyOverTls() {
        Optional<String> secret = Optional.of("Bearer s3cret");
        assertThatThrownBy(() -> settings(URI.create("http://kubo.example:5001"), secret))
                .hasMessageContaining("expected https");
        assertThat(settings(URI.create("https://kubo.example:5001"), secret).authorization())
                .isPresent();
        assertThat(settings(URI.create("http://[::1]:5001"), secret).authorization()).isPresent();
    }

    private ContentStore impatient() {
        return new KuboContentStore(
                new KuboSettings(
                        kubo.api(), Optional.empty(), false, LONG, SHORT, SHORT, TINY, LIMITS));
    }

    private static KuboSettings settings(URI api, Optional<String> authorization) {
        return new KuboSettings(
                api, authorization, false, LONG, LONG, LONG, UnixFsProfile.V1_2025, LIMITS);
    }

    private static void use(ContentStore store, String command) {
        switch (command) {
            case "block/get" -> store.getBlock(SOME);
            case "block/put" -> store.putBlock(Cid.Codec.RAW, sample(5));
            case "block/stat" -> store.has(SOME);
            case "add" -> store.add(new ByteArrayInputStream(sample(100)));
            case "pin/add" -> store.pin(SOME);
            case "pin/rm" -> store.unpin(SOME);
            case "pin/ls" -> store.isPinned(SOME);
            default -> throw new IllegalArgumentException(command);
        }
    }
}
