package io.opnode.cli.demo;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.job.Outcome;
import io.opnode.cli.output.Amount;
import io.opnode.cli.receipt.ReceiptFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the demo shows at the end.
 *
 * @param before the wallet before the job
 * @param after the wallet when the refund had arrived
 * @param receiptFile receipt and proof, which verify offline
 */
public record DemoResult(
        JsonNode job,
        JsonNode before,
        JsonNode after,
        Optional<Path> outputs,
        Path receiptFile,
        ReceiptFile.Verdict verdict,
        JsonNode conservation) {

    /** Whether ledger and contracts agree, in every asset. */
    public boolean conserved() {
        return conservation.path("conserved").asBoolean(false);
    }

    /** Whether the wallet lost the charge and nothing else. */
    public boolean walletReconciles() {
        return Amount.of(before.path("total"))
                .units()
                .subtract(Amount.of(after.path("total")).units())
                .equals(Amount.of(job.path("cost").path("charge")).units());
    }

    public Map<String, Object> json() {
        JsonNode cost = job.path("cost");
        JsonNode split = cost.path("split");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("jobId", job.path("jobId").asString());
        json.put("phase", job.path("phase").asString());
        json.put("reserved", cost.path("reserved"));
        json.put("charge", cost.path("charge"));
        json.put("provider", split.path("provider"));
        json.put("stakers", split.path("stakers"));
        json.put("treasury", split.path("treasury"));
        json.put("refund", cost.path("refund"));
        json.put("walletBefore", before.path("total"));
        json.put("walletAfter", after.path("total"));
        json.put("receiptCid", job.path("receipt").path("cid").asString());
        json.put("receiptFile", receiptFile.toString());
        json.put("receiptVerified", verdict.passed());
        json.put("settlementTx", job.path("anchor").path("txHash").asString());
        json.put("conserved", conserved() && walletReconciles());
        json.put("outputs", outputs.map(Path::toString).orElse(""));
        json.put("timeline", job.path("timeline"));
        return json;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(Outcome.money(job));
        lines.add("");
        lines.add(
                "wallet    "
                        + Amount.of(before.path("total"))
                        + " before − "
                        + Amount.of(after.path("total"))
                        + " after "
                        + (walletReconciles() ? "= the charge" : "IS NOT THE CHARGE"));
        lines.add("settled   in transaction " + job.path("anchor").path("txHash").asString());
        lines.add("receipt   " + job.path("receipt").path("cid").asString());
        lines.add(
                "verified  "
                        + (verdict.passed() ? "offline, all " : "NO, of ")
                        + verdict.checks().size()
                        + " checks: "
                        + receiptFile);
        lines.add(
                "conserved "
                        + (conserved()
                                ? "yes: every posting balances, and the contracts hold what the"
                                        + " ledger says at block "
                                        + conservation.path("chainBlock").asString("?")
                                : "NO: " + conservation.path("problems")));
        outputs.ifPresent(folder -> lines.add("outputs   " + folder));
        return lines;
    }

    public ExitCode exitCode() {
        if (!conserved() || !walletReconciles()) {
            return ExitCode.FAILURE;
        }
        return verdict.passed() ? Outcome.exitCode(job) : ExitCode.NOT_VERIFIED;
    }

    /** What went wrong, for the exit; only asked for where something did. */
    public CliException error() {
        if (exitCode() == ExitCode.FAILURE) {
            return new CliException(
                    ExitCode.FAILURE,
                    "not-reconciled",
                    "The job is over, but the figures do not reconcile.",
                    "Look at `opnode wallet statement` and the platform's log.");
        }
        if (exitCode() == ExitCode.NOT_VERIFIED) {
            return new CliException(
                    ExitCode.NOT_VERIFIED,
                    "receipt-not-verified",
                    "The job is over, but its receipt does not verify.",
                    "See what is wrong with `opnode receipt verify " + receiptFile + "`.");
        }
        return Outcome.error(job);
    }
}
