/** All postings, the balances that they fold to, and the check that nothing is lost or made. */
@NullMarked
package io.opnode.query.ledger;

import org.jspecify.annotations.NullMarked;
