package io.opnode.domain.receipt;

import io.opnode.domain.billing.BillLine;
import io.opnode.domain.billing.LockedPrice;
import io.opnode.domain.billing.Split;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.job.Ending;
import io.opnode.domain.job.Job;
import io.opnode.domain.job.JobEvent.JobSettled;
import io.opnode.domain.job.JobTerms;
import io.opnode.domain.job.PastAttempt;
import io.opnode.domain.job.WorkResult;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.metering.MeterHead;
import io.opnode.domain.metering.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What everybody can hold of a job: what was to be run, who ran it, what came out, what was metered
 * and what was paid. Canonical JSON of {@link #toCanonical}, in one raw block, so that its name is
 * the hash of its bytes. Logs are named by hash only as far as they were kept.
 *
 * @param attempts every try, oldest first
 * @param last the attempt under way when the job ended; the one that may be charged
 * @param contentProfile by which input and output were cut into blocks and named
 */
public record Receipt(
        JobTerms terms,
        Ending ending,
        Optional<WorkResult> result,
        List<PastAttempt> attempts,
        Optional<PastAttempt> last,
        JobSettled settlement,
        Instant endedAt,
        String contentProfile) {
    public static final String SCHEMA = "opnode.receipt.v1";

    public Receipt {
        attempts = List.copyOf(attempts);
    }

    public static Receipt of(Job.Settled job) {
        Job.Ended ended = job.ended();
        return new Receipt(
                ended.terms(),
                ended.ending(),
                ended.result(),
                ended.attempts(),
                ended.last(),
                job.settlement(),
                ended.endedAt(),
                UnixFsProfile.V1_2025.name());
    }

    /**
     * Objects, lists, texts and integers for {@code CanonicalJson}. Instants are ISO 8601 in UTC,
     * amounts {@code {asset, chainId, decimals, units}}; what is absent has no key.
     */
    public Map<String, Object> toCanonical() {
        Map<String, Object> json = new TreeMap<>();
        json.put("schema", SCHEMA);
        json.put("jobId", terms.jobId().value());
        json.put("payer", terms.payer().value());
        json.put("owner", terms.owner().value());
        json.put("mandateId", terms.mandateId().value());
        json.put("spec", terms.spec().toCanonical());
        json.put("specHash", terms.specHash().value());
        json.put("contentProfile", contentProfile);
        terms.spec().input().map(Cid::value).ifPresent(cid -> json.put("input", cid));
        json.put("ending", ending(ending));
        result.ifPresent(done -> json.put("result", result(done)));
        last.ifPresent(attempt -> json.put("node", node(attempt)));
        last.flatMap(PastAttempt::head).ifPresent(head -> json.put("meter", meter(head)));
        last.ifPresent(attempt -> json.put("price", price(attempt.attempt().price())));
        json.put("payment", payment());
        json.put("attempts", attempts.stream().map(Receipt::attempt).toList());
        json.put("submittedAt", terms.submittedAt().toString());
        json.put("endedAt", endedAt.toString());
        json.put("settledAt", settlement.at().toString());
        return json;
    }

    private Map<String, Object> payment() {
        Split split = settlement.split();
        Map<String, Object> json = new TreeMap<>();
        json.put("reserved", settlement.reserved().toCanonical());
        json.put("lines", settlement.bill().lines().stream().map(Receipt::line).toList());
        json.put("discount", settlement.bill().discount().toCanonical());
        json.put("total", settlement.bill().total().toCanonical());
        json.put("charge", settlement.charge().toCanonical());
        json.put("provider", split.provider().toCanonical());
        json.put("stakers", split.stakers().toCanonical());
        json.put("treasury", split.treasury().toCanonical());
        json.put("refund", settlement.refund().toCanonical());
        json.put("refundTo", settlement.payer().value());
        settlement.payTo().map(EvmAddress::value).ifPresent(a -> json.put("payTo", a));
        return json;
    }

    private static Map<String, Object> line(BillLine line) {
        return Map.of(
                "meter", line.meter(),
                "quantity", line.quantity(),
                "unit", line.unit(),
                "rate", line.rate().toCanonical(),
                "amount", line.amount().toCanonical());
    }

    private static Map<String, Object> ending(Ending ending) {
        return Map.of(
                "cause", ending.cause().name(),
                "fault", ending.cause().fault().name(),
                "actor", ending.actor(),
                "detail", ending.detail());
    }

    private static Map<String, Object> result(WorkResult result) {
        Map<String, Object> json = new TreeMap<>();
        result.exitCode().ifPresent(code -> json.put("exitCode", code));
        result.imageDigest().ifPresent(digest -> json.put("imageDigest", digest.value()));
        result.output().ifPresent(cid -> json.put("output", cid.value()));
        json.put("outputBytes", result.outputBytes());
        result.log().ifPresent(cid -> json.put("log", cid.value()));
        json.put("logHash", result.logHash().value());
        json.put("logBytes", result.logBytes());
        result.startedAt().ifPresent(at -> json.put("startedAt", at.toString()));
        result.finishedAt().ifPresent(at -> json.put("finishedAt", at.toString()));
        return json;
    }

    private static Map<String, Object> node(PastAttempt attempt) {
        return Map.of(
                "nodeId", attempt.attempt().nodeId().value(),
                "nodeKey", attempt.attempt().nodeKey().value(),
                "address", attempt.attempt().payTo().value());
    }

    private static Map<String, Object> meter(MeterHead head) {
        Usage usage = head.usage();
        Map<String, Object> json = new TreeMap<>();
        json.put("sequence", head.sequence());
        json.put("head", head.hash().value());
        json.put("billableMillis", head.billableMillis());
        json.put("computeMillis", usage.computeMillis());
        json.put("cpuMillis", usage.cpuMillis());
        json.put("memoryByteSeconds", usage.memoryByteSeconds());
        json.put("networkBytesIn", usage.networkBytesIn());
        json.put("networkBytesOut", usage.networkBytesOut());
        json.put("storageByteSeconds", usage.storageByteSeconds());
        json.put("energyMillijoules", usage.energyMillijoules());
        json.put("deviceBusyMillis", usage.deviceBusyMillis());
        return json;
    }

    private static Map<String, Object> price(LockedPrice price) {
        return Map.of(
                "computePerHour", price.tariff().computePerHour().toCanonical(),
                "egressPerGib", price.tariff().egressPerGib().toCanonical(),
                "storagePerGibHour", price.tariff().storagePerGibHour().toCanonical(),
                "discountBasisPoints", price.discount().value(),
                "providerBasisPoints", price.split().provider().value(),
                "stakersBasisPoints", price.split().stakers().value(),
                "treasuryBasisPoints", price.split().treasury().value(),
                "parameterVersion", price.parameterVersion());
    }

    private static Map<String, Object> attempt(PastAttempt attempt) {
        Map<String, Object> json = new TreeMap<>();
        json.put("number", attempt.attempt().number());
        json.put("epoch", attempt.attempt().epoch());
        json.put("nodeId", attempt.attempt().nodeId().value());
        json.put("assignedAt", attempt.assignedAt().toString());
        attempt.startedAt().ifPresent(at -> json.put("startedAt", at.toString()));
        json.put("endedAt", attempt.endedAt().toString());
        json.put("ending", ending(attempt.ending()));
        attempt.head().ifPresent(head -> json.put("meter", meter(head)));
        return json;
    }
}
