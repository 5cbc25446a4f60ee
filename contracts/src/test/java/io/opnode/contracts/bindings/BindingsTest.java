package io.opnode.contracts.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.contracts.Vectors;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.datatypes.Event;
import tools.jackson.databind.JsonNode;

/** The generated classes say what the committed artifacts say. */
class BindingsTest {
    private static final String[] NONE = {};

    @ParameterizedTest
    @ValueSource(
            classes = {
                AddressRegistry.class,
                CloudWallet.class,
                CloudWalletFactory.class,
                Disputes.class,
                GpuDeed.class,
                JobEscrow.class,
                OpNodeGovernor.class,
                OpNodeStaking.class,
                OpNodeToken.class,
                Payouts.class,
                ProtocolParameters.class,
                ReceiptRegistry.class,
                RevenueShare.class,
                TestStablecoin.class,
                TimelockController.class
            })
    void bindingEqualsItsArtifact(Class<?> binding) throws IllegalAccessException {
        JsonNode artifact =
                Vectors.read("/io/opnode/contracts/artifacts/" + binding.getSimpleName() + ".json");
        assertThat("0x" + constant(binding, "BINARY"))
                .isEqualTo(artifact.get("bytecode").asString());

        Set<String> methods =
                Arrays.stream(binding.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet());
        assertThat(methods).contains(names(artifact, "function").toArray(NONE));
        for (JsonNode event : entries(artifact, "event")) {
            String name = event.get("name").asString();
            Event generated = (Event) constant(binding, name.toUpperCase(Locale.ROOT) + "_EVENT");
            assertThat(EventEncoder.encode(generated))
                    .isEqualTo(EventEncoder.buildEventSignature(signature(event)));
        }
        for (String error : names(artifact, "error")) {
            assertThat(constant(binding, error.toUpperCase(Locale.ROOT) + "_ERROR")).isNotNull();
        }
    }

    private static Object constant(Class<?> type, String name) throws IllegalAccessException {
        try {
            return type.getField(name).get(null);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(type.getSimpleName() + " lacks " + name, e);
        }
    }

    private static List<JsonNode> entries(JsonNode artifact, String type) {
        return artifact.get("abi")
                .valueStream()
                .filter(entry -> entry.get("type").asString().equals(type))
                .toList();
    }

    private static Set<String> names(JsonNode artifact, String type) {
        return entries(artifact, type).stream()
                .map(entry -> entry.get("name").asString())
                .collect(Collectors.toSet());
    }

    private static String signature(JsonNode event) {
        return event.get("name").asString() + types(event.get("inputs"));
    }

    private static String types(JsonNode inputs) {
        return inputs.valueStream()
                .map(input ->
                        input.has("components")
                                ? types(input.get("components"))
                                : input.get("type").asString())
                .collect(Collectors.joining(",", "(", ")"));
    }
}
