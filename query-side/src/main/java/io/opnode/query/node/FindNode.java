package io.opnode.query.node;

import io.opnode.domain.node.NodeId;

/** Asks for one provider; answered by an optional {@link NodeView}. */
public record FindNode(NodeId nodeId) {}
