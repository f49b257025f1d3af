package org.mingzhang.publish;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Exchanges two folders in one step of the file system, which Java has no call for: {@code renameat2} with {@code RENAME_EXCHANGE} on
 * Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS.
 */
final class Exchange {
    private static final int SWAP = 2; // of either system
    private static final int FROM_HERE = -100; // AT_FDCWD: absolute paths need no open folder

    /** Called by JNA. */
    interface Linux extends Library {
        int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, int flags);
    }

    /** Called by JNA. */
    interface Mac extends Library {
        @SuppressWarnings("checkstyle:MethodName")
        int renamex_np(byte[] from, byte[] to, int flags);
    }

    private Exchange() {}

    /** Exchanges them; false, and nothing happened, where the system or the file system cannot. */
    static boolean of(Path one, Path other) {
        byte[] from = systemName(one);
        byte[] to = systemName(other);
        try {
            if (Platform.isLinux()) {
                return Native.load("c", Linux.class).renameat2(FROM_HERE, from, FROM_HERE, to, SWAP) == 0;
            }
            return Platform.isMac() && Native.load("c", Mac.class).renamex_np(from, to, SWAP) == 0;
        } catch (LinkageError e) {
            return false; // an older system without the call, or a folder for native code that may not run any
        }
    }

    /** The bytes of the name, ended by a zero. Through the URI, because a string loses what the locale cannot say. */
    private static byte[] systemName(Path path) {
        String escaped = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        bytes.writeBytes("\0".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
