package org.mingzhang.ingest.review;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Proposal;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.form.DocumentDraft;

/** Left the source, right the fields in printed order; each leads to the other, and doubts come first. */
public final class ReviewPage {
    private static final String STYLE = """
            body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
            header{padding:12px 20px;border-bottom:1px solid #ccc}
            main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
            section{height:calc(100vh - 90px);overflow:auto;padding:0 20px}
            section+section{border-left:1px solid #ccc}
            h1{font-size:18px;margin:0}h2{font-size:17px;margin:24px 0 8px}
            svg{width:100%;height:auto;border:1px solid #ccc;margin:8px 0;background:#fff}
            text{font-family:serif}line{stroke:#888;stroke-width:.6}
            table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:2px 6px;vertical-align:top;text-align:left}
            pre{white-space:pre-wrap;font:inherit}
            a{color:inherit;text-decoration-color:#88a}
            svg a rect{fill:#2a6fdb14}svg a:hover rect{fill:#2a6fdb44}
            svg a.left rect{fill:#c2410c22;stroke:#c2410c;stroke-width:.5;stroke-dasharray:2}
            :target{outline:3px solid #c2410c;background:#fff3e0}svg :target rect{fill:#f9731666}
            .doubt{border-left:4px solid #c2410c;padding-left:10px;margin:6px 0}
            .note{color:#555}
            """;

    private final DocumentDraft document;
    private final Map<FormDraft, String> files;
    private final StringBuilder html = new StringBuilder();
    /** For each position of the tape the field that it was taken for. */
    private final Map<Integer, String> owners = new HashMap<>();

    private ReviewPage(DocumentDraft document, Map<FormDraft, String> files) {
        this.document = document;
        this.files = files;
    }

    /** The page of a document whose forms went to these files. */
    public static String of(DocumentDraft document, Map<FormDraft, String> files) {
        return new ReviewPage(document, files).page();
    }

    private String page() {
        for (FormDraft draft : document.drafts()) {
            for (FormField field : draft.fields()) {
                String id = id(draft, field.path());
                for (int i = 0; i < field.printed().length(); i++) {
                    owners.putIfAbsent(field.printed().at(i), id);
                }
            }
        }
        html.append(
                        "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>")
                .append(escaped(document.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><header><h1>")
                .append(escaped(document.title()))
                .append("</h1><p class=\"note\">")
                .append(escaped(document.opened().source().name()))
                .append("：")
                .append(counts())
                .append("</p></header><main><section>");
        source();
        html.append("</section><section>");
        doubts();
        document.drafts().forEach(this::form);
        html.append("</section></main></body></html>\n");
        return html.toString();
    }

    private String counts() {
        Map<Use, Integer> totals = document.ledger().totals();
        int all = document.opened().tape().length();
        return all + " 字，其中 " + totals.getOrDefault(Use.FIELD, 0) + " 字入库，" + totals.getOrDefault(Use.LEFT_OVER, 0)
                + " 字未用";
    }

    private static String id(FormDraft draft, String path) {
        return "f" + draft.number() + "-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private void doubts() {
        html.append("<h2>疑点</h2>");
        int number = 0;
        for (FormDraft draft : document.drafts()) {
            for (Doubt doubt : draft.doubts()) {
                number++;
                html.append("<p class=\"doubt\">").append(number).append(". ");
                link(draft, doubt.path());
                html.append(' ')
                        .append(doubt.code())
                        .append("：")
                        .append(escaped(doubt.message()))
                        .append(doubt.printedSo() ? "（照原文）" : "")
                        .append("</p>");
            }
            for (Proposal proposal : draft.proposals()) {
                html.append("<p class=\"doubt\">提议 ")
                        .append(escaped(draft.text("name")))
                        .append(' ')
                        .append(escaped(proposal.path()))
                        .append(" = ")
                        .append(escaped(proposal.value()))
                        .append("：")
                        .append(escaped(proposal.why()))
                        .append("</p>");
            }
        }
        if (number == 0) {
            html.append("<p>没有疑点。</p>");
        }
    }

    /** Leads to the field that a doubt is about, or to the first below it. */
    private void link(FormDraft draft, String path) {
        String target = draft.fields().stream()
                .map(FormField::path)
                .filter(p -> p.startsWith(path))
                .findFirst()
                .orElse("name");
        html.append("<a href=\"#")
                .append(id(draft, target))
                .append("\">")
                .append(escaped(draft.text("name")))
                .append(' ')
                .append(escaped(path))
                .append("</a>");
    }

    private void form(FormDraft draft) {
        html.append("<h2>")
                .append(draft.number())
                .append(". ")
                .append(escaped(draft.text("name")))
                .append("</h2><p class=\"note\">")
                .append(escaped(files.getOrDefault(draft, "")))
                .append("</p><table>");
        for (FormField field : draft.fields()) {
            int first = field.printed().first();
            html.append("<tr id=\"")
                    .append(id(draft, field.path()))
                    .append("\"><th>")
                    .append(escaped(field.path()))
                    .append("</th><td>");
            if (first == Traced.NOWHERE) {
                html.append(escaped(field.value())).append(" <span class=\"note\">（未印）</span>");
            } else {
                html.append("<a href=\"#p")
                        .append(first)
                        .append("\">")
                        .append(escaped(field.value()))
                        .append("</a> <span class=\"note\">")
                        .append(escaped(document.opened().tape().place(first).text()))
                        .append("</span>");
            }
            html.append("</td></tr>");
        }
        html.append("</table>");
    }

    private void source() {
        if (document.opened().source().pages() > 0) {
            DrawnPages.draw(document, owners, html);
            return;
        }
        for (Block block : document.opened().blocks()) {
            switch (block) {
                case Line line -> {
                    html.append("<p>");
                    runs(line.text());
                    html.append("</p>");
                }
                case Grid grid -> grid(grid);
            }
        }
    }

    private void grid(Grid grid) {
        html.append("<table>");
        for (int r = 0; r < grid.rows(); r++) {
            html.append("<tr>");
            for (Cell cell : grid.cells()) {
                if (cell.row() == r) {
                    html.append("<td rowspan=\"")
                            .append(cell.rows())
                            .append("\" colspan=\"")
                            .append(cell.columns())
                            .append("\">");
                    runs(cell.text());
                    html.append("</td>");
                }
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    /** A text in which each value leads to its field. */
    private void runs(Traced text) {
        int i = 0;
        while (i < text.length()) {
            @Nullable String owner = owners.get(text.at(i));
            int from = i;
            while (i < text.length() && (text.at(i) == Traced.NOWHERE || same(owner, owners.get(text.at(i))))) {
                i++;
            }
            i = Math.max(i, from + 1);
            String part = escaped(text.text().substring(from, i));
            if (owner == null) {
                html.append(part);
            } else {
                html.append("<a id=\"p")
                        .append(text.at(from))
                        .append("\" href=\"#")
                        .append(owner)
                        .append("\">")
                        .append(part)
                        .append("</a>");
            }
        }
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a == null ? b == null : a.equals(b);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
