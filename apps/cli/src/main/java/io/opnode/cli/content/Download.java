package io.opnode.cli.content;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.api.ApiClient;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.DirectoryEntry;
import io.opnode.domain.content.UnixFsReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a job's outputs to a folder. Every block is checked against its name, and nothing is
 * written outside the folder or over what is there (A13).
 */
public final class Download {
    private static final int MAX_DEPTH = 32;

    private final UnixFsReader reader;
    private final List<Path> written = new ArrayList<>();

    public Download(ApiClient api) {
        this.reader =
                new UnixFsReader(
                        cid -> api.bytes("/api/v1/content/blocks/" + cid),
                        UnixFsReader.Limits.DEFAULT);
    }

    /** Writes all files below {@code root} and answers where they are. */
    public List<Path> into(Path folder, Cid root) {
        try {
            Files.createDirectories(folder);
            writeFolder(folder, root, 0);
            return List.copyOf(written);
        } catch (FileAlreadyExistsException e) {
            throw new CliException(
                    ExitCode.CONFLICT,
                    "file-exists",
                    e.getMessage() + " exists already; nothing is overwritten.",
                    "Choose an empty folder with -d.");
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "output-not-written",
                    "The outputs cannot be written: " + e.getMessage() + ".",
                    "Make the folder writable, or choose another with -d.");
        } catch (ContentException e) {
            throw new CliException(
                    ExitCode.NOT_VERIFIED,
                    "output-corrupt",
                    "The outputs are refused: " + e.getMessage() + ".",
                    "Try again; if it stays so, the platform's store is damaged.");
        }
    }

    private void writeFolder(Path folder, Cid directory, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw ContentException.tooLarge("maxDepth", depth, MAX_DEPTH);
        }
        for (DirectoryEntry entry : reader.list(directory)) {
            Path target = inside(folder, entry.name());
            if (isDirectory(entry.cid())) {
                if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectory(target);
                }
                writeFolder(target, entry.cid(), depth + 1);
            } else {
                try (InputStream content = reader.open(entry.cid())) {
                    Files.copy(content, target);
                }
                written.add(target);
            }
        }
    }

    /** One plain name: no separator, no dots, so that the file lies in the folder. */
    private static Path inside(Path folder, String name) {
        boolean plain =
                !name.isEmpty()
                        && !name.equals(".")
                        && !name.equals("..")
                        && name.indexOf('/') < 0
                        && name.indexOf('\\') < 0
                        && name.indexOf('\0') < 0;
        if (!plain) {
            throw new ContentException(
                    ContentException.Reason.CORRUPT, "an output has a name that leads elsewhere");
        }
        return folder.resolve(name);
    }

    private boolean isDirectory(Cid cid) {
        if (cid.codec() == Cid.Codec.RAW) {
            return false;
        }
        try {
            reader.list(cid);
            return true;
        } catch (ContentException e) {
            if (e.reason() == ContentException.Reason.WRONG_KIND) {
                return false;
            }
            throw e;
        }
    }
}
