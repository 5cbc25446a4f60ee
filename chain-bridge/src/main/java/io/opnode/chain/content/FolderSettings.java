package io.opnode.chain.content;

import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.time.Duration;

/**
 * The limits of a {@link FolderContentStore}.
 *
 * @param minFreeBytes nothing more is stored when the disk has less usable space than this
 * @param staleAfter age at which a half-written file of a dead process is removed at the start
 */
public record FolderSettings(
        UnixFsProfile profile, UnixFsReader.Limits limits, long minFreeBytes, Duration staleAfter) {
    /** The profile of 2025, the reader's usual limits, 64 MiB kept free, one hour. */
    public static final FolderSettings DEFAULT =
            new FolderSettings(
                    UnixFsProfile.V1_2025,
                    UnixFsReader.Limits.DEFAULT,
                    64L << 20,
                    Duration.ofHours(1));
}
