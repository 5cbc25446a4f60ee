package io.opnode.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssetDirectoryTest {
    private final AssetDirectory assets = new AssetDirectory(new ChainQueries(gateway()));

    private static DefaultQueryGateway gateway() {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(
                ListChains.class.getName(),
                ResponseTypes.multipleInstancesOf(ChainView.class).getExpectedResponseType(),
                query -> List.of(chain(1), chain(10)));
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private static ChainView chain(long id) {
        EvmAddress token = new EvmAddress("0x" + "d".repeat(40));
        return new ChainView(
                id,
                "http://127.0.0.1:1",
                0,
                0,
                Map.of(),
                List.of(new ChainView.Token(new Asset("USDC", 6, id), token)));
    }

    @Test
    @DisplayName("a code means the home chain's asset, a code with a chain id that chain's")
    void findsAssetsOfEveryChain() {
        assertThat(assets.byCode("USDC")).isEqualTo(new Asset("USDC", 6, 1));
        assertThat(assets.byCode("USDC@1")).isEqualTo(new Asset("USDC", 6, 1));
        assertThat(assets.byCode("USDC@10")).isEqualTo(new Asset("USDC", 6, 10));
        assertThat(assets.usual()).isEqualTo(new Asset("USDC", 6, 1));
        assertThatThrownBy(() -> assets.byCode("USDC@5"))
                .isInstanceOf(ApiRefusal.class)
                .hasMessageContaining("USDC@5");
    }
}
