/**
 * The whole platform as its users meet it: a launcher in a process of its own, driven over HTTP.
 * Every case ends with the same question: is the money right, and is nothing left running?
 */
@NullMarked
package io.opnode.launcher.e2e;

import org.jspecify.annotations.NullMarked;
