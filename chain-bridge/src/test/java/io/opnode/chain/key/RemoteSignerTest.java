package io.opnode.chain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.chain.outbound.SigningFailedException;
import io.opnode.chain.testing.SignerStub;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Keys;

class RemoteSignerTest {
    private static final String TARGET = "0x" + "12".repeat(20);
    private static final String DATA = "0xabcdef";
    private static final BigInteger MAX = BigInteger.valueOf(30_000_000_000L);
    private static final BigInteger TIP = BigInteger.valueOf(1_000_000_000L);

    @TempDir Path home;
    private Credentials key;
    private SignerStub stub;

    @BeforeEach
    void start() throws Exception {
        key = Credentials.create(Keys.createEcKeyPair());
        stub = new SignerStub(key);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private RemoteSigner signer(String method, Optional<Path> token) {
        return new RemoteSigner(
                new RemoteSigner.Place(
                        URI.create(stub.url()),
                        new EvmAddress(key.getAddress().toLowerCase(Locale.ROOT)),
                        method,
                        Duration.ofMillis(500),
                        token));
    }

    private static String sign(io.opnode.chain.outbound.TransactionSigner signer) {
        return signer.sign(31_337, 7, TARGET, DATA, 100_000, MAX, TIP);
    }

    @Test
    void signsWhatALocalKeyWouldSign() {
        String expected = sign(new LocalSigner(key));
        assertThat(sign(signer("eth_signTransaction", Optional.empty()))).isEqualTo(expected);
        assertThat(stub.methods()).containsExactly("eth_signTransaction");
    }

    @Test
    void understandsTheAnswerOfClef() {
        stub.answerAsObject();
        assertThat(sign(signer("account_signTransaction", Optional.empty())))
                .isEqualTo(sign(new LocalSigner(key)));
        assertThat(stub.methods()).containsExactly("account_signTransaction");
    }

    @Test
    @DisplayName("A26: the token comes from a file of the owner's and stands in no message")
    void sendsTheTokenOfItsFile() throws Exception {
        Path token = Files.writeString(home.resolve("token"), "s3cret\n", StandardCharsets.UTF_8);
        RemoteSigner signer = signer("eth_signTransaction", Optional.of(token));
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> sign(signer)).hasMessageContaining("run chmod 600 on it");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
        stub.requireToken("s3cret");
        assertThat(sign(signer)).isEqualTo(sign(new LocalSigner(key)));
        Files.writeString(token, "stale");
        assertThatThrownBy(() -> sign(signer))
                .isInstanceOf(SigningFailedException.class)
                .hasMessageContaining("HTTP 401")
                .hasMessageNotContaining("stale");
        assertThat(signer.toString()).doesNotContain("stale");
    }

    static Stream<Map<String, String>> otherTransactions() {
        return Stream.of(
                Map.of("chainId", "0x1"),
                Map.of("nonce", "0x8"),
                Map.of("to", "0x" + "13".repeat(20)),
                Map.of("data", "0xabcdee"),
                Map.of("value", "0x1"),
                Map.of("gas", "0x186a1"),
                Map.of("maxFeePerGas", "0x6fc23ac01"),
                Map.of("maxPriorityFeePerGas", "0x3b9aca01"));
    }

    @ParameterizedTest(name = "A04: refuses a signature over another transaction: {0}")
    @MethodSource("otherTransactions")
    void refusesAnotherTransaction(Map<String, String> changed) {
        stub.sign(changed);
        assertThatThrownBy(() -> sign(signer("eth_signTransaction", Optional.empty())))
                .isInstanceOf(SigningFailedException.class)
                .hasMessageContaining("something else");
    }

    @Test
    @DisplayName("A04: refuses another account's signature")
    void refusesAnotherAccount() throws Exception {
        stub.signAs(Credentials.create(Keys.createEcKeyPair()));
        assertThatThrownBy(() -> sign(signer("eth_signTransaction", Optional.empty())))
                .isInstanceOf(SigningFailedException.class)
                .hasMessageContaining("(expected " + key.getAddress());
    }

    @Test
    void saysWhyThereIsNoSignature() {
        stub.answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"message\":\"denied by rule\"}}");
        assertThatThrownBy(() -> sign(signer("eth_signTransaction", Optional.empty())))
                .isInstanceOf(SigningFailedException.class)
                .hasMessageContaining("denied by rule");
        for (String garbage : new String[] {"<html>", "{\"result\":\"0x02\"}", "{\"result\":7}"}) {
            stub.answer(garbage);
            assertThatThrownBy(() -> sign(signer("eth_signTransaction", Optional.empty())))
                    .isInstanceOf(SigningFailedException.class);
        }
        stub.close();
        assertThatThrownBy(() -> sign(signer("eth_signTransaction", Optional.empty())))
                .isInstanceOf(SigningFailedException.class)
                .hasMessageContaining("no answer from the remote signer");
    }
}
