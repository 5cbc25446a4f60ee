package io.opnode.domain.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dag-pb node: links to other blocks and the data that says what they mean.
 *
 * <p>Wire form, from the dag-pb specification: {@code PBNode {Links = 2 (repeated), Data = 1}} with
 * the links first, {@code PBLink {Hash = 1, Name = 2, Tsize = 3}}, name and size always written.
 */
final class DagPbNode {
    private static final int NODE_DATA = 1;
    private static final int NODE_LINK = 2;
    private static final int LINK_HASH = 1;
    private static final int LINK_NAME = 2;
    private static final int LINK_DAG_BYTES = 3;

    /** One link; the name is empty below a file. */
    record Link(Cid cid, String name, long dagBytes) {}

    private final List<Link> links;
    private final byte[] data;

    DagPbNode(List<Link> links, byte[] data) {
        this.links = List.copyOf(links);
        this.data = data;
    }

    List<Link> links() {
        return links;
    }

    UnixFsData unixFs(Cid cid) {
        return UnixFsData.decode(cid, data);
    }

    byte[] encode() {
        ProtobufWriter node = new ProtobufWriter();
        for (Link link : links) {
            node.bytes(NODE_LINK, encode(link));
        }
        return node.bytes(NODE_DATA, data).toBytes();
    }

    /** Bytes by which {@code link} lengthens a node. */
    static int encodedBytes(Link link) {
        return new ProtobufWriter().bytes(NODE_LINK, encode(link)).toBytes().length;
    }

    static DagPbNode decode(Cid cid, byte[] block) {
        ProtobufReader reader = new ProtobufReader(cid, block);
        List<Link> links = new ArrayList<>();
        byte @Nullable [] data = null;
        while (reader.next()) {
            if (reader.field() == NODE_LINK) {
                links.add(decodeLink(cid, reader.bytes()));
            } else if (reader.field() == NODE_DATA && data == null) {
                data = reader.bytes();
            } else {
                throw reader.malformed("dag-pb field " + reader.field() + " unknown or repeated");
            }
        }
        if (data == null) {
            throw reader.malformed("no UnixFS data");
        }
        return new DagPbNode(links, data);
    }

    private static byte[] encode(Link link) {
        return new ProtobufWriter()
                .bytes(LINK_HASH, link.cid().toBytes())
                .bytes(LINK_NAME, link.name().getBytes(StandardCharsets.UTF_8))
                .varint(LINK_DAG_BYTES, link.dagBytes())
                .toBytes();
    }

    private static Link decodeLink(Cid cid, byte[] bytes) {
        ProtobufReader reader = new ProtobufReader(cid, bytes);
        Cid target = null;
        String name = "";
        long dagBytes = 0;
        int last = 0;
        while (reader.next()) {
            int field = reader.field();
            if (field <= last) {
                throw reader.malformed("link field " + field + " repeated or out of order");
            }
            last = field;
            switch (field) {
                case LINK_HASH -> target = target(reader);
                case LINK_NAME -> name = text(reader);
                case LINK_DAG_BYTES -> dagBytes = reader.varint();
                default -> throw reader.malformed("link field " + field + " is unknown");
            }
        }
        if (target == null) {
            throw reader.malformed("a link without a hash");
        }
        return new Link(target, name, dagBytes);
    }

    private static Cid target(ProtobufReader reader) {
        byte[] bytes = reader.bytes();
        if (bytes.length != Cid.BYTES) {
            throw reader.malformed("a link to a CID of another form than ours");
        }
        try {
            return Cid.fromBytes(bytes);
        } catch (IllegalArgumentException e) {
            throw reader.malformed("a link to a CID of another form than ours");
        }
    }

    private static String text(ProtobufReader reader) {
        ByteBuffer bytes = ByteBuffer.wrap(reader.bytes());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw reader.malformed("a name that is not UTF-8");
        }
    }
}
