package io.opnode.launcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.cli.api.ApiClient;
import io.opnode.cli.job.Chain;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.ReceiptRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.datatypes.Event;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.core.methods.request.EthFilter;
import org.web3j.protocol.core.methods.response.Log;
import org.web3j.protocol.http.HttpService;
import org.web3j.utils.Numeric;

/** What the escrow contract itself says, past everything that the platform keeps. */
record EscrowLog(Chain chain) {
    private static final int WORD_DIGITS = 64;

    EscrowLog(ApiClient api) {
        this(Chain.of(api));
    }

    /**
     * Of a mandate for one job: opened once, closed once, and between them the charge was taken.
     */
    void assertThatOneSettlementTook(String mandateId, BigInteger charge) {
        List<Log> opened = logs("JobEscrow", JobEscrow.MANDATEOPENED_EVENT, mandateId);
        List<Log> closed = logs("JobEscrow", JobEscrow.MANDATECLOSED_EVENT, mandateId);
        assertThat(opened).as("MandateOpened").hasSize(1);
        assertThat(closed).as("MandateClosed").hasSize(1);
        BigInteger cap = word(opened.getFirst(), 0);
        BigInteger returned = word(closed.getFirst(), 0);
        assertThat(cap.subtract(returned)).as("taken on chain").isEqualTo(charge);
        assertThat(logs("ReceiptRegistry", ReceiptRegistry.EPOCHANCHORED_EVENT, null))
                .extracting(log -> log.getTopics().get(1))
                .as("an epoch settles once")
                .doesNotHaveDuplicates();
    }

    private static BigInteger word(Log log, int index) {
        String data = Numeric.cleanHexPrefix(log.getData());
        return new BigInteger(data.substring(index * WORD_DIGITS, (index + 1) * WORD_DIGITS), 16);
    }

    private List<Log> logs(
            String contract, Event event, @org.jspecify.annotations.Nullable String mandateId) {
        EthFilter filter =
                new EthFilter(
                        DefaultBlockParameterName.EARLIEST,
                        DefaultBlockParameterName.LATEST,
                        chain.contract(contract));
        filter.addSingleTopic(EventEncoder.encode(event));
        if (mandateId != null) {
            filter.addSingleTopic(mandateId);
        }
        Web3j web3j = Web3j.build(new HttpService(chain.rpcUrl().toString()));
        try {
            return web3j.ethGetLogs(filter).send().getLogs().stream()
                    .map(found -> (Log) found.get())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            web3j.shutdown();
        }
    }
}
