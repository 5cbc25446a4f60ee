package io.opnode.cli.content;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.api.ApiClient;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsTreeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a file or folder to the platform's content store, block by block, leaving out blocks that
 * are there already. A single file becomes a folder with that one file, so that it appears under
 * its name below {@code /in}.
 */
public final class Upload {
    /**
     * How large an input may be.
     *
     * @param maxBytes of all files together
     * @param maxEntries files and folders
     */
    public record Limits(long maxBytes, int maxEntries) {
        /** 16 GiB and 100,000 files and folders. */
        public static final Limits DEFAULT = new Limits(16L << 30, 100_000);
    }

    private final ApiClient api;
    private final Limits limits;
    private long bytes;
    private int entries;

    public Upload(ApiClient api, Limits limits) {
        this.api = api;
        this.limits = limits;
    }

    /** What was stored. */
    public record Stored(Cid cid, long bytes, int entries) {}

    /**
     * @throws CliException when it is not there, is too large, or contains something that is
     *     neither file nor folder
     */
    public Stored of(Path input) {
        if (!Files.exists(input, LinkOption.NOFOLLOW_LINKS)) {
            throw refused("input-not-found", "There is no " + input + ".", "Check the path.");
        }
        UnixFsTreeBuilder tree = new UnixFsTreeBuilder(UnixFsProfile.V1_2025, this::put);
        try {
            if (Files.isDirectory(input, LinkOption.NOFOLLOW_LINKS)) {
                addFolder(tree, input);
            } else {
                addFile(tree, input.toAbsolutePath().normalize().getFileName().toString(), input);
            }
        } catch (IOException e) {
            throw refused(
                    "input-unreadable",
                    "The input cannot be read: " + e.getMessage() + ".",
                    "Make it readable, or leave it out.");
        } catch (IllegalArgumentException | ContentException e) {
            throw refused(
                    "input-refused",
                    "The input cannot be stored: " + e.getMessage() + ".",
                    "Rename or remove it.");
        }
        return new Stored(tree.finish().cid(), bytes, entries);
    }

    private void addFolder(UnixFsTreeBuilder tree, Path root) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(root)) {
            all = walk.limit(limits.maxEntries() + 2L).sorted().toList();
        }
        for (Path path : all) {
            String name = root.relativize(path).toString().replace('\\', '/');
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (!name.isEmpty()) {
                    count(path, 0);
                    tree.addFolder(name);
                }
            } else {
                addFile(tree, name, path);
            }
        }
    }

    private void addFile(UnixFsTreeBuilder tree, String name, Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(
                    "input-refused",
                    file + " is neither a file nor a folder (links are not followed).",
                    "Replace it by what it points to, or leave it out.");
        }
        count(file, Files.size(file));
        try (InputStream content = Files.newInputStream(file)) {
            ContentRef stored =
                    new UnixFsFileBuilder(UnixFsProfile.V1_2025, this::put)
                            .writeAll(content, limits.maxBytes())
                            .finish();
            tree.add(name, stored);
        }
    }

    private void count(Path path, long size) {
        bytes += size;
        entries++;
        if (bytes > limits.maxBytes() || entries > limits.maxEntries()) {
            throw refused(
                    "input-too-large",
                    "The input is too large at "
                            + path
                            + " (at most "
                            + limits.maxBytes()
                            + " bytes and "
                            + limits.maxEntries()
                            + " files and folders).",
                    "Split it, or let the job fetch it.");
        }
    }

    private void put(Cid cid, byte[] block) {
        String path = "/api/v1/content/blocks/" + cid;
        if (!api.has(path)) {
            api.put(path, block);
        }
    }

    private static CliException refused(String code, String message, String hint) {
        return new CliException(ExitCode.USAGE, code, message, hint);
    }
}
