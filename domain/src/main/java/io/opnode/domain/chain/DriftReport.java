package io.opnode.domain.chain;

import java.math.BigInteger;
import java.util.List;

/**
 * What was compared at one finalised block, and where it differs.
 *
 * @param compared every pair of figures, the equal ones too
 */
public record DriftReport(long chainId, long blockNumber, List<Row> compared) {

    /**
     * One figure as the contracts hold it and as the events fold to it.
     *
     * @param what for people, such as {@code USDC in JobEscrow and Payouts}
     */
    public record Row(String what, BigInteger onChain, BigInteger inLedger) {
        public boolean differs() {
            return !onChain.equals(inLedger);
        }
    }

    public DriftReport {
        compared = List.copyOf(compared);
    }

    public List<Row> differences() {
        return compared.stream().filter(Row::differs).toList();
    }
}
