package io.opnode.domain.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CidTest {
    private static final String EMPTY =
            "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";

    @Test
    void namesBytesAsKuboDoes() {
        assertThat(Cid.ofRaw(new byte[0])).hasToString(EMPTY);
        assertThat(Cid.ofRaw("hello world".getBytes(UTF_8)))
                .hasToString("bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e");
    }

    @Test
    void isTheSha256OfTheBytes() {
        assertThat(Cid.parse(EMPTY).sha256().value())
                .isEqualTo("0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Cid.parse(EMPTY).codec()).isEqualTo(Cid.Codec.RAW);
        assertThat(Cid.parse(EMPTY).names(new byte[0])).isTrue();
        assertThat(Cid.parse(EMPTY).names(new byte[1])).isFalse();
    }

    @Test
    void tellsThatTheSameBytesAsANodeHaveAnotherName() {
        Cid node = Cid.of(Cid.Codec.DAG_PB, new byte[0]);
        assertThat(node.value()).startsWith("bafybei").isNotEqualTo(EMPTY);
        assertThat(node.multihash())
                .isEqualTo(Cid.parse(EMPTY).multihash())
                .isEqualTo("ciqohmgeikmpyhautl57jsezn64sij5oihsgjg4tjssjlgi3pbjlqvi");
        assertThat(node.codec()).isEqualTo(Cid.Codec.DAG_PB);
        assertThat(node.sha256()).isEqualTo(Cid.parse(EMPTY).sha256());
        assertThat(Cid.Codec.DAG_PB.label()).isEqualTo("dag-pb");
    }

    @Test
    void readsBackItsBinaryForm() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] block = new byte[random.nextInt(80)];
            random.nextBytes(block);
            Cid cid = Cid.of(Cid.Codec.values()[i % 2], block);
            assertThat(cid.toBytes()).hasSize(Cid.BYTES);
            assertThat(Cid.fromBytes(cid.toBytes())).isEqualTo(cid);
            assertThat(Cid.parse(cid.toString())).isEqualTo(cid);
            assertThat(Cid.of(cid.codec(), cid.sha256())).isEqualTo(cid);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                // CIDv0, base58
                "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
                // upper case
                "BAFKREIHDWDCEFGH4DQKJV67UZCMW7OJEE6XEDZDETOJUZJEVTENXQUVYKU",
                "bAFKREIHDWDCEFGH4DQKJV67UZCMW7OJEE6XEDZDETOJUZJEVTENXQUVYKU",
                // dag-cbor
                "bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
                // a letter short, a letter long, padded
                "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyk",
                "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvykua",
                "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyk=",
                // the last letter's unused bits are not 0
                "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvykv",
                // 1, 8, 9 and 0 are no letters of base32
                "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvy1u"
            })
    void refusesEveryOtherForm(String text) {
        assertThatThrownBy(() -> Cid.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected CIDv1 in base32 with sha2-256");
    }

    @Test
    void refusesOtherVersionsCodecsHashesAndLengths() {
        byte[] good = Cid.parse(EMPTY).toBytes();
        for (int at = 0; at < 4; at++) {
            byte[] bad = good.clone();
            bad[at]++;
            assertThatThrownBy(() -> Cid.fromBytes(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (int length : new int[] {0, 4, 35, 37, 64}) {
            byte[] bad = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> Cid.fromBytes(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void doesNotRepeatALongTextInItsRefusal() {
        assertThatThrownBy(() -> Cid.parse("x".repeat(100_000))).message().hasSizeLessThan(200);
    }

    @Test
    void writesBase32AsRfc4648Does() {
        String[][] vectors = {
            {"", ""},
            {"f", "my"},
            {"fo", "mzxq"},
            {"foo", "mzxw6"},
            {"foob", "mzxw6yq"},
            {"fooba", "mzxw6ytb"},
            {"foobar", "mzxw6ytboi"}
        };
        for (String[] vector : vectors) {
            assertThat(Base32.encode(vector[0].getBytes(UTF_8))).isEqualTo(vector[1]);
            assertThat(Base32.decode(vector[1])).asString(UTF_8).isEqualTo(vector[0]);
        }
        for (String bad : new String[] {"m", "mzx", "mzxw6y", "mz", "MY", "m1"}) {
            assertThatThrownBy(() -> Base32.decode(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
