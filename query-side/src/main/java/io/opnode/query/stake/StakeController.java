package io.opnode.query.stake;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import io.opnode.query.kernel.Parameters;
import io.opnode.query.kernel.Problem;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stakes as clients read them; they are public on chain. */
@RestController
@RequestMapping("/api/v1/stakes")
public class StakeController {
    private static final String STAKE_FIRST =
            "Ask by the address that staked or bonded; a stake shows once it is confirmed on chain.";

    private final Ask ask;

    public StakeController(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/{account}")
    public ResponseEntity<StakeView> show(@PathVariable("account") String account) {
        EvmAddress address =
                Parameters.id(
                        "stake",
                        account,
                        text -> new EvmAddress(text.toLowerCase(Locale.ROOT)),
                        STAKE_FIRST);
        StakeView stake =
                ask.optional(new FindStake(address), StakeView.class)
                        .orElseThrow(() -> Problem.unknown("stake", account, STAKE_FIRST));
        return Answer.resource(stake, stake.position(), stake.changedAtPosition());
    }
}
