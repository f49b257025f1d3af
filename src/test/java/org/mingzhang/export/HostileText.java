package org.mingzhang.export;

import java.util.Random;

/** Texts made of what breaks writers of tables. The seed is printed; {@code -Dseed=…} repeats a run. */
final class HostileText {
    private static final String[] PARTS = {
        "'",
        "\"",
        "\"\"",
        ",",
        ";",
        "\r\n",
        "\n",
        "\r",
        "\t",
        " ",
        "\u3000",
        "=",
        "+",
        "-",
        "@",
        "＝",
        "－",
        "1",
        "12.00",
        "7",
        "%",
        "个",
        "(次)",
        "元/人",
        "A1",
        "SUM(",
        ")",
        "|",
        "!",
        "#",
        "\\",
        "\\n",
        "/",
        "<",
        ">",
        "</script>",
        "{",
        "[",
        "null",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\u200b",
        "\u202e",
        "\ud83d\udcb0",
        "\ud869\uded6",
        "é"
    };

    private HostileText() {}

    static Random random() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(7);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
