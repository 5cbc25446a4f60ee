/** Balances, mandates and the statement of a Cloud Wallet. */
@NullMarked
package io.opnode.query.wallet;

import org.jspecify.annotations.NullMarked;
