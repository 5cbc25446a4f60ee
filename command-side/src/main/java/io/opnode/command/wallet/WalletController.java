package io.opnode.command.wallet;

import io.opnode.command.kernel.Commands;
import io.opnode.command.web.AssetDirectory;
import io.opnode.command.web.ChainQueries;
import io.opnode.command.web.WireBody;
import io.opnode.domain.chain.FindWalletAddress;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens wallets and gives mandates back. */
@RestController
@RequestMapping("/api/v1/wallets")
class WalletController {
    private final Commands commands;
    private final ChainQueries chain;
    private final AssetDirectory assets;

    WalletController(Commands commands, ChainQueries chain, AssetDirectory assets) {
        this.commands = commands;
        this.chain = chain;
        this.assets = assets;
    }

    /**
     * @param asset code such as {@code USDC}
     */
    record OpenRequest(EvmAddress owner, String asset) implements WireBody {}

    /**
     * @param address of the CloudWallet contract, which deposits go to
     */
    record WalletAnswer(WalletId walletId, EvmAddress address, EvmAddress owner, String asset)
            implements WireBody {}

    record MandateAnswer(WalletId walletId, MandateId mandateId) implements WireBody {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WalletAnswer open(@RequestBody OpenRequest request) {
        Asset asset = assets.byCode(request.asset());
        EvmAddress address =
                chain.ask(
                        new FindWalletAddress(request.owner(), asset.chainId()), EvmAddress.class);
        WalletId walletId = WalletId.of(asset, address);
        commands.send(new WalletCommand.OpenWallet(walletId, request.owner(), address, asset));
        return new WalletAnswer(walletId, address, request.owner(), asset.code());
    }

    @PostMapping("/{walletId}/mandates/{mandateId}/close")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MandateAnswer close(@PathVariable String walletId, @PathVariable String mandateId) {
        WalletId wallet = new WalletId(walletId);
        MandateId mandate = new MandateId(mandateId);
        commands.send(new WalletCommand.CloseMandate(wallet, mandate));
        return new MandateAnswer(wallet, mandate);
    }
}
