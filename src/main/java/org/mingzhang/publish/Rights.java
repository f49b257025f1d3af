package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what is published: everybody, whatever the umask of the one who publishes. */
final class Rights {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private Rights() {}

    static void ofFile(Path file) throws IOException {
        give(file, FILE);
    }

    static void ofFolder(Path folder) throws IOException {
        give(folder, FOLDER);
    }

    private static void give(Path path, Set<PosixFilePermission> rights) throws IOException {
        boolean possible = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (possible
                && !Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                        .equals(rights)) {
            Files.setPosixFilePermissions(path, rights);
        }
    }
}
