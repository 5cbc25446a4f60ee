package io.opnode.launcher.embedded;

import io.opnode.domain.kernel.EvmAddress;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Free test dollars; there only while the embedded development chain runs. */
@RestController
@RequestMapping("/api/v1/devnet")
public final class FaucetController {
    /** Most minor units per request: one million test dollars. */
    static final BigInteger MAX_UNITS = BigInteger.TEN.pow(12);

    private final DevelopmentChain chain;

    FaucetController(DevelopmentChain chain) {
        this.chain = chain;
    }

    /**
     * @param units minor units, an integer as text
     */
    record Request(@Nullable String address, @Nullable String asset, @Nullable String units) {
        private static String present(String name, @Nullable String value) {
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return value;
        }

        EvmAddress account() {
            return new EvmAddress(present("address", address).toLowerCase(Locale.ROOT));
        }

        BigInteger amount() {
            String text = present("units", units);
            if (!text.matches("[0-9]{1,30}")) {
                throw new IllegalArgumentException("units is no whole number");
            }
            return new BigInteger(text);
        }
    }

    /**
     * Mints {@code units} minor units of the test stablecoin to {@code address} and waits until
     * they are mined.
     */
    @PostMapping("/faucet")
    Map<String, String> give(@RequestBody Request request)
            throws IOException, InterruptedException {
        try {
            EvmAddress address = request.account();
            BigInteger units = request.amount();
            if (!"USDC".equals(request.asset())) {
                throw refused("The faucet gives USDC only, not " + request.asset() + ".");
            }
            if (units.signum() <= 0 || units.compareTo(MAX_UNITS) > 0) {
                throw refused("units: " + units + " (expected 1.." + MAX_UNITS + ").");
            }
            return Map.of("txHash", chain.give(address, units));
        } catch (IllegalArgumentException e) {
            throw refused("Expected address, asset and units: " + e.getMessage() + ".");
        }
    }

    private static ErrorResponseException refused(String detail) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        problem.setTitle("The faucet refused");
        problem.setProperty("code", "faucet-refused");
        problem.setProperty("hint", "Ask for 0.000001 to 1000000 USDC for an address 0x….");
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }
}
