package io.opnode.worker.content;

import io.opnode.domain.content.BlockSink;
import io.opnode.domain.content.BlockSource;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.DirectoryEntry;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import io.opnode.domain.content.UnixFsTreeBuilder;
import io.opnode.worker.container.OutputLimits;
import io.opnode.worker.container.Outputs;
import io.opnode.worker.container.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Brings a job's input into its folder and its outputs out of it, every block proven. */
public final class JobContent {

    /** A single file appears under this name. */
    public static final String FILE_NAME = "input";

    static final int ENTRIES_MAX = 100_000;
    static final int DEPTH_MAX = 32;

    private final BlockSource source;
    private final BlockSink sink;

    public JobContent(BlockSource source, BlockSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** What was stored of the outputs; the CID is absent when there were none. */
    public record Stored(Optional<Cid> directory, long bytes, List<String> skipped) {}

    /**
     * Writes the file or folder {@code root} into {@code folder}, which is emptied first.
     *
     * @param bytesMax of all files together
     * @throws ContentException when it is missing, damaged or too large
     * @throws IOException when the disk fails
     */
    public void fetch(Cid root, Path folder, long bytesMax) throws IOException {
        empty(folder);
        Fetch fetch = new Fetch(new UnixFsReader(source), bytesMax);
        fetch.place(root, folder.resolve(FILE_NAME), folder, 0);
    }

    private static void empty(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (Path path : found.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static final class Fetch {
        private final UnixFsReader reader;
        private long left;
        private int entries;

        Fetch(UnixFsReader reader, long bytesMax) {
            this.reader = reader;
            this.left = bytesMax;
        }

        /** A file goes to {@code file}, a directory's entries into {@code folder}. */
        void place(Cid cid, Path file, Path folder, int depth) throws IOException {
            if (++entries > ENTRIES_MAX || depth > DEPTH_MAX) {
                throw ContentException.tooLarge("inputEntries", entries, ENTRIES_MAX);
            }
            Optional<List<DirectoryEntry>> listed = entries(cid);
            if (listed.isEmpty()) {
                write(cid, file);
                return;
            }
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (DirectoryEntry entry : listed.get()) {
                Path below = folder.resolve(entry.name());
                place(entry.cid(), below, below, depth + 1);
            }
        }

        private Optional<List<DirectoryEntry>> entries(Cid cid) {
            if (cid.codec() == Cid.Codec.RAW) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.list(cid));
            } catch (ContentException e) {
                if (e.reason() == ContentException.Reason.WRONG_KIND) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        private void write(Cid cid, Path file) throws IOException {
            try (InputStream in = reader.open(cid);
                    OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                byte[] buffer = new byte[64 << 10];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new ContentException(
                                ContentException.Reason.TOO_LARGE,
                                "the input is larger than this job's disk space");
                    }
                    out.write(buffer, 0, read);
                }
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Stores what a job left behind; call it only when nothing writes there any more. */
    public Stored store(Workspace workspace, OutputLimits limits) {
        UnixFsProfile profile = UnixFsProfile.V1_2025;
        UnixFsTreeBuilder tree = new UnixFsTreeBuilder(profile, sink);
        Outputs outputs =
                workspace.collect(
                        limits,
                        (path, size, bytes) -> {
                            ContentRef file =
                                    new UnixFsFileBuilder(profile, sink)
                                            .writeAll(bytes, limits.bytes())
                                            .finish();
                            tree.add(path, file);
                        });
        long bytes = outputs.files().stream().mapToLong(Outputs.File::bytes).sum();
        Optional<Cid> root =
                outputs.files().isEmpty() ? Optional.empty() : Optional.of(tree.finish().cid());
        return new Stored(root, bytes, outputs.skipped());
    }
}
