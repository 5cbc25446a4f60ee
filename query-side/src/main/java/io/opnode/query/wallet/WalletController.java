package io.opnode.query.wallet;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.WalletId;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.PageLimits;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Wallets as clients read them. */
@RestController
@RequestMapping("/api/v1/wallets")
public class WalletController {
    private static final String LIST_YOURS = "List yours with `opnode wallet show`.";

    private final Ask ask;
    private final PageLimits limits;

    public WalletController(Ask ask, PageLimits limits) {
        this.ask = ask;
        this.limits = limits;
    }

    @GetMapping
    public ResponseEntity<WalletPage> list(
            @RequestParam("owner") Optional<String> owner,
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam("limit") Optional<Integer> limit) {
        WalletPage page =
                ask.one(
                        new ListWallets(
                                Parameters.parse("owner", owner, EvmAddress::new),
                                limits.request(cursor, limit)),
                        WalletPage.class);
        return Answer.list(page, page.position());
    }

    @GetMapping("/{walletId}")
    public ResponseEntity<WalletView> show(@PathVariable("walletId") String walletId) {
        WalletView wallet =
                ask.optional(new FindWallet(id(walletId)), WalletView.class)
                        .orElseThrow(() -> unknown(walletId));
        return Answer.resource(wallet, wallet.position(), wallet.changedAtPosition());
    }

    @GetMapping("/{walletId}/statement")
    public ResponseEntity<StatementPage> statement(
            @PathVariable("walletId") String walletId,
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam("limit") Optional<Integer> limit) {
        StatementPage page =
                ask.optional(
                                new FindStatement(id(walletId), limits.request(cursor, limit)),
                                StatementPage.class)
                        .orElseThrow(() -> unknown(walletId));
        return Answer.list(page, page.position());
    }

    private static WalletId id(String walletId) {
        return Parameters.id("wallet", walletId, WalletId::new, LIST_YOURS);
    }

    private static Problem unknown(String walletId) {
        return Problem.unknown("wallet", walletId, LIST_YOURS);
    }
}
