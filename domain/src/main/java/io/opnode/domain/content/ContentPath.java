package io.opnode.domain.content;

import java.util.List;

/** Reads paths such as {@code out/log.txt} so that none can climb out of its root. */
final class ContentPath {
    private ContentPath() {}

    /**
     * The segments of a relative path; the empty path has none.
     *
     * @throws IllegalArgumentException for an absolute path, an empty segment, {@code .} or {@code
     *     ..}
     * @throws ContentException {@link ContentException.Reason#TOO_LARGE} beyond the depth limit
     */
    static List<String> segments(String path) {
        if (path.isEmpty()) {
            return List.of();
        }
        List<String> segments = List.of(path.split("/", UnixFsTreeBuilder.MAX_PATH_SEGMENTS + 1));
        if (segments.size() > UnixFsTreeBuilder.MAX_PATH_SEGMENTS) {
            throw ContentException.tooLarge(
                    "maxPathSegments", segments.size(), UnixFsTreeBuilder.MAX_PATH_SEGMENTS);
        }
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(
                        "path: \"" + path + "\" (expected plain names between single \"/\")");
            }
        }
        return segments;
    }
}
