package org.mingzhang.workbook;

import java.util.Locale;

/** Text as it stands in the XML of a workbook. */
final class WorkbookXml {
    private WorkbookXml() {}

    /** What XML cannot hold is written as {@code _x0007_}, as ECMA-376 has it; a printed {@code _x0007_} gets its first mark escaped. */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '_' -> out.append(looksEscaped(text, i) ? "_x005F_" : "_");
                case '\t', '\n' -> out.append(c);
                default -> {
                    if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
                        out.append("_x%04X_"
                                .formatted((int) c)
                                .toUpperCase(Locale.ROOT)
                                .replace("_X", "_x"));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        append(out, text);
        return out.toString();
    }

    private static boolean looksEscaped(String text, int at) {
        return text.length() >= at + 7
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
