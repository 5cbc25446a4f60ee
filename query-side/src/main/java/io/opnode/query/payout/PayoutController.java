package io.opnode.query.payout;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.FindPayouts;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.chain.PayoutView;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Earnings on chain and the proofs by which they are claimed. */
@RestController
public class PayoutController {
    private static final String ACCOUNTS = "An account is 0x and 40 hexadecimal digits.";

    private final Ask ask;

    public PayoutController(Ask ask) {
        this.ask = ask;
    }

    /**
     * One account's payouts on a chain.
     *
     * @param payouts one for each asset of the chain
     */
    public record PayoutList(String account, List<PayoutAnswer> payouts) {}

    /**
     * @param chain id of the chain; the home chain without it
     */
    @GetMapping("/api/v1/payouts/{account}")
    public ResponseEntity<PayoutList> show(
            @PathVariable("account") String account,
            @RequestParam(name = "chain", required = false) Optional<Long> chain) {
        EvmAddress of = Parameters.id("account", account, EvmAddress::new, ACCOUNTS);
        chain.ifPresent(this::requireChain);
        OptionalLong chainId = chain.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        List<PayoutAnswer> payouts =
                ask.list(new FindPayouts(of, chainId), PayoutView.class).stream()
                        .map(PayoutAnswer::of)
                        .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new PayoutList(of.value(), payouts));
    }

    private void requireChain(long chainId) {
        if (ask.list(new ListChains(), ChainView.class).stream()
                .noneMatch(known -> known.chainId() == chainId)) {
            throw Problem.unknown(
                    "chain", Long.toString(chainId), "GET /api/v1/chains lists what there is.");
        }
    }
}
