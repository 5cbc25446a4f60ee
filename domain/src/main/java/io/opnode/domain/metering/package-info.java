/** The metering feature. */
@NullMarked
package io.opnode.domain.metering;

import org.jspecify.annotations.NullMarked;
