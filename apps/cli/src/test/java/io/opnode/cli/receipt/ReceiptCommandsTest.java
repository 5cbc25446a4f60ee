package io.opnode.cli.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.fake.FakePlatform;
import io.opnode.cli.fake.Opnode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReceiptCommandsTest {
    private static final ProvenReceipt PROVEN = ProvenReceipt.of("job-1");

    @TempDir Path folder;
    private FakePlatform platform;
    private Opnode opnode;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform(folder.resolve("home"));
        platform.job.receipt = jobId -> PROVEN.answer();
        opnode = new Opnode(folder.resolve("home"));
        file = folder.resolve("receipt.json");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void savesAReceiptThatVerifiesWithoutAPlatform() {
        assertThat(opnode.call("receipt", "show", "job-1", "--save", file.toString()).out())
                .contains("\n  \"schema\" : \"opnode.receipt.v1\"")
                .contains("saved to " + file);
        platform.close();
        Opnode.Result result =
                new Opnode(folder.resolve("nowhere")).call("receipt", "verify", file.toString());
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        assertThat(result.out())
                .contains("ok    the leaf is in the epoch's tree")
                .endsWith("verified\n");
    }

    @Test
    void comparesTheBlockWithTheOneThatIsTrusted() {
        save();
        assertThat(verify("--block-hash", PROVEN.blockHash()).exitCode()).isZero();
        Opnode.Result other = verify("--block-hash", "0x" + "00".repeat(32));
        assertThat(other.exitCode()).isEqualTo(9);
        assertThat(other.out()).contains("WRONG the state is that of the block");
        assertThat(verify("--block-hash", "0x12").exitCode()).isEqualTo(2);
    }

    @Test
    void detectsAReceiptThatWasChanged() throws IOException {
        save();
        String text = Files.readString(file);
        assertThat(text).contains("250000");
        Files.writeString(file, text.replace("\\\"250000\\\"", "\\\"250001\\\""));
        Opnode.Result result = verify("-o", "json");
        assertThat(result.exitCode()).isEqualTo(9);
        assertThat(result.json().path("verified").asBoolean()).isFalse();
        assertThat(result.json().path("checks").toString()).contains("\"passed\":false");
    }

    @Test
    void refusesAFileThatIsNoReceipt() throws IOException {
        Files.writeString(file, "{}");
        assertThat(verify().exitCode()).isEqualTo(2);
        Files.writeString(file, "nonsense");
        assertThat(verify().exitCode()).isEqualTo(2);
        Files.write(file, new byte[(int) ReceiptFile.MAX_BYTES + 1]);
        Opnode.Result large = verify();
        assertThat(large.exitCode()).isEqualTo(2);
        assertThat(large.err()).contains("larger than 4194304 bytes");
    }

    @Test
    void verifiesByJobIdAndSaysWhenNothingIsAnchoredYet() {
        assertThat(opnode.call("receipt", "verify", "job-1").exitCode()).isZero();
        platform.job.receipt =
                jobId -> JsonMapper.builder().build().createObjectNode().put("cid", "bafy");
        Opnode.Result result = opnode.call("receipt", "verify", "job-1");
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err()).contains("not anchored on chain yet");
    }

    @Test
    void refusesAReceiptOfAnotherJobThanTheOneAskedFor() {
        platform.job.receipt = jobId -> ProvenReceipt.of("job-2").answer();
        Opnode.Result result = opnode.call("receipt", "verify", "job-1");
        assertThat(result.exitCode()).isEqualTo(9);
        assertThat(result.err()).contains("another receipt than that of job-1");
    }

    private void save() {
        ReceiptFile.of("job-1", PROVEN.answer()).writeTo(file);
    }

    private Opnode.Result verify(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "receipt";
        words[1] = "verify";
        words[2] = file.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return opnode.call(words);
    }
}
