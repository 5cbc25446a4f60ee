/** CloudWallets whose money the bridge watches, and the mandates that their owners signed. */
@NullMarked
package io.opnode.chain.wallet;

import org.jspecify.annotations.NullMarked;
