package org.mingzhang.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code images/<name>}: a picture for editors' pages and notes. */
final class ImageFile {
    private static final int MAX_SIZE = 2 << 20;

    private ImageFile() {}

    /** The picture's bytes; nothing, with a problem, if it is none of the type that its name says. */
    static Optional<byte[]> read(ContentFolder folder, String name, Problems problems) {
        String path = Layout.IMAGES + "/" + name;
        return folder.bytes(path, MAX_SIZE, problems).filter(bytes -> {
            boolean right = isOf(name.substring(name.lastIndexOf('.') + 1), bytes);
            if (!right) {
                problems.add(
                        folder.place(path),
                        ProblemCode.M034,
                        "this is no picture of the type that its name says",
                        "Save it again as what it is to be.");
            }
            return right;
        });
    }

    /** Whether it begins as files of the type do. */
    private static boolean isOf(String type, byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, 12), StandardCharsets.ISO_8859_1);
        return switch (type) {
            case "png" -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case "jpg" -> head.startsWith("\u00ff\u00d8\u00ff");
            case "gif" -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
            default -> head.startsWith("RIFF") && head.endsWith("WEBP");
        };
    }
}
