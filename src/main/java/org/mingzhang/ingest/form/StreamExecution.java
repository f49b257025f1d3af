package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Token;

/** The table of execution in running text: a header, then rows of a title and figures. */
final class StreamExecution {
    private final FormSheet sheet;
    private final List<String> columns = new ArrayList<>();
    private int taken;

    private StreamExecution(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads the head of a form that has such a table; false if it has none. */
    static boolean read(FormSheet sheet, Traced head) {
        StreamExecution table = new StreamExecution(sheet);
        Traced folded = Fold.of(head);
        Matcher header = table.header().matcher(folded.text());
        if (!header.find()) {
            return false;
        }
        Pattern titles = titles(sheet.spec().sources());
        Matcher row = titles.matcher(folded.text());
        if (!row.find(header.end())) {
            return false;
        }
        for (ColumnSpec column : sheet.spec().execution()) {
            if (!column.as().isEmpty() && header.group(column.field()) != null) {
                table.columns.add(column.field());
            }
        }
        int from = StreamForm.raw(head, header.start());
        StreamLabels.head(sheet, head.part(0, from));
        sheet.label(head.part(from, StreamForm.raw(head, header.end() - 1) + 1));
        int end = table.rows(head, row);
        StreamLabels.head(sheet, head.part(end, head.length()));
        return true;
    }

    /** Reads the rows; where the last ends. */
    private int rows(Traced head, Matcher row) {
        int end = 0;
        boolean more = true;
        while (more) {
            int title = StreamForm.raw(head, row.start());
            int from = StreamForm.raw(head, row.end() - 1) + 1;
            String print = row.group();
            more = row.find();
            int to = more ? StreamForm.raw(head, row.start()) : head.length();
            sheet.label(head.part(title, from));
            end = from + values(print, head.part(title, from), head.part(from, to));
        }
        return end;
    }

    private int values(String print, Traced title, Traced rest) {
        List<Token> tokens = Token.of(rest);
        PrintedFigures.Row row = PrintedFigures.row(tokens, columns);
        ColumnSpec source = FormSpec.titled(sheet.spec().sources(), print);
        String path = "execution[" + taken + "].";
        taken++;
        if (source != null) {
            sheet.source(path, source, title);
        }
        int amounts = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Traced cell = row.cells().get(i);
            ExecutionTable.value(sheet, path, columns.get(i), cell);
            amounts += !cell.isBlank() && i < columns.indexOf("weight") ? 1 : 0;
        }
        if (amounts > 0 && amounts < columns.indexOf("weight")) {
            sheet.draft()
                    .doubt(Doubt.of(
                            Code.COLUMNS,
                            path.substring(0, path.length() - 1),
                            "some of its amounts are blank; those printed were taken as the first"));
        }
        return row.used() == 0 ? 0 : end(rest, tokens.get(row.used() - 1));
    }

    private static int end(Traced rest, Token last) {
        int position = last.text().at(last.text().length() - 1);
        for (int i = 0; i < rest.length(); i++) {
            if (rest.at(i) == position) {
                return i + 1;
            }
        }
        return rest.length();
    }

    private Pattern header() {
        StringBuilder pattern = new StringBuilder();
        for (ColumnSpec column : sheet.spec().execution()) {
            if (column.as().isEmpty()) {
                continue;
            }
            boolean needed =
                    column.field().equals("initialBudget") || column.field().equals("executed");
            pattern.append("(?<")
                    .append(column.field())
                    .append(">")
                    .append(alternatives(column))
                    .append(")")
                    .append(needed ? "" : "?");
        }
        return Pattern.compile(pattern.toString());
    }

    private static Pattern titles(List<ColumnSpec> sources) {
        return Pattern.compile(sources.stream()
                .filter(source -> !source.as().isEmpty())
                .map(StreamExecution::alternatives)
                .collect(Collectors.joining("|")));
    }

    private static String alternatives(ColumnSpec column) {
        return column.as().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
