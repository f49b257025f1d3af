package org.mingzhang.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingzhang.cache.Codec;
import org.mingzhang.cache.FileList;
import org.mingzhang.cache.Key;
import org.mingzhang.cache.Program;
import org.mingzhang.cache.Store;
import org.mingzhang.output.FileSum;
import org.mingzhang.plan.ProjectContext;

/**
 * What the last build worked out, project by project, and the files it made. Everything stands under the key of all it follows from: the program, what
 * the content says of the site as a whole, the project's own files, and its context. It may be missing at any time.
 */
final class BuildCache implements AutoCloseable {
    private static final Codec<Embargo.Read> CONTENT = Codec.of(Embargo.Read.class);
    private static final Codec<First> FIRST = Codec.of(First.class);
    private static final Codec<ProjectContext> CONTEXT = Codec.of(ProjectContext.class);
    private static final Codec<Made> MADE = Codec.of(Made.class);

    private final @Nullable Path folder;
    private final @Nullable Store store;
    private final @Nullable FileList files;
    private final Key content;
    private final Key request;

    private BuildCache(
            @Nullable Path folder, @Nullable Store store, @Nullable FileList files, Key content, Key request) {
        this.folder = folder;
        this.store = store;
        this.files = files;
        this.content = content;
        this.request = request;
    }

    /** Knows and keeps nothing. */
    static BuildCache none() {
        return new BuildCache(null, null, null, Key.NONE, Key.NONE);
    }

    /** The cache of a build, begun anew. */
    static BuildCache open(BuildRequest request, Supplier<Key> content) {
        Path folder = request.cache();
        if (folder == null) {
            return none();
        }
        Key program = Program.key();
        try {
            return new BuildCache(
                    folder,
                    Store.open(folder, program),
                    FileList.begin(folder),
                    Key.of(program, content.get()),
                    key(request));
        } catch (IOException e) {
            return none();
        }
    }

    /** The key of what the content says of the site as a whole. */
    static Key key(Embargo.Read content, List<Key> pictures) {
        return Key.of(Key.of(CONTENT.pack(content)), Key.of(pictures.toArray(Key[]::new)));
    }

    private static Key key(BuildRequest request) throws IOException {
        return Key.of(
                Key.of(String.valueOf(request.baseUrl())),
                Key.of(String.valueOf(request.date())),
                releases(request),
                request.templates() == null ? Key.NONE : Program.of(request.templates()));
    }

    private static Key releases(BuildRequest request) throws IOException {
        Optional<Path> folder = SitePublication.folder(request.content()).place();
        return folder.isPresent() ? Program.of(folder.get()) : Key.NONE;
    }

    /** The key of a project's files beside what the site says as a whole. */
    Key project(Key files) {
        return Key.of(content, files);
    }

    Optional<First> first(Key project) {
        return get(project, FIRST);
    }

    void keep(Key project, First first) {
        put(project, FIRST, first);
    }

    /** The key of a project in its context. */
    Key made(Key project, ProjectContext context) {
        return store == null ? Key.NONE : Key.of(project, request, Key.of(CONTEXT.pack(context)));
    }

    Optional<Made> made(Key made) {
        return get(made, MADE);
    }

    void keep(Key key, Made made) {
        put(key, MADE, made);
    }

    /** What is used again is kept again, as the bytes it is. */
    private <T extends Record> Optional<T> get(Key key, Codec<T> codec) {
        if (store == null) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = store.get(key);
        bytes.ifPresent(known -> store.put(key, known));
        return bytes.map(codec::unpack);
    }

    private <T extends Record> void put(Key key, Codec<T> codec, T value) {
        if (store != null) {
            store.put(key, codec.pack(value));
        }
    }

    /** The key of the site as a whole. */
    private Key whole(List<Key> projects) {
        return Key.of(content, request, Key.of(projects.toArray(Key[]::new)));
    }

    /** Whether the last build may have been of just this. */
    boolean mayStand(Prints prints) {
        return folder != null && FileList.isFor(folder, whole(prints.keys()));
    }

    /** Whether the last build was of just this, and the site still has every file of it. */
    boolean stands(Prints prints, FileList.Check check) {
        return folder != null && FileList.stands(folder, whole(prints.keys()), check);
    }

    /** Whether there is a list of files at all. */
    boolean hasFiles() {
        return folder != null && FileList.isIn(folder);
    }

    /** Takes the files of this build. */
    Consumer<FileSum> files() {
        return files == null ? file -> {} : files::add;
    }

    /** The build was published: what it made is what is known from now on. */
    void commit(Prints prints) {
        if (store != null && files != null) {
            store.commit();
            files.commit(whole(prints.keys()));
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
        if (files != null) {
            files.close();
        }
    }
}
