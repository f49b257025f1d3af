package org.mingzhang.read;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Markdown library and how it is set up: CommonMark with tables, raw HTML never let through. */
final class Markdown {
    /** Deeper than anything that is meant. */
    private static final int MAX_DEPTH = 60;

    /** More marks of quotes and lists than that at the beginning of a line: the library's time grows with the cube of their number. */
    private static final Pattern TOO_MANY_MARKS =
            Pattern.compile("(?m)^(?:[ \\t]*+(?:>|(?:[-+*]|[0-9]{1,9}[.)])[ \\t])){" + (MAX_DEPTH + 1) + "}");

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            // Raw HTML is refused before; this is the second wall.
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private Markdown() {}

    /** The tree; nothing if it is nested so deeply that only an attack explains it. */
    static Optional<Document> parse(String text) {
        if (TOO_MANY_MARKS.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(text))
                    .filter(document -> nodes(document).stream().noneMatch(Markdown::tooDeep));
        } catch (StackOverflowError e) {
            // The library recurses into runs of emphasis and has no limit of its own; it keeps no state that this could
            // spoil.
            return Optional.empty();
        }
    }

    /** The HTML of a tree that {@link #parse} returned. */
    static String html(Document document) {
        // A table too wide for the screen scrolls on its own, by keyboard too; no text can hold an unescaped tag.
        return RENDERER.render(document)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\">\n<table>")
                .replace("</table>", "</table>\n</div>");
    }

    /** What a reader sees of a node, without its emphasis and links. */
    static String textOf(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
    }

    /** Every node below the root, in the order of the text. */
    static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = next(root, root); node != null; node = next(root, node)) {
            nodes.add(node);
        }
        return nodes;
    }

    private static @Nullable Node next(Node root, Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }

    /** Climbs no further than needed, so that a deep tree costs no more than a flat one. */
    private static boolean tooDeep(Node node) {
        Node up = node;
        for (int depth = 0; depth <= MAX_DEPTH; depth++) {
            up = up.getParent();
            if (up == null) {
                return false;
            }
        }
        return true;
    }
}
