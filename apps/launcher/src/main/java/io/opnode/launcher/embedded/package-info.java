/**
 * The parts that come along when nobody brings their own: PostgreSQL, a development chain, a
 * worker. Each binds to loopback only, keeps its state under the home folder, and stops with the
 * launcher.
 */
@NullMarked
package io.opnode.launcher.embedded;

import org.jspecify.annotations.NullMarked;
