package io.opnode.worker.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Reads a folder that a stranger's program wrote. Every step is relative to an open folder and
 * follows no link, so that no name in it leads out of it; only regular files are opened; counts,
 * bytes and depth are checked before a byte is read.
 */
final class OutputCollector {

    private static final Set<StandardOpenOption> READ = Set.of(StandardOpenOption.READ);
    private static final int NAME_CHARS_MAX = 255;

    private final OutputLimits limits;
    private final Outputs.Sink sink;
    private final List<Outputs.File> files = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private int seen;
    private long bytes;

    private OutputCollector(OutputLimits limits, Outputs.Sink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    static Outputs collect(Path folder, OutputLimits limits, Outputs.Sink sink) {
        OutputCollector collector = new OutputCollector(limits, sink);
        try (var opened = Files.newDirectoryStream(folder)) {
            if (!(opened instanceof SecureDirectoryStream<Path> secure)) {
                throw new IOException("this file system cannot be read safely");
            }
            collector.walk(secure, "", 1);
        } catch (IOException e) {
            throw new ContainerException(
                    new ContainerFailure.WorkspaceUnavailable(String.valueOf(e.getMessage())), e);
        }
        collector.files.sort(Comparator.comparing(Outputs.File::path));
        return new Outputs(collector.files, collector.skipped);
    }

    private void walk(SecureDirectoryStream<Path> folder, String prefix, int depth)
            throws IOException {
        if (depth > limits.depth()) {
            throw refused("folders are nested deeper than " + limits.depth());
        }
        for (Path entry : folder) {
            if (++seen > limits.files()) {
                throw refused("there are more than " + limits.files() + " files and folders");
            }
            Path name = entry.getFileName();
            String path = prefix + name;
            if (!isPlain(name.toString())) {
                skip(path, "its name is not plain text");
                continue;
            }
            BasicFileAttributes attributes = attributes(folder, name);
            if (attributes.isDirectory()) {
                try (SecureDirectoryStream<Path> inner =
                        folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    walk(inner, path + "/", depth + 1);
                }
            } else if (attributes.isRegularFile()) {
                take(folder, name, path, attributes.size());
            } else {
                skip(path, attributes.isSymbolicLink() ? "it is a link" : "it is no regular file");
            }
        }
    }

    private void take(SecureDirectoryStream<Path> folder, Path name, String path, long size)
            throws IOException {
        bytes = Math.addExact(bytes, size);
        if (bytes > limits.bytes()) {
            throw refused("the files are larger than " + limits.bytes() + " bytes");
        }
        Set<java.nio.file.OpenOption> options = new java.util.HashSet<>(READ);
        options.add(LinkOption.NOFOLLOW_LINKS);
        MessageDigest sha256 = sha256();
        try (InputStream raw = Channels.newInputStream(folder.newByteChannel(name, options));
                DigestInputStream hashed =
                        new DigestInputStream(new SizedInputStream(raw, size), sha256)) {
            sink.accept(path, size, hashed);
            hashed.transferTo(OutputStream.nullOutputStream());
        }
        files.add(new Outputs.File(path, size, HexFormat.of().formatHex(sha256.digest())));
    }

    private static BasicFileAttributes attributes(SecureDirectoryStream<Path> folder, Path name)
            throws IOException {
        BasicFileAttributeView view =
                folder.getFileAttributeView(
                        name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            throw new NoSuchFileException(name.toString());
        }
        return view.readAttributes();
    }

    private void skip(String path, String why) {
        if (skipped.size() < Outputs.SKIPPED_MAX) {
            String shown = path.replaceAll("[\\p{Cntrl}\uFFFD]", "?");
            skipped.add(
                    (shown.length() > 200 ? shown.substring(0, 200) + "…" : shown) + ": " + why);
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= NAME_CHARS_MAX
                && !name.equals(".")
                && !name.equals("..")
                && name.chars()
                        .noneMatch(c ->
                                Character.isISOControl(c)
                                        || c == '/'
                                        || c == '\\'
                                        || c == '\uFFFD'
                                        || Character.isSurrogate((char) c));
    }

    private static ContainerException refused(String reason) {
        return new ContainerException(new ContainerFailure.OutputsRefused(List.of(reason)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Ends after the promised size, and fails when the file is shorter. */
    private static final class SizedInputStream extends InputStream {
        private final InputStream in;
        private long left;

        SizedInputStream(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(to, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            left -= read;
            return read;
        }
    }
}
