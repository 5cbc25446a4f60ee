package io.opnode.domain.content;

import java.util.List;
import java.util.TreeMap;

/** Builds nested directories from paths, as for the inputs and the outputs of a job. */
public final class UnixFsTreeBuilder {
    /** Deepest path, in segments. */
    public static final int MAX_PATH_SEGMENTS = 32;

    /** Most files and folders in one tree. */
    public static final int MAX_TREE_ENTRIES = 100_000;

    private final UnixFsProfile profile;
    private final BlockSink sink;
    private final Folder root = new Folder();
    private int count;

    private static final class Folder {
        private final TreeMap<String, ContentRef> files = new TreeMap<>();
        private final TreeMap<String, Folder> folders = new TreeMap<>();
    }

    public UnixFsTreeBuilder(UnixFsProfile profile, BlockSink sink) {
        this.profile = profile;
        this.sink = sink;
    }

    /**
     * Places {@code content} at a relative path such as {@code out/log.txt}.
     *
     * @throws IllegalArgumentException if the path is not plain, or taken
     * @throws ContentException {@link ContentException.Reason#TOO_LARGE} beyond a limit
     */
    public UnixFsTreeBuilder add(String path, ContentRef content) {
        List<String> segments = ContentPath.segments(path);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("path: empty (expected a name)");
        }
        Folder folder = folder(segments.subList(0, segments.size() - 1));
        String name = content.named(segments.getLast()).name();
        if (folder.folders.containsKey(name) || folder.files.containsKey(name)) {
            throw new IllegalArgumentException("path: \"" + path + "\" is there twice");
        }
        countOne();
        folder.files.put(name, content);
        return this;
    }

    /** Makes sure that the folder at {@code path} is there, even if nothing is in it. */
    public UnixFsTreeBuilder addFolder(String path) {
        folder(ContentPath.segments(path));
        return this;
    }

    /** Emits all directories, the deepest first, and gives the root. */
    public ContentRef finish() {
        return emit(root);
    }

    private Folder folder(List<String> segments) {
        Folder folder = root;
        for (String segment : segments) {
            if (folder.files.containsKey(segment)) {
                throw new IllegalArgumentException("path: \"" + segment + "\" is a file");
            }
            folder = folder.folders.computeIfAbsent(segment, this::newFolder);
        }
        return folder;
    }

    private Folder newFolder(String name) {
        countOne();
        return new Folder();
    }

    private void countOne() {
        if (++count > MAX_TREE_ENTRIES) {
            throw ContentException.tooLarge("maxTreeEntries", count, MAX_TREE_ENTRIES);
        }
    }

    private ContentRef emit(Folder folder) {
        UnixFsDirectoryBuilder directory = new UnixFsDirectoryBuilder(profile, sink);
        folder.files.forEach((name, content) -> directory.add(content.named(name)));
        folder.folders.forEach((name, child) -> directory.add(emit(child).named(name)));
        return directory.finish();
    }
}
