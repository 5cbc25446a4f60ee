package io.opnode.bench.chaos;

import io.opnode.bench.chain.OwnChain;
import io.opnode.bench.platform.Database;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.ReceiptRegistry;
import java.util.ArrayList;
import java.util.List;
import org.web3j.abi.EventEncoder;
import tools.jackson.databind.JsonNode;

/** What must hold when all is over: I-08, I-09 and no drift. */
final class Findings {
    private final List<String> lines = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Database database;
    private final OwnChain chain;

    Findings(Database database, OwnChain chain) {
        this.database = database;
        this.chain = chain;
    }

    /**
     * @param audit answer of {@code /api/v1/audits/conservation}
     */
    void check(long acknowledged, JsonNode audit) throws Exception {
        long jobs = database.count("job.submitted");
        holds("every acknowledged job is in the log", acknowledged, Math.min(jobs, acknowledged));
        holds("I-16: jobs settled", jobs, database.count("job.settled"));
        holds("I-08: receipts", jobs, database.count("job.receipted"));
        holds("I-08: jobs anchored", jobs, database.count("job.anchored"));
        holds(
                "I-08: jobs in exactly one epoch",
                jobs,
                database.number("SELECT count(*) FROM chain.settlement_job WHERE epoch_id > 0"));
        long epochs = database.number("SELECT count(*) FROM chain.settlement_epoch");
        OwnChain.Effects anchored =
                chain.effects(
                        chain.contracts().receiptRegistry(),
                        EventEncoder.encode(ReceiptRegistry.EPOCHANCHORED_EVENT));
        holds("I-08: epochs on chain, each once", epochs, anchored.logs());
        holds("I-08: different epochs on chain", epochs, anchored.subjects());
        long mandates = database.count("wallet.mandate-opened");
        OwnChain.Effects opened =
                chain.effects(
                        chain.contracts().jobEscrow(),
                        EventEncoder.encode(JobEscrow.MANDATEOPENED_EVENT));
        holds("I-08: mandates on chain, each once", mandates, opened.logs());
        holds("I-08: different mandates on chain", mandates, opened.subjects());
        holds(
                "I-08: transactions on chain, each of a stored intent",
                database.number("SELECT count(nonce) FROM chain.intent"),
                chain.sentByPlatform());
        holds("I-01, I-09: the ledger is balanced", 1, audit.path("conserved").asBoolean() ? 1 : 0);
        long compared = audit.path("drift").size();
        holds("drift: figures compared", Math.max(compared, 1), compared);
        holds("drift: figures that differ", 0, audit.path("problems").size());
        audit.path("problems").forEach(problem -> broken.add(problem.asString()));
    }

    private void holds(String what, long expected, long found) {
        lines.add("%-56s %,8d  %s".formatted(what, found, expected == found ? "ok" : "BROKEN"));
        if (expected != found) {
            broken.add("%s: %d (expected %d)".formatted(what, found, expected));
        }
    }

    List<String> lines() {
        return lines;
    }

    List<String> broken() {
        return broken;
    }
}
