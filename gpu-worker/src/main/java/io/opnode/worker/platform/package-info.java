/** The worker's side of the HTTP protocol with the platform. */
@NullMarked
package io.opnode.worker.platform;

import org.jspecify.annotations.NullMarked;
