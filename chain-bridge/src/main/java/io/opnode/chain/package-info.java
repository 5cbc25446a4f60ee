/**
 * Mirrors events to the contracts and chain facts to events.
 *
 * <p>{@code inbound} follows the chain and turns confirmed logs into commands; {@code outbound}
 * turns stored intents into transactions that have exactly one effect; {@code settlement} nets what
 * jobs owe into epochs; {@code receipt} writes receipts and proves them anchored; {@code drift}
 * compares the contracts with the ledger. web3j is used here and nowhere else but in the contracts'
 * module.
 */
@NullMarked
package io.opnode.chain;

import org.jspecify.annotations.NullMarked;
