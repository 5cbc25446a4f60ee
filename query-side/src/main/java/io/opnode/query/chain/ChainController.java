package io.opnode.query.chain;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.ListChains;
import io.opnode.query.kernel.Ask;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chains as clients need them to sign and to send. */
@RestController
public class ChainController {
    private final Ask ask;

    public ChainController(Ask ask) {
        this.ask = ask;
    }

    /**
     * All chains that the platform settles on.
     *
     * @param chains the home chain first
     */
    public record ChainList(List<ChainAnswer> chains) {}

    @GetMapping("/api/v1/chains")
    public ResponseEntity<ChainList> list() {
        List<ChainAnswer> chains =
                ask.list(new ListChains(), ChainView.class).stream().map(ChainAnswer::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ChainList(chains));
    }

    /** The home chain. */
    @GetMapping("/api/v1/chain")
    public ResponseEntity<ChainAnswer> show() {
        ChainView chain = ask.one(new FindChain(), ChainView.class);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ChainAnswer.of(chain));
    }
}
