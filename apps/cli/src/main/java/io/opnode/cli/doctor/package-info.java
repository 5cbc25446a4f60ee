/** Whether this machine and the platform on it can do their work. */
@NullMarked
package io.opnode.cli.doctor;

import org.jspecify.annotations.NullMarked;
