package io.opnode.query.chain;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.FindChain;
import io.opnode.query.kernel.Ask;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain as clients need it to sign and to send. */
@RestController
public class ChainController {
    private final Ask ask;

    public ChainController(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/chain")
    public ResponseEntity<ChainAnswer> show() {
        ChainView chain = ask.one(new FindChain(), ChainView.class);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ChainAnswer.of(chain));
    }
}
