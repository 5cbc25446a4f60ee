/**
 * The provider's worker: runs jobs in containers on a stranger's machine and meters them. It holds
 * one secret, its node key, and trusts the platform as little as the platform trusts it.
 */
@NullMarked
package io.opnode.worker;

import org.jspecify.annotations.NullMarked;
