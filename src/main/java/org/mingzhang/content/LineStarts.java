package org.mingzhang.content;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mingzhang.problem.Place;

/** Where the lines of a text begin, so that an offset can be told as line and column. LF, CR and CRLF end a line. */
public final class LineStarts {
    private final String file;
    private final int[] starts;

    private LineStarts(String file, int[] starts) {
        this.file = file;
        this.starts = starts;
    }

    public static LineStarts of(String file, String text) {
        return new LineStarts(
                file,
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, text.length())
                                        .filter(i -> endsLine(text, i))
                                        .map(i -> i + 1))
                        .toArray());
    }

    private static boolean endsLine(String text, int offset) {
        char c = text.charAt(offset);
        boolean crlf = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return c == '\n' || (c == '\r' && !crlf);
    }

    /** The place just behind the text. */
    static Place end(String file, String text) {
        return of(file, text).at(text.length());
    }

    /** The place of a UTF-16 offset. */
    public Place at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 2 : found;
        return new Place(file, line + 1, offset - starts[line] + 1);
    }
}
