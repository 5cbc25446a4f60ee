/** Addresses of cloud wallets, known before they are deployed. */
@NullMarked
package io.opnode.contracts.wallet;

import org.jspecify.annotations.NullMarked;
