package io.opnode.domain.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/**
 * The CIDs that Kubo's own test suite publishes for profile {@code unixfs-v1-2025}
 * (test/cli/cid_profiles_test.go). Its inputs are key streams of ChaCha20, keyed by the SHA-256 of
 * a seed's text, nonce 0.
 */
class KuboFixturesTest {
    private static final int MIB = 1024 * 1024;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz01234567890-_";

    @Test
    void givesASmallFileKubosCid() {
        assertThat(file("hello world".getBytes(UTF_8)).cid())
                .hasToString("bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e");
    }

    @Test
    void givesAnEmptyFolderKubosCid() {
        assertThat(directory().finish().cid())
                .hasToString("bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354");
    }

    @Test
    void givesTheLargestFlatFolderKubosCid() throws GeneralSecurityException {
        assertThat(fill(directory(), 21).finish().cid())
                .hasToString("bafybeic3h7rwruealwxkacabdy45jivq2crwz6bufb5ljwupn36gicplx4");
    }

    @Test
    void refusesTheFolderThatIsOneByteLargerAndThatKuboWouldShard() {
        assertThatThrownBy(() -> fill(directory(), 22))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.reason()).isEqualTo(ContentException.Reason.TOO_LARGE))
                .hasMessageContaining("262145 (expected at most 262144)");
    }

    @Test
    void givesFilesOfOneFullNodeAndOfOneChunkMoreKubosCids() throws GeneralSecurityException {
        Cipher stream = keyStream("v1-2025-seed");
        UnixFsFileBuilder full = new UnixFsFileBuilder(UnixFsProfile.V1_2025, (cid, block) -> {});
        List<Cid> leaves = new ArrayList<>();
        UnixFsFileBuilder over =
                new UnixFsFileBuilder(UnixFsProfile.V1_2025, (cid, block) -> leaves.add(cid));
        byte[] zeros = new byte[MIB];
        byte[] chunk = new byte[MIB];
        for (int i = 0; i < 1025; i++) {
            stream.update(zeros, 0, MIB, chunk);
            if (i < 1024) {
                full.write(chunk, 0, MIB);
            }
            over.write(chunk, 0, MIB);
        }
        assertThat(full.finish().cid())
                .hasToString("bafybeihmf37wcuvtx4hpu7he5zl5qaf2ineo2lqlfrapokkm5zzw7zyhvm");
        assertThat(over.finish().cid())
                .hasToString("bafybeihmzokxxjqwxjcryerhp5ezpcog2wcawfryb2xm64xiakgm4a5jue");
        assertThat(leaves).hasSize(1025 + 3);
    }

    private static ContentRef file(byte[] content) {
        UnixFsFileBuilder builder =
                new UnixFsFileBuilder(UnixFsProfile.V1_2025, (cid, block) -> {});
        builder.write(content, 0, content.length);
        return builder.finish();
    }

    private static UnixFsDirectoryBuilder directory() {
        return new UnixFsDirectoryBuilder(UnixFsProfile.V1_2025, (cid, block) -> {});
    }

    /** 4,765 names of 11 letters and a last one of {@code lastLetters}; each file is {@code x}. */
    private static UnixFsDirectoryBuilder fill(UnixFsDirectoryBuilder directory, int lastLetters)
            throws GeneralSecurityException {
        Cipher stream = keyStream("hamt-unixfs-v1-2025");
        ContentRef content = file(new byte[] {'x'});
        for (int i = 0; i < 4766; i++) {
            byte[] letters = stream.update(new byte[i < 4765 ? 11 : lastLetters]);
            StringBuilder name = new StringBuilder();
            for (byte letter : letters) {
                name.append(ALPHABET.charAt((letter & 0xff) % ALPHABET.length()));
            }
            directory.add(content.named(name.toString()));
        }
        return directory;
    }

    private static Cipher keyStream(String seed) throws GeneralSecurityException {
        byte[] key = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(UTF_8));
        Cipher cipher = Cipher.getInstance("ChaCha20");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "ChaCha20"),
                new ChaCha20ParameterSpec(new byte[12], 0));
        return cipher;
    }
}
