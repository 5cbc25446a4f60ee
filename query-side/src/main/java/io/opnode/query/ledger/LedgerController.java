package io.opnode.query.ledger;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.DriftReport;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.chain.ListChains;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.PageLimits;
import io.opnode.query.kernel.Problem;
import io.opnode.query.ledger.ConservationView.DriftView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger and its check, as auditors read them. */
@RestController
@RequestMapping("/api/v1")
public class LedgerController {
    private final Ask ask;
    private final PageLimits limits;

    public LedgerController(Ask ask, PageLimits limits) {
        this.ask = ask;
        this.limits = limits;
    }

    @GetMapping("/ledger")
    public ResponseEntity<LedgerPage> ledger(
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam("limit") Optional<Integer> limit) {
        LedgerPage page = ask.one(new FindLedger(limits.request(cursor, limit)), LedgerPage.class);
        return Answer.list(page, page.position());
    }

    @GetMapping("/audits/conservation")
    public ResponseEntity<ConservationView> conservation() {
        ConservationView ledger = ask.one(new CheckConservation(), ConservationView.class);
        return Answer.list(compared(ledger), ledger.position());
    }

    private ConservationView compared(ConservationView ledger) {
        List<String> problems = new ArrayList<>(ledger.problems());
        Long homeBlock = null;
        List<DriftView> drift = new ArrayList<>();
        try {
            List<ChainView> chains = ask.list(new ListChains(), ChainView.class);
            for (ChainView chain : chains) {
                DriftReport report = drift(chain);
                String prefix = chain == chains.getFirst() ? "" : "chain " + chain.chainId() + ": ";
                homeBlock = homeBlock == null ? Long.valueOf(report.blockNumber()) : homeBlock;
                drift.addAll(rows(report, prefix));
                report.differences().forEach(row -> problems.add(prefix + sentence(row)));
            }
        } catch (Problem notCompared) {
            problems.add("The contracts could not be compared: " + notCompared.getMessage());
        }
        return checked(ledger, homeBlock, drift, problems);
    }

    private DriftReport drift(ChainView chain) {
        return ask.one(new FindDrift(OptionalLong.of(chain.chainId())), DriftReport.class);
    }

    private static ConservationView checked(
            ConservationView ledger,
            @org.jspecify.annotations.Nullable Long block,
            List<DriftView> drift,
            List<String> problems) {
        return new ConservationView(
                ledger.position(),
                problems.isEmpty(),
                ledger.assets(),
                block,
                List.copyOf(drift),
                List.copyOf(problems));
    }

    private static List<DriftView> rows(DriftReport report, String prefix) {
        return report.compared().stream()
                .map(row ->
                        new DriftView(
                                prefix + row.what(),
                                row.onChain().toString(),
                                row.inLedger().toString(),
                                row.differs()))
                .toList();
    }

    private static String sentence(DriftReport.Row row) {
        return row.what()
                + ": "
                + row.onChain()
                + " on chain, "
                + row.inLedger()
                + " in the ledger.";
    }
}
