package io.opnode.command.web;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.kernel.Asset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the assets of all chains; asks the bridge once and keeps the answer. */
@Component
public class AssetDirectory {
    private final ChainQueries chain;
    private final AtomicReference<@Nullable List<Asset>> known = new AtomicReference<>();

    public AssetDirectory(ChainQueries chain) {
        this.chain = chain;
    }

    /** Those of the home chain first. */
    public List<Asset> all() {
        List<Asset> assets = known.get();
        if (assets == null) {
            assets =
                    chain.askAll(new ListChains(), ChainView.class).stream()
                            .flatMap(view -> view.tokens().stream())
                            .map(ChainView.Token::asset)
                            .toList();
            known.set(assets);
        }
        return assets;
    }

    /**
     * @param code such as {@code USDC}, the first chain's that has it, or {@code USDC@31338} for
     *     that chain's
     * @throws ApiRefusal {@link ApiCode#ASSET_UNKNOWN} when no chain has one of this name
     */
    public Asset byCode(String code) {
        return all().stream()
                .filter(asset ->
                        code.equals(asset.code())
                                || code.equals(asset.code() + "@" + asset.chainId()))
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
