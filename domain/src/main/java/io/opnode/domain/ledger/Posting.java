package io.opnode.domain.ledger;

import io.opnode.domain.kernel.Check;
import io.opnode.domain.kernel.Money;

/**
 * An amount that leaves one account and enters another, so that it balances by its shape.
 *
 * @param debit the account that has less afterwards
 * @param credit the account that has more afterwards
 */
public record Posting(Account debit, Account credit, Money amount) {
    public Posting {
        Check.that(!debit.equals(credit), "credit", credit, "another account than the debit");
    }
}
