package io.opnode.command.web;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.kernel.Asset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the assets of the settlement chain; asks the bridge once and keeps the answer. */
@Component
public class AssetDirectory {
    private final ChainQueries chain;
    private final AtomicReference<@Nullable List<Asset>> known = new AtomicReference<>();

    public AssetDirectory(ChainQueries chain) {
        this.chain = chain;
    }

    public List<Asset> all() {
        List<Asset> assets = known.get();
        if (assets == null) {
            ChainView view = chain.ask(new FindChain(), ChainView.class);
            assets = view.tokens().stream().map(ChainView.Token::asset).toList();
            known.set(assets);
        }
        return assets;
    }

    /**
     * @throws ApiRefusal {@link ApiCode#ASSET_UNKNOWN} when the chain has none of this name
     */
    public Asset byCode(String code) {
        return all().stream()
                .filter(asset -> asset.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new ApiRefusal(
                                ApiCode.ASSET_UNKNOWN,
                                "There is no asset " + WireText.shown(code) + " here."));
    }

    /** What is paid with when nobody says otherwise: USDC, or else the chain's first asset. */
    public Asset usual() {
        return all().stream()
                .filter(asset -> asset.code().equals("USDC"))
                .findFirst()
                .or(() -> all().stream().findFirst())
                .orElseThrow(
                        () -> new ApiRefusal(ApiCode.ASSET_UNKNOWN, "The chain has no asset."));
    }
}
