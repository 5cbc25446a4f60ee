package io.opnode.chain.content;

import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentRef;
import io.opnode.domain.content.UnixFsFileBuilder;
import io.opnode.domain.content.UnixFsProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Content on its way to a server that is not trusted: hashed as it is read, so that its CID is
 * known without the server. Read by the HTTP client's threads, one at a time, asked by the
 * caller's; no lock, so that content which never comes cannot hold up a time-out.
 */
final class HashedUpload extends InputStream {
    private final InputStream content;
    private final long maxBytes;
    private final UnixFsFileBuilder file;
    private volatile boolean ended;
    private volatile boolean detached;
    private volatile @Nullable ContentException failure;

    HashedUpload(InputStream content, UnixFsProfile profile, long maxBytes) {
        this.content = content;
        this.maxBytes = maxBytes;
        this.file = new UnixFsFileBuilder(profile, (cid, block) -> {});
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (detached) {
            throw new IOException("the upload is over");
        }
        int read = next(bytes, offset, length);
        if (read < 0) {
            // INVARIANT: written after the last byte is hashed, and read before the name is asked.
            ended = true;
        } else if (file.fileBytes() + read > maxBytes) {
            ContentException tooLarge =
                    ContentException.tooLarge("maxFileBytes", file.fileBytes() + read, maxBytes);
            failure = tooLarge;
            throw new IOException(tooLarge);
        } else {
            file.write(bytes, offset, read);
        }
        return read;
    }

    /** Why the content could not be read to its end, if so. */
    Optional<ContentException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Stops all reading of the content, and gives its name if it was read to its end. */
    Optional<ContentRef> detach() {
        detached = true;
        return ended ? Optional.of(file.finish()) : Optional.empty();
    }

    private int next(byte[] bytes, int offset, int length) throws IOException {
        try {
            return content.read(bytes, offset, length);
        } catch (IOException e) {
            failure = ContentException.unreadable(e);
            throw e;
        }
    }
}
