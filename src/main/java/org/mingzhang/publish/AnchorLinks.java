package org.mingzhang.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Links to anchors in other files, set aside until all of them are known. They wait on disk, divided by their target, so that every
 * target is read once for all that link to it, and only one share of the links is ever in memory.
 */
final class AnchorLinks implements Closeable {
    private static final int SHARES = 128;
    private static final int BUFFER = 4_096;

    private final Path folder;
    private final List<DataOutputStream> shares = new ArrayList<>();

    /** Keeps the links in a new folder, which closing deletes. */
    AnchorLinks(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder);
        for (int share = 0; share < SHARES; share++) {
            shares.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(share)), BUFFER)));
        }
    }

    private Path file(int share) {
        return folder.resolve(Integer.toString(share));
    }

    void add(FoundLink link) throws IOException {
        DataOutputStream share = shares.get(Math.floorMod(link.target().hashCode(), SHARES));
        for (String text : List.of(link.from(), link.address(), link.target(), link.fragment())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            share.writeInt(bytes.length);
            share.write(bytes);
        }
    }

    /** Looks for the anchors in the files below {@code root}. */
    void check(Path root, Defects defects) throws IOException {
        for (int share = 0; share < SHARES; share++) {
            shares.get(share).close();
            Map<String, Set<String>> missing = new HashMap<>();
            read(
                    share,
                    link -> missing.computeIfAbsent(link.target(), t -> new HashSet<>())
                            .add(link.fragment()));
            missing.entrySet().parallelStream()
                    .forEach(wanted -> strike(root.resolve(wanted.getKey()), wanted.getValue()));
            missing.values().removeIf(Set::isEmpty);
            if (!missing.isEmpty()) {
                read(share, link -> tell(link, missing, defects));
            }
        }
    }

    private static void strike(Path target, Set<String> wanted) {
        try {
            wanted.removeAll(MarkupReader.read(TreeWalk.name(target), Files.readAllBytes(target))
                    .anchors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(FoundLink link, Map<String, Set<String>> missing, Defects defects) {
        if (missing.getOrDefault(link.target(), Set.of()).contains(link.fragment())) {
            defects.add(link.withoutAnchor());
        }
    }

    private void read(int share, Consumer<FoundLink> reader) throws IOException {
        Path file = file(share);
        long left = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (left > 0) {
                String[] texts = new String[4];
                for (int i = 0; i < texts.length; i++) {
                    byte[] bytes = in.readNBytes(in.readInt());
                    texts[i] = new String(bytes, StandardCharsets.UTF_8);
                    left -= Integer.BYTES + bytes.length;
                }
                reader.accept(new FoundLink(texts[0], texts[1], texts[2], texts[3]));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (int share = 0; share < SHARES; share++) {
            shares.get(share).close();
            Files.deleteIfExists(file(share));
        }
        Files.deleteIfExists(folder);
    }
}
