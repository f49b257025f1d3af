package org.mingzhang.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.content.ContentFolder.Kind;

/** Some files of a content folder, read once: whoever reads them sees one state, and their digest is that of what was read. Immutable. */
public final class HeldFiles {
    /** Folders end in a slash and hold nothing themselves. */
    private final NavigableMap<String, byte[]> files;

    private HeldFiles(NavigableMap<String, byte[]> files) {
        this.files = files;
    }

    /** Takes what is read. */
    static final class Builder {
        private final NavigableMap<String, byte[]> files = new TreeMap<>();

        void file(String path, byte[] bytes) {
            files.put(path, bytes);
        }

        void folder(String path) {
            files.put(path + "/", new byte[0]);
        }

        HeldFiles build() {
            return new HeldFiles(files);
        }
    }

    Kind kind(String path) {
        return files.containsKey(path) ? Kind.FILE : files.containsKey(path + "/") ? Kind.FOLDER : Kind.ABSENT;
    }

    List<String> names(String folder) {
        String prefix = folder + "/";
        List<String> names = new ArrayList<>();
        for (String path : files.tailMap(prefix, false).keySet()) {
            if (!path.startsWith(prefix)) {
                break;
            }
            int end = path.indexOf('/', prefix.length());
            if (end < 0 || end == path.length() - 1) {
                names.add(path.substring(prefix.length(), end < 0 ? path.length() : end));
            }
        }
        // A folder was sorted with its slash.
        names.sort(null);
        return names;
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** SHA-256 of the names and bytes of all. */
    public byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] bytes = file.getValue();
                digest.update((file.getKey() + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
