package org.mingzhang.read;

import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code images/<name>}: a picture for editors' pages and notes. */
public final class ImageFile {
    private static final int MAX_SIZE = 2 << 20;

    private ImageFile() {}

    /** The picture's bytes; nothing, with a problem, if it is none of the type that its name says. */
    public static Optional<byte[]> read(Path contentFolder, String name, Problems problems) {
        return read(ContentFolder.at(contentFolder), name, problems);
    }

    static Optional<byte[]> read(ContentFolder folder, String name, Problems problems) {
        String path = Layout.IMAGES + "/" + name;
        return folder.bytes(path, MAX_SIZE, problems).filter(bytes -> {
            Optional<PictureSize> size = PictureSize.of(name.substring(name.lastIndexOf('.') + 1), bytes);
            if (size.isEmpty()) {
                problems.add(
                        folder.place(path),
                        ProblemCode.M034,
                        "this is no picture of the type that its name says",
                        "Save it again as what it is to be.");
            } else if (size.get().isTooLarge()) {
                problems.add(
                        folder.place(path),
                        ProblemCode.M034,
                        "the picture has %d × %d pixels, more than %d or more than %d on a side"
                                .formatted(
                                        size.get().width(),
                                        size.get().height(),
                                        PictureSize.MOST_PIXELS,
                                        PictureSize.MOST_ON_A_SIDE),
                        "Save it smaller: 2000 on a side are enough for a page.");
            }
            return size.isPresent() && !size.get().isTooLarge();
        });
    }
}
