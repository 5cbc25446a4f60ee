package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.wallet.WatchedWallet;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.contracts.bindings.CloudWallet;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.SpenderSession;
import io.opnode.domain.wallet.WalletCommand.RecordSession;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.web3j.abi.EventEncoder;
import org.web3j.utils.Numeric;

/** What a wallet's contract says of who may sign for it besides its owner. */
final class SessionFacts {
    static final String SESSION_SET = EventEncoder.encode(CloudWallet.SESSIONSET_EVENT);

    /** The last second of the year 9999: as good as never, and what everybody can write. */
    private static final BigInteger LATEST = BigInteger.valueOf(253_402_300_799L);

    private static final BigInteger LONGEST = BigInteger.valueOf(SpenderSession.LONGEST_PERIOD);

    /** Places of the words in a log's data. */
    private enum Word {
        CAP,
        PERIOD,
        EXPIRY
    }

    private final ChainNode node;
    private final WatchedWallets wallets;

    SessionFacts(ChainNode node, WatchedWallets wallets) {
        this.node = node;
        this.wallets = wallets;
    }

    /** Topics: the event, spender, asset. Empty when it is of no wallet that we follow. */
    Optional<RecordSession> of(Log log, ChainFact fact) {
        EvmAddress spender = Topics.address(log.topics().get(1));
        EvmAddress token = Topics.address(log.topics().get(2));
        return wallets.followed(token.value(), log.address())
                .map(wallet -> command(wallet, spender, log, fact));
    }

    private RecordSession command(
            WatchedWallet wallet, EvmAddress spender, Log log, ChainFact fact) {
        BigInteger period = word(log, Word.PERIOD).min(LONGEST).max(BigInteger.ONE);
        return new RecordSession(
                wallet.walletId(),
                spender,
                new Money(wallet.asset(), word(log, Word.CAP)),
                Duration.ofSeconds(period.longValueExact()),
                timeOf(log),
                Instant.ofEpochSecond(word(log, Word.EXPIRY).min(LATEST).longValueExact()),
                fact);
    }

    private static BigInteger word(Log log, Word word) {
        return Topics.number(log.data(), word.ordinal());
    }

    /** Where its first period begins, for the contract and so for us. */
    private Instant timeOf(Log log) {
        Map<String, Object> block = node.rawBlock(log.blockNumber());
        if (!log.blockHash().equals(block.get("hash"))) {
            throw new ChainUnavailableException(
                    "block "
                            + log.blockNumber()
                            + " is another than that of its log; asking again");
        }
        return Instant.ofEpochSecond(
                Numeric.decodeQuantity(String.valueOf(block.get("timestamp"))).longValueExact());
    }
}
