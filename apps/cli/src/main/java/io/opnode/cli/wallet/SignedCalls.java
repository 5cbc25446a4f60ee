package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.contracts.revert.RevertReason;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Function;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.RawTransaction;
import org.web3j.crypto.TransactionEncoder;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.request.Transaction;
import org.web3j.protocol.core.methods.response.EthCall;
import org.web3j.protocol.core.methods.response.TransactionReceipt;
import org.web3j.protocol.http.HttpService;
import org.web3j.utils.Numeric;

/** Calls of contracts, signed with the user's key and sent to the chain itself. */
final class SignedCalls implements AutoCloseable {
    private static final BigInteger GAS_LIMIT = BigInteger.valueOf(500_000);
    private static final BigInteger TIP = BigInteger.valueOf(1_000_000_000L);
    private static final Duration MINED_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Web3j web3j;
    private final long chainId;
    private final UserKey key;

    SignedCalls(URI rpc, long chainId, UserKey key) {
        this.web3j = Web3j.build(new HttpService(rpc.toString()));
        this.chainId = chainId;
        this.key = key;
    }

    /** The account that signs. */
    String account() {
        return key.address();
    }

    /** The unsigned words that a question is answered with. */
    List<BigInteger> ask(String contract, Function question) {
        EthCall answer = tryCall(contract, question);
        if (answer.hasError()) {
            throw chainTrouble(answer.getError().getMessage());
        }
        String hex = Numeric.cleanHexPrefix(answer.getValue());
        return java.util.stream.IntStream.range(0, hex.length() / 64)
                .mapToObj(i -> new BigInteger(hex.substring(i * 64, i * 64 + 64), 16))
                .toList();
    }

    /** Why the contract would refuse the call now, by the name of its error. */
    Optional<RevertReason> refusal(String contract, Function function) {
        EthCall answer = tryCall(contract, function);
        if (!answer.hasError()) {
            return Optional.empty();
        }
        String data = answer.getError().getData();
        return Optional.of(RevertReason.of(data == null ? "" : data.replace("\"", "")));
    }

    private EthCall tryCall(String contract, Function function) {
        Transaction question =
                Transaction.createEthCallTransaction(
                        key.address(), contract, FunctionEncoder.encode(function));
        try {
            return web3j.ethCall(question, DefaultBlockParameterName.LATEST).send();
        } catch (IOException e) {
            throw chainTrouble(String.valueOf(e.getMessage()));
        }
    }

    /** Whether there is a contract at the address. */
    boolean isDeployed(String address) {
        String code =
                call(() -> web3j.ethGetCode(address, DefaultBlockParameterName.LATEST).send())
                        .getCode();
        return code.length() > 2;
    }

    /** Returns the transaction's hash once it is mined. */
    String send(String to, Function function) {
        BigInteger nonce =
                call(() ->
                                web3j.ethGetTransactionCount(
                                                key.address(), DefaultBlockParameterName.PENDING)
                                        .send())
                        .getTransactionCount();
        BigInteger price = call(() -> web3j.ethGasPrice().send()).getGasPrice();
        RawTransaction transaction =
                RawTransaction.createTransaction(
                        chainId,
                        nonce,
                        GAS_LIMIT,
                        to,
                        BigInteger.ZERO,
                        FunctionEncoder.encode(function),
                        TIP,
                        price.multiply(BigInteger.TWO).add(TIP));
        byte[] signed = TransactionEncoder.signMessage(transaction, Credentials.create(key.pair()));
        String hash =
                call(() -> web3j.ethSendRawTransaction(Numeric.toHexString(signed)).send())
                        .getTransactionHash();
        TransactionReceipt receipt = awaitMined(hash);
        if (!receipt.isStatusOK()) {
            throw new CliException(
                    ExitCode.FUNDS_OR_CAP,
                    "transaction-reverted",
                    "The chain refused " + function.getName() + " (transaction " + hash + ").",
                    "Check what is available with `opnode wallet show`.");
        }
        return hash;
    }

    private TransactionReceipt awaitMined(String hash) {
        long polls = MINED_LIMIT.dividedBy(POLL);
        for (long i = 0; i < polls; i++) {
            Optional<TransactionReceipt> receipt =
                    call(() -> web3j.ethGetTransactionReceipt(hash).send()).getTransactionReceipt();
            if (receipt.isPresent()) {
                return receipt.get();
            }
            pause();
        }
        throw new CliException(
                ExitCode.WAIT_TIMED_OUT,
                "transaction-not-mined",
                "Transaction " + hash + " was not mined within " + MINED_LIMIT.toSeconds() + " s.",
                "Do not send it again before you looked: `opnode wallet show`.");
    }

    private interface Request<T> {
        T send() throws IOException;
    }

    private static <T extends Response<?>> T call(Request<T> request) {
        try {
            T answer = request.send();
            if (answer.hasError()) {
                throw chainTrouble(answer.getError().getMessage());
            }
            return answer;
        } catch (IOException e) {
            throw chainTrouble(String.valueOf(e.getMessage()));
        }
    }

    private static CliException chainTrouble(String message) {
        boolean funds = message.contains("insufficient funds");
        return new CliException(
                funds ? ExitCode.FUNDS_OR_CAP : ExitCode.NETWORK,
                funds ? "no-gas-money" : "chain-refused",
                "The chain's node answered: " + message + ".",
                funds
                        ? "Your account needs coins for gas."
                        : "Check with `opnode doctor` that the chain runs.");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED,
                    "interrupted",
                    "Interrupted while waiting for the chain.",
                    "The transaction may still be mined; look with `opnode wallet show`.");
        }
    }

    @Override
    public void close() {
        web3j.shutdown();
    }
}
