package io.opnode.query.governance;

import io.opnode.query.kernel.Answer;
import io.opnode.query.kernel.Ask;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stakers decided, as clients read it. */
@RestController
@RequestMapping("/api/v1/governance")
public class GovernanceController {
    private final Ask ask;

    public GovernanceController(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/parameters")
    public ResponseEntity<ParametersView> parameters() {
        ParametersView parameters = ask.one(new FindParameters(), ParametersView.class);
        return Answer.list(parameters, parameters.position());
    }
}
