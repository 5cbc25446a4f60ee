package io.opnode.chain.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a Kubo node does for the commands we use, with Kubo's own defaults for what is not said and
 * its own words for what goes wrong.
 */
final class KuboNode {
    private final Map<String, byte[]> blocks = new ConcurrentHashMap<>();
    private final Set<String> pins = ConcurrentHashMap.newKeySet();

    /** The file that comes with a command. */
    interface Upload {
        byte[] content() throws IOException;
    }

    void damage(Cid cid) {
        blocks.put(cid.multihash(), new byte[] {1, 2, 3});
    }

    /**
     * The answer to a command.
     *
     * @throws IllegalStateException for what Kubo answers with status 500
     * @throws UnsupportedOperationException for a command that is not there
     */
    byte[] run(String command, Map<String, String> query, Upload upload) throws IOException {
        return switch (command) {
            case "add" -> add(query, upload.content());
            case "block/put" -> blockPut(query, upload.content());
            case "block/get" -> block(argument(query));
            case "block/stat" -> blockStat(argument(query));
            case "pin/add" -> pinAdd(argument(query));
            case "pin/rm" -> pinRemove(argument(query));
            case "pin/ls" -> pinList(argument(query));
            default -> throw new UnsupportedOperationException(command);
        };
    }

    private byte[] add(Map<String, String> query, byte[] content) {
        if (!query.getOrDefault("cid-version", "0").equals("1")
                || !query.getOrDefault("raw-leaves", "true").equals("true")) {
            throw new IllegalStateException("this stub makes CIDv1 with raw leaves only");
        }
        String chunker = query.getOrDefault("chunker", "size-262144");
        int chunkBytes = Integer.parseInt(chunker.replaceFirst("^size-", ""));
        int links = Integer.parseInt(query.getOrDefault("max-file-links", "174"));
        UnixFsFileBuilder file =
                new UnixFsFileBuilder(
                        new UnixFsProfile("asked for", chunkBytes, links, 262_144),
                        (cid, block) -> blocks.put(cid.multihash(), block));
        file.write(content, 0, content.length);
        var root = file.finish();
        if (query.getOrDefault("pin", "true").equals("true")) {
            pins.add(root.cid().value());
        }
        String progress =
                query.getOrDefault("progress", "false").equals("true")
                        ? "{\"Name\":\"content\",\"Bytes\":%d}\n".formatted(content.length)
                        : "";
        return (progress
                        + "{\"Name\":\"content\",\"Hash\":\"%s\",\"Size\":\"%d\"}\n"
                                .formatted(root.cid(), root.dagBytes()))
                .getBytes(UTF_8);
    }

    private byte[] blockPut(Map<String, String> query, byte[] block) {
        if (block.length > 1 << 20 && !query.containsKey("allow-big-block")) {
            throw new IllegalStateException("produced block is over 1MiB");
        }
        Cid.Codec codec =
                query.getOrDefault("cid-codec", "raw").equals("raw")
                        ? Cid.Codec.RAW
                        : Cid.Codec.DAG_PB;
        Cid cid = Cid.of(codec, block);
        blocks.put(cid.multihash(), block);
        return "{\"Key\":\"%s\",\"Size\":%d}\n".formatted(cid, block.length).getBytes(UTF_8);
    }

    private byte[] block(Cid cid) {
        byte[] block = blocks.get(cid.multihash());
        if (block == null) {
            throw new IllegalStateException(
                    "block was not found locally (offline): ipld: could not find " + cid);
        }
        return block;
    }

    private byte[] blockStat(Cid cid) {
        int size = block(cid).length;
        return "{\"Key\":\"%s\",\"Size\":%d}\n".formatted(cid, size).getBytes(UTF_8);
    }

    private byte[] pinAdd(Cid root) {
        try {
            new UnixFsReader(this::block).walk(root, (cid, block) -> {});
        } catch (IllegalStateException | ContentException e) {
            throw new IllegalStateException("pin: " + e.getMessage(), e);
        }
        pins.add(root.value());
        return "{\"Pins\":[\"%s\"]}\n".formatted(root).getBytes(UTF_8);
    }

    private byte[] pinRemove(Cid root) {
        if (!pins.remove(root.value())) {
            throw new IllegalStateException("not pinned or pinned indirectly");
        }
        return "{\"Pins\":[\"%s\"]}\n".formatted(root).getBytes(UTF_8);
    }

    private byte[] pinList(Cid root) {
        if (!pins.contains(root.value())) {
            throw new IllegalStateException("path '" + root + "' is not pinned");
        }
        String keys = "{\"Keys\":{\"%s\":{\"Type\":\"recursive\",\"Name\":\"\"}}}\n";
        return keys.formatted(root).getBytes(UTF_8);
    }

    private static Cid argument(Map<String, String> query) {
        return Cid.parse(query.getOrDefault("arg", ""));
    }
}
