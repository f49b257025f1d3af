package org.mingzhang.search.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.mingzhang.search.files.Json;

/** Random texts over many ranges of Unicode, and what Java makes of them. */
public final class TokenSamples {
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {'0', '9'},
        {'0', '9'},
        {'a', 'z'},
        {0xA0, 0xFF},
        {0x100, 0x24F},
        {0x250, 0x2FF},
        {0x300, 0x36F},
        {0x370, 0x3FF},
        {0x400, 0x52F},
        {0x530, 0x6FF},
        {0x900, 0x97F},
        {0xE00, 0xE7F},
        {0xF00, 0xFFF},
        {0x1800, 0x18AF},
        {0x1950, 0x19DF},
        {0xA000, 0xA4FF},
        {0xFB50, 0xFDFF},
        {0xFE70, 0xFEFF},
        {0x1E00, 0x1EFF},
        {0x2000, 0x206F},
        {0x2070, 0x218F},
        {0x2190, 0x22FF},
        {0x2460, 0x24FF},
        {0x2E80, 0x2FDF},
        {0x3000, 0x30FF},
        {0x3200, 0x33FF},
        {0x3400, 0x3410},
        {0x4E00, 0x9FFF},
        {0x4E00, 0x9FFF},
        {0x4E00, 0x9FFF},
        {0xAC00, 0xAFFF},
        {0xD800, 0xDFFF},
        {0xF900, 0xFAFF},
        {0xFB00, 0xFB06},
        {0xFE00, 0xFE6F},
        {0xFF00, 0xFFEF},
        {0x1F300, 0x1F64F},
        {0x1D400, 0x1D4FF},
        {0x20000, 0x20100},
        {0x2F800, 0x2FA1F},
        {0xE0100, 0xE01EF}
    };
    private static final List<String> PIECES = List.of(
            "1,234.50",
            "〔2021〕12号",
            "松委",
            "【2023】第",
            "年",
            "≥90.00(%)",
            ">=",
            "<= 5",
            "万元",
            "37.8万",
            "3.50亿",
            "25.00(万元)",
            "5.8百万",
            "2千元",
            "27万亿",
            "(万",
            ".",
            ",",
            "，",
            "İ",
            "Σς",
            "ſ",
            "㎡",
            "①",
            "ﬁ",
            "養老",
            "臺灣",
            "2021年3号",
            "1.2.3",
            "0,000",
            "12,345,678.00元");

    private TokenSamples() {}

    /** So many texts. */
    public static List<String> of(int count, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                if (random.nextInt(4) == 0) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                } else {
                    int[] range = RANGES[random.nextInt(RANGES.length)];
                    int length = 1 + random.nextInt(3);
                    IntStream.range(0, length)
                            .map(n -> range[0] + random.nextInt(range[1] - range[0] + 1))
                            .forEach(text::appendCodePoint);
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** What Java makes of a text: where each character comes from, its tokens, its values. */
    public static String cut(String text) {
        Folding.Folded folded = Folding.fold(text);
        List<String> lines = new ArrayList<>();
        lines.add(IntStream.rangeClosed(0, folded.text().length())
                .mapToObj(i -> Integer.toString(folded.origins()[i]))
                .collect(Collectors.joining(",")));
        Tokenizer.tokens(folded.text())
                .forEach(t -> lines.add(t.term() + " " + (t.kind() == Tokenizer.Kind.CHARACTER) + " " + t.run() + " "
                        + t.start() + " " + t.end()));
        Values.values(folded.text()).forEach(v -> lines.add(v.term() + " " + v.start() + " " + v.end()));
        return String.join("\n", lines);
    }

    /** Every traditional character with its simplified form, as the index writes those it needs. */
    public static String foldTable() {
        String[] pairs = Resource.FOLD.lines();
        return Json.strings(List.of(pairs[0], pairs[1]));
    }

    /** A text as JSON in ASCII, lone surrogates and all. */
    public static String toJson(String text) {
        return text.chars()
                .mapToObj(c -> String.format(java.util.Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The size after gzip. */
    public static int gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
