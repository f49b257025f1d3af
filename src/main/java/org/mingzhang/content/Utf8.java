package org.mingzhang.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Bytes to text, strictly: nothing is replaced and nothing is guessed. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text; nothing, with a problem, if the bytes are not UTF-8 or say nothing. A byte order mark is reported and dropped. */
    static Optional<String> decode(byte[] bytes, String file, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            malformed(bytes[in.position()], LineStarts.end(file, text), problems);
            return Optional.empty();
        }
        return checked(text, file, problems);
    }

    private static void malformed(byte found, Place place, Problems problems) {
        problems.add(
                place,
                ProblemCode.M002,
                "the byte 0x%02X is not UTF-8".formatted(found & 0xFF),
                "Save the file as UTF-8, or restore the damaged character.");
    }

    private static Optional<String> checked(String text, String file, Problems problems) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        if (marked) {
            problems.add(
                    new Place(file, 1, 1),
                    ProblemCode.M003,
                    "the file begins with a byte order mark",
                    "Save it as UTF-8 without BOM.");
        }
        String content = marked ? text.substring(1) : text;
        if (content.codePoints().allMatch(TextCharacters::isBlank)) {
            problems.add(new Place(file, 1, 1), ProblemCode.M004, "the file is empty", "Fill it or delete it.");
            return Optional.empty();
        }
        return Optional.of(content);
    }
}
