/**
 * Where content is kept: a folder of this machine by default, Kubo by configuration.
 *
 * <p>Both are the port {@link io.opnode.domain.content.ContentStore}, give the same CIDs, and pass
 * the same contract test. {@link io.opnode.chain.content.FolderContentStore} needs nothing else;
 * {@link io.opnode.chain.content.KuboContentStore} speaks Kubo's RPC API and believes none of its
 * answers unproven.
 */
@NullMarked
package io.opnode.chain.content;

import org.jspecify.annotations.NullMarked;
