/**
 * How messages are written down: JSON under logical names and revisions, never under Java class
 * names.
 *
 * <p>{@link io.opnode.command.platform.serialization.EventTypes} knows which record stands for
 * which name; {@link io.opnode.command.platform.serialization.DomainJson} holds the rules by which
 * a domain record, which carries no annotation of any JSON library, becomes JSON; {@link
 * io.opnode.command.platform.serialization.LogicalNameSerializer} brings both to Axon.
 */
@NullMarked
package io.opnode.command.platform.serialization;

import org.jspecify.annotations.NullMarked;
