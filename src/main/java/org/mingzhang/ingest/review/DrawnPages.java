package org.mingzhang.ingest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.form.DocumentDraft;

/** The pages of a document, drawn: each character where it stands, each value leading to its field. */
final class DrawnPages {
    private static final float PAGE_WIDTH = 595;

    private final DocumentDraft document;
    private final Map<Integer, String> owners;
    private final StringBuilder html;

    private DrawnPages(DocumentDraft document, Map<Integer, String> owners, StringBuilder html) {
        this.document = document;
        this.owners = owners;
        this.html = html;
    }

    /** Draws them into a page; owners are the fields by position. */
    static void draw(DocumentDraft document, Map<Integer, String> owners, StringBuilder html) {
        new DrawnPages(document, owners, html).run();
    }

    /** What stands in one box: its characters, their field, the first position. */
    private record Mark(SourcePlace.Box box, String text, String owner, int first) {}

    private void run() {
        Map<Integer, List<Mark>> pages = new TreeMap<>();
        Tape tape = document.opened().tape();
        Map<SourcePlace, List<Integer>> boxes = new LinkedHashMap<>();
        for (int i = 0; i < tape.length(); i++) {
            boxes.computeIfAbsent(tape.place(i), k -> new ArrayList<>(1)).add(i);
        }
        boxes.forEach((place, positions) -> {
            if (place instanceof SourcePlace.Box box) {
                StringBuilder text = new StringBuilder();
                positions.forEach(p -> text.append(tape.part(p, p + 1)));
                int first = positions.getFirst();
                String owner = owners.getOrDefault(first, document.ledger().use(first) == Use.LEFT_OVER ? "-" : "");
                pages.computeIfAbsent(box.page(), k -> new ArrayList<>())
                        .add(new Mark(box, text.toString(), owner, first));
            }
        });
        pages.forEach(this::page);
    }

    private void page(int number, List<Mark> marks) {
        float right = PAGE_WIDTH;
        float bottom = 0;
        for (Mark mark : marks) {
            right = Math.max(right, mark.box().right() + 20);
            bottom = Math.max(bottom, mark.box().bottom() + 20);
        }
        html.append("<h2>第 ")
                .append(number)
                .append(" 页</h2><svg viewBox=\"0 0 ")
                .append(px(right))
                .append(' ')
                .append(px(bottom))
                .append("\" role=\"img\">");
        for (SourcePlace.Box s : document.opened().strokes()) {
            if (s.page() == number) {
                html.append("<line x1=\"")
                        .append(px(s.left()))
                        .append("\" y1=\"")
                        .append(px(s.top()))
                        .append("\" x2=\"")
                        .append(px(s.right()))
                        .append("\" y2=\"")
                        .append(px(s.bottom()))
                        .append("\"/>");
            }
        }
        marks.forEach(this::mark);
        html.append("</svg>");
    }

    private void mark(Mark mark) {
        SourcePlace.Box box = mark.box();
        float size = box.bottom() - box.top();
        boolean left = mark.owner().equals("-");
        boolean linked = !mark.owner().isEmpty();
        if (linked) {
            html.append(
                    left ? "<a class=\"left\">" : "<a id=\"p" + mark.first() + "\" href=\"#" + mark.owner() + "\">");
            html.append("<rect x=\"")
                    .append(px(box.left()))
                    .append("\" y=\"")
                    .append(px(box.top()))
                    .append("\" width=\"")
                    .append(px(box.right() - box.left()))
                    .append("\" height=\"")
                    .append(px(size))
                    .append("\"/>");
        }
        html.append("<text x=\"")
                .append(px(box.left()))
                .append("\" y=\"")
                .append(px(box.top() + 0.85f * size))
                .append("\" font-size=\"")
                .append(px(size))
                .append("\">")
                .append(ReviewPage.escaped(mark.text()))
                .append("</text>");
        html.append(linked ? "</a>" : "");
    }

    private static String px(float points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
