package org.mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** The Markdown library and how it is set up: CommonMark with tables, raw HTML never let through. */
final class Markdown {
    /** Deeper than anything that is meant. */
    private static final int MAX_DEPTH = 60;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    /** What is nested deeper becomes plain text, so that no text can exhaust the stack; {@link #parse} refuses it before. */
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(2 * MAX_DEPTH)
            .maxInlineNesting(2 * MAX_DEPTH)
            .build();

    private Markdown() {}

    /** The tree; nothing if it is nested so deeply that only an attack explains it. */
    static Optional<Node> parse(String text) {
        return Optional.of(PARSER.parse(text))
                .filter(document -> nodes(document).stream().noneMatch(Markdown::tooDeep));
    }

    /** The HTML of a tree that {@link #parse} returned, its headings with these ids. */
    static String html(Node document, Map<Heading, String> ids) {
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                // Raw HTML is refused before; this is the second wall.
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    String id = node instanceof Heading heading ? ids.get(heading) : null;
                    if (id != null) {
                        attributes.put("id", id);
                    }
                })
                .build()
                .render(document);
        // A table too wide for the screen scrolls on its own, by keyboard too; no text can hold an unescaped tag.
        return html.replace("<table>", "<div class=\"wide\" tabindex=\"0\">\n<table>")
                .replace("</table>", "</table>\n</div>");
    }

    /** What a reader sees of a node, without its emphasis and links. */
    static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node part : nodes(node)) {
            switch (part) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak soft -> text.append(' ');
                case HardLineBreak hard -> text.append(' ');
                default -> {
                    // Its text is among its children.
                }
            }
        }
        return text.toString().strip();
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
