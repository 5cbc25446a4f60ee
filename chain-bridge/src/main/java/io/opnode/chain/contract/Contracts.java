package io.opnode.chain.contract;

import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.domain.chain.ChainView.Token;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contracts that the platform settles with, on one chain.
 *
 * @param walletImplementation the code that every CloudWallet delegates to
 * @param tokens the assets that may be paid with
 * @param startBlock block before the deployment; no log of ours is older
 * @param home what only the home chain has
 */
public record Contracts(
        long chainId,
        EvmAddress escrow,
        EvmAddress walletFactory,
        EvmAddress walletImplementation,
        EvmAddress payouts,
        EvmAddress registry,
        EvmAddress disputes,
        List<Token> tokens,
        long startBlock,
        Optional<HomeContracts> home) {
    private static final int STABLECOIN_DECIMALS = 6;

    public Contracts {
        tokens = List.copyOf(tokens);
    }

    /** The contracts of a deployment. */
    public static Contracts of(ContractAddresses deployed, List<Token> tokens) {
        return new Contracts(
                deployed.chainId(),
                new EvmAddress(deployed.jobEscrow()),
                new EvmAddress(deployed.walletFactory()),
                new EvmAddress(deployed.walletImplementation()),
                new EvmAddress(deployed.payouts()),
                new EvmAddress(deployed.receiptRegistry()),
                new EvmAddress(deployed.disputes()),
                tokens,
                deployed.startBlock(),
                deployed.home().map(HomeContracts::of));
    }

    /**
     * The contracts of a deployment on the home chain, which can be paid with its own token too.
     */
    public static Contracts ofHome(ContractAddresses deployed) {
        return of(
                deployed,
                List.of(
                        new Token(
                                new Asset("USDC", STABLECOIN_DECIMALS, deployed.chainId()),
                                new EvmAddress(deployed.stablecoin())),
                        new Token(
                                HomeContracts.asset(deployed.chainId()),
                                new EvmAddress(deployed.opNodeToken()))));
    }

    /** The contracts of a deployment on another chain. */
    public static Contracts ofSettlement(ContractAddresses deployed) {
        return of(
                deployed,
                List.of(
                        new Token(
                                new Asset("USDC", STABLECOIN_DECIMALS, deployed.chainId()),
                                new EvmAddress(deployed.stablecoin()))));
    }

    public Optional<Asset> assetOf(EvmAddress token) {
        return tokens.stream()
                .filter(known -> known.address().equals(token))
                .map(Token::asset)
                .findFirst();
    }

    public Optional<EvmAddress> tokenOf(Asset asset) {
        return tokens.stream()
                .filter(known -> known.asset().equals(asset))
                .map(Token::address)
                .findFirst();
    }

    /** Address of each contract by its name, the tokens by their asset's code. */
    public Map<String, EvmAddress> byName() {
        Map<String, EvmAddress> names = new LinkedHashMap<>();
        names.put("JobEscrow", escrow);
        names.put("CloudWalletFactory", walletFactory);
        names.put("CloudWallet", walletImplementation);
        names.put("Payouts", payouts);
        names.put("ReceiptRegistry", registry);
        names.put("Disputes", disputes);
        home.ifPresent(contracts -> names.putAll(contracts.byName()));
        tokens.forEach(token -> names.put(token.asset().code(), token.address()));
        return names;
    }
}
