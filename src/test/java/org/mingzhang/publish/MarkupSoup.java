package org.mingzhang.publish;

import java.util.List;
import java.util.Random;

/** PageMarkup from a seed: whole, or as broken as it can be. */
final class MarkupSoup {
    private static final List<String> NAMES =
            List.of("div", "section", "span", "SPAN", "em", "strong", "custom-x", "x:y");
    private static final List<String> KEYS = List.of(
            "href",
            "HREF",
            "src",
            "id",
            "name",
            "class",
            "style",
            "data-href",
            "onclick",
            "title",
            "poster",
            "xlink:href",
            "d");
    private static final List<String> TEXTS = List.of(
            "a",
            "../b/#c",
            "#年份",
            "x y",
            "",
            "a&amp;b",
            "&#24180;",
            "<>",
            "--",
            "]]>",
            "&lt;a href=z&gt;",
            "/",
            "=",
            "?");
    private static final List<String> PIECES = List.of(
            "<a href=a>",
            "</a>",
            "<p id=b>",
            "</p>",
            "<svg>",
            "</svg>",
            "<title>",
            "</title>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<textarea>",
            "</textarea>",
            "<!--",
            "-->",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<table>",
            "<tr id=c>",
            "<td>",
            "</table>",
            "<select>",
            "<option id=d>",
            "</select>",
            "<math>",
            "</math>",
            "<desc>",
            "</desc>",
            "<q id=",
            "'e'",
            "\"f",
            "'",
            "\"",
            ">",
            "<",
            "/",
            "=",
            " ",
            "x",
            "<img src=g",
            "<div onclick=1>",
            "</div>",
            "<iframe>",
            "</iframe>",
            "<br>",
            "<body id=h>",
            "<html id=i>",
            "<?",
            "<!",
            "</");

    private MarkupSoup() {}

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Elements of a page that are nested as they should be. */
    static String elements(Random random, int depth) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            html.append(element(random, depth));
        }
        return html.toString();
    }

    private static String element(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> escaped(one(TEXTS, random));
            case 1 -> "<!--" + one(TEXTS, random).replace("--", "- -").replace("<>", "") + " -->";
            case 2 -> "<img" + attributes(random) + (random.nextBoolean() ? " />" : ">");
            case 3 -> "<script" + attributes(random) + ">" + one(TEXTS, random) + "<a href=q></script>";
            case 4 -> "<style>" + one(TEXTS, random) + "<i id=q></style>";
            case 5 -> "<svg" + attributes(random) + ">" + shapes(random, depth - 1) + "</svg>";
            default -> {
                String name = one(NAMES, random);
                yield "<" + name + attributes(random) + ">" + elements(random, depth - 1) + "</" + name + ">";
            }
        };
    }

    /** Shapes as they stand in a drawing. */
    static String shapes(Random random, int depth) {
        StringBuilder svg = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = one(List.of("g", "path", "text", "use", "linearGradient"), random);
            String inside = depth > 0 ? shapes(random, depth - 1) : escaped(one(TEXTS, random));
            svg.append(
                    random.nextBoolean()
                            ? "<" + name + attributes(random) + "/>"
                            : "<" + name + attributes(random) + ">" + inside + "</" + name + ">");
        }
        return svg.toString();
    }

    private static String attributes(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            String value = one(TEXTS, random);
            String quote = random.nextBoolean() ? "\"" : "'";
            text.append(random.nextBoolean() ? " " : "\n\t")
                    .append(one(KEYS, random))
                    .append(i);
            text.setLength(text.length() - 1);
            text.append(random.nextBoolean() ? "=" : " = ")
                    .append(quote)
                    .append(value)
                    .append(quote);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Pieces in any order. */
    static String broken(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            html.append(one(PIECES, random));
        }
        return html.toString();
    }
}
