/**
 * Where the money is. Every money event is a list of balanced postings, and their fold is the
 * ledger: per asset the sum of all accounts, the outside world included, is 0 at every position
 * (I-01).
 *
 * <p>Wallet events move money; job events only say what is due. Deposits come from {@link
 * io.opnode.domain.ledger.Account.External}, so its balance is minus what the contracts hold.
 */
@NullMarked
package io.opnode.domain.ledger;

import org.jspecify.annotations.NullMarked;
