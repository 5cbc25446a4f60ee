/** What this machine has: cores, memory, disk, GPUs. */
@NullMarked
package io.opnode.worker.inventory;

import org.jspecify.annotations.NullMarked;
