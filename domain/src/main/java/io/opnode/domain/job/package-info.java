/** The job feature. */
@NullMarked
package io.opnode.domain.job;

import org.jspecify.annotations.NullMarked;
