package org.mingzhang.read;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Markdown library and how it is set up: CommonMark with tables, raw HTML never let through. */
final class Markdown {
    private static final int MAX_DEPTH = 60;

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
        try {
            return Optional.of(PARSER.parse(text))
                    .filter(document -> nodes(document).stream().noneMatch(Markdown::tooDeep));
        } catch (StackOverflowError e) {
            // The library recurses into runs of list marks and emphasis and has no limit of its own; it keeps no state
            // that this could spoil.
            return Optional.empty();
        }
    }

    /** The HTML of a tree that {@link #parse} returned. */
    static String html(Document document) {
        return RENDERER.render(document);
    }

    /** Every node below the root, in the order of the text. */
    static List<Node> nodes(Document document) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = next(document, document); node != null; node = next(document, node)) {
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
