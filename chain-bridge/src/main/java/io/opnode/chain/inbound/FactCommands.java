package io.opnode.chain.inbound;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.outbox.OutgoingCommand;
import io.opnode.chain.wallet.WatchedWallet;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.BlockHash;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.TxHash;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandate;
import io.opnode.domain.wallet.WalletCommand.ConfirmMandateClosed;
import io.opnode.domain.wallet.WalletCommand.RecordDeposit;
import io.opnode.domain.wallet.WalletCommand.RecordWithdrawal;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a confirmed log tells: wallets here, other aggregates by their contracts. */
final class FactCommands {
    private final Contracts contracts;
    private final WatchedWallets wallets;
    private final Map<EvmAddress, ContractFacts> told = new HashMap<>();
    private final SessionFacts sessions;

    FactCommands(
            Contracts contracts,
            WatchedWallets wallets,
            List<ContractFacts> told,
            SessionFacts sessions) {
        this.contracts = contracts;
        this.wallets = wallets;
        this.sessions = sessions;
        told.forEach(facts -> facts.contracts().forEach(c -> this.told.put(c, facts)));
    }

    /**
     * The commands of one log; none when it concerns nobody we watch. A transfer between two
     * watched wallets is a withdrawal and a deposit.
     */
    List<OutgoingCommand> of(Log log) {
        String topic = log.topics().getFirst();
        if (topic.equals(LogFilter.TRANSFER)) {
            return transfer(log);
        }
        if (topic.equals(SessionFacts.SESSION_SET)) {
            return sessions.of(log, fact(log)).stream().map(c -> outgoing(log, c)).toList();
        }
        ContractFacts facts = told.get(new EvmAddress(log.address()));
        if (facts != null) {
            return facts.of(log, fact(log)).stream()
                    .map(each -> outgoing(log, each.stream(), each.command()))
                    .toList();
        }
        boolean ofEscrow = log.address().equals(contracts.escrow().value());
        if (ofEscrow && topic.equals(LogFilter.MANDATE_OPENED)) {
            return mandate(
                    log, (id, mandate, cap) -> new ConfirmMandate(id, mandate, cap, fact(log)));
        }
        if (ofEscrow && topic.equals(LogFilter.MANDATE_CLOSED)) {
            return mandate(
                    log,
                    (id, mandate, rest) -> new ConfirmMandateClosed(id, mandate, rest, fact(log)));
        }
        return List.of();
    }

    private List<OutgoingCommand> transfer(Log log) {
        EvmAddress from = Topics.address(log.topics().get(1));
        EvmAddress to = Topics.address(log.topics().get(2));
        BigInteger units = Topics.number(log.data(), 0);
        // WHY: between wallet and escrow, the escrow's own logs tell the story, and those of
        // Disputes tell of what comes back from there. Zero moves nothing.
        if (from.equals(contracts.escrow())
                || to.equals(contracts.escrow())
                || from.equals(contracts.disputes())) {
            return List.of();
        }
        if (units.signum() == 0 || from.equals(to)) {
            return List.of();
        }
        List<OutgoingCommand> commands = new ArrayList<>();
        wallets.followed(log.address(), from.value())
                .map(w -> new RecordWithdrawal(w.walletId(), money(w, units), to, fact(log)))
                .ifPresent(command -> commands.add(outgoing(log, command)));
        wallets.followed(log.address(), to.value())
                .map(w -> new RecordDeposit(w.walletId(), money(w, units), fact(log)))
                .ifPresent(command -> commands.add(outgoing(log, command)));
        return commands;
    }

    private static Money money(WatchedWallet wallet, BigInteger units) {
        return new Money(wallet.asset(), units);
    }

    private interface MandateFact {
        WalletCommand command(WalletId walletId, MandateId mandateId, Money amount);
    }

    /** Both logs: topics mandate, wallet, asset; the amount is the first word of data. */
    private List<OutgoingCommand> mandate(Log log, MandateFact fact) {
        MandateId mandateId = new MandateId(log.topics().get(1));
        EvmAddress wallet = Topics.address(log.topics().get(2));
        EvmAddress token = Topics.address(log.topics().get(3));
        Optional<Asset> asset = contracts.assetOf(token);
        if (asset.isEmpty()) {
            return List.of();
        }
        Money amount = new Money(asset.get(), Topics.number(log.data(), 0));
        WalletId walletId = WalletId.of(asset.get(), wallet);
        return List.of(outgoing(log, fact.command(walletId, mandateId, amount)));
    }

    private OutgoingCommand outgoing(Log log, WalletCommand command) {
        return outgoing(log, command.walletId().value(), command);
    }

    private OutgoingCommand outgoing(Log log, String stream, Object command) {
        return new OutgoingCommand(
                keyOf(contracts.chainId(), log) + stream,
                stream,
                command,
                Optional.empty(),
                Optional.of(log.blockNumber()));
    }

    /** How the keys of all commands of a log begin. */
    static String keyOf(long chainId, Log log) {
        return "fact:%d:%s:%s:%d:"
                .formatted(chainId, log.blockHash(), log.txHash(), log.logIndex());
    }

    private ChainFact fact(Log log) {
        return new ChainFact(
                contracts.chainId(),
                log.blockNumber(),
                new BlockHash(log.blockHash()),
                new TxHash(log.txHash()),
                log.logIndex());
    }
}
