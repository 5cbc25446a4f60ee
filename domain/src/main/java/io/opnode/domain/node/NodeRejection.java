package io.opnode.domain.node;

import io.opnode.domain.kernel.Rejection;

/** Why a node command was refused. */
public sealed interface NodeRejection extends Rejection {
    record NodeUnknown(NodeId nodeId) implements NodeRejection {
        @Override
        public String code() {
            return "node-unknown";
        }

        @Override
        public String message() {
            return "Node " + nodeId + " is not registered; register it first.";
        }
    }

    record KeyBelongsToAnotherNode(NodeId nodeId, NodeId expected) implements NodeRejection {
        @Override
        public String code() {
            return "node-key-mismatch";
        }

        @Override
        public String message() {
            return "The key given belongs to " + expected + ", not to " + nodeId + ".";
        }
    }
}
