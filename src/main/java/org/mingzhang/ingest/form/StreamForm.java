package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Token;

/** Reads a form whose cells follow each other as words. */
final class StreamForm {
    private final FormSheet sheet;

    private StreamForm(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads the lines of a form. */
    static void read(FormSheet sheet, List<Line> lines) {
        new StreamForm(sheet).read(lines);
    }

    private void read(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (Titles.isYear(line.text())) {
                sheet.mark(line.text(), Use.LABEL);
            } else if (Fold.of(line.text()).text().matches("-\\d{1,3}-")) {
                sheet.mark(line.text(), Use.FURNITURE);
            } else {
                kept.add(line);
            }
        }
        Traced text = Token.text(kept);
        Matcher header = header().matcher(Fold.of(text).text());
        if (!header.find()) {
            StreamLabels.head(sheet, text);
            sheet.draft().doubt(Doubt.of(Code.MISSING, "indicators", "the header of the indicators was not found"));
            return;
        }
        int from = raw(text, header.start());
        int to = raw(text, header.end() - 1) + 1;
        Traced head = text.part(0, from);
        sheet.mark(text.part(from, to), Use.LABEL);
        if (sheet.spec().execution().isEmpty() || !StreamExecution.read(sheet, head)) {
            StreamLabels.head(sheet, head);
        }
        new StreamRows(sheet, columns(header)).read(Token.of(text.part(to, text.length())));
    }

    /** Where a character of the text without blanks stands in the text with them. */
    static int raw(Traced text, int bare) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Blanks.is(text.text().charAt(i)) && n++ == bare) {
                return i;
            }
        }
        return text.length();
    }

    private List<String> columns(Matcher header) {
        List<String> columns = new ArrayList<>();
        for (ColumnSpec column : sheet.spec().columns()) {
            if (!column.field().isEmpty() && !column.as().isEmpty() && header.group(column.field()) != null) {
                columns.add(column.field());
            }
        }
        return columns;
    }

    private Pattern header() {
        StringBuilder pattern = new StringBuilder();
        for (ColumnSpec column : sheet.spec().columns()) {
            if (column.field().isEmpty() || column.as().isEmpty()) {
                continue;
            }
            String titles = column.as().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            boolean needed = column.field().equals("name") || column.field().equals("target");
            pattern.append("(?<")
                    .append(column.field())
                    .append(">")
                    .append(titles)
                    .append(")")
                    .append(needed ? "" : "?");
        }
        return Pattern.compile(pattern.toString());
    }
}
