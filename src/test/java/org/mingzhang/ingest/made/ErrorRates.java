package org.mingzhang.ingest.made;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Kind;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Opening;
import org.mingzhang.ingest.check.Checks;
import org.mingzhang.ingest.check.Confidence;
import org.mingzhang.ingest.form.DocumentDraft;
import org.mingzhang.ingest.form.FormReader;
import org.mingzhang.ingest.open.Opener;

/** How many fields of documents of known truth are read right, by what they are written as. */
public final class ErrorRates {
    /** What documents are written as. */
    enum Row {
        DOCX(1),
        XLSX(1),
        XLS(1),
        HTML(1),
        PDF(1),
        PDF_DAMAGED(0.998),
        OFD(1),
        DOCX_PROVINCES(1),
        XLSX_PROVINCES(1),
        XLS_PROVINCES(1),
        HTML_PROVINCES(1),
        HTML_RADICALS(1),
        PDF_PROVINCES(0.998),
        OFD_PROVINCES(0.998),
        TABBED_TEXT(1),
        TABBED_TEXT_DAMAGED(0.995),
        TABBED_TEXT_PROVINCES(0.995),
        STREAM_TEXT_WIDE(0.99),
        STREAM_TEXT_NARROW(0.95),
        STREAM_TEXT_PROVINCES(0);

        /** The share of fields that has to be right. */
        private final double least;

        double least() {
            return least;
        }

        Row(double least) {
            this.least = least;
        }
    }

    private static final int FORMS = 4;

    /** As many forms as LibreOffice converts in little time. */
    static final int CONVERTED = 50;

    /**
     * What was counted.
     *
     * @param silent wrong and not in the report
     * @param sure forms that were called sure, and how many of them are wholly right
     */
    record Result(int forms, int fields, int right, int silent, int sure, int sureAndRight, List<String> examples) {
        double share() {
            return (double) right / fields;
        }
    }

    private int forms;
    private int fields;
    private int right;
    private int silent;
    private int sure;
    private int sureAndRight;
    private final List<String> examples = new ArrayList<>();

    private ErrorRates() {}

    /** Prints the table for so many forms a row. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        System.out.printf(
                Locale.ROOT,
                "%-22s %7s %8s %10s %8s %10s%n",
                "source",
                "forms",
                "fields",
                "right",
                "silent",
                "sure forms");
        for (Row row : Row.values()) {
            if (arguments.length < 2 || row.name().matches(arguments[1])) {
                print(row.name(), measure(row, count), arguments.length > 2);
            }
        }
        for (String row : List.of("DOC", "DOC_PROVINCES")) {
            if ((arguments.length < 2 || row.matches(arguments[1])) && OldWordMaker.there()) {
                print(row, measureConverted(row, Math.min(count, CONVERTED)), arguments.length > 2);
            }
        }
    }

    private static void print(String row, Result result, boolean withExamples) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %7d %8d %9.3f%% %8d %5d of %d%n",
                row.toLowerCase(Locale.ROOT).replace('_', ' '),
                result.forms(),
                result.fields(),
                100 * result.share(),
                result.silent(),
                result.sureAndRight(),
                result.sure());
        if (withExamples) {
            result.examples().forEach(e -> System.out.println("    " + e));
        }
    }

    /** How forms become a document. */
    interface Writing {
        byte[] of(long seed, List<MadeForm> made) throws IOException;
    }

    /** Makes documents, reads them, counts. */
    static Result measure(Row row, int count) throws IOException {
        return measure(row.name(), (seed, made) -> written(row, seed, made), count);
    }

    /** The same of documents in the binary format of Word. */
    static Result measureConverted(String row, int count) throws IOException {
        Map<Long, List<MadeForm>> documents = new LinkedHashMap<>();
        for (long seed : seeds(count)) {
            documents.put(seed, made(row, seed));
        }
        return measure(row, OldWordMaker.of(documents), count);
    }

    private static List<Long> seeds(int count) {
        return LongStream.range(0, (count + FORMS - 1) / FORMS)
                .mapToObj(i -> 7_919L * i + 17)
                .toList();
    }

    private static List<MadeForm> made(String row, long seed) {
        return row.endsWith("PROVINCES") ? FormMaker.ofProvince(seed, FORMS) : FormMaker.document(seed, FORMS);
    }

    /** The same of documents that are written otherwise. */
    static Result measure(String row, Writing writing, int count) throws IOException {
        ErrorRates rates = new ErrorRates();
        for (long seed : seeds(count)) {
            rates.document(row, writing, seed);
        }
        return new Result(
                rates.forms, rates.fields, rates.right, rates.silent, rates.sure, rates.sureAndRight, rates.examples);
    }

    private static byte[] written(Row row, long seed, List<MadeForm> made) throws IOException {
        return switch (row) {
            case DOCX, DOCX_PROVINCES -> OfficeMaker.docx(made);
            case XLSX, XLSX_PROVINCES -> OfficeMaker.workbook(made, false);
            case XLS, XLS_PROVINCES -> OfficeMaker.workbook(made, true);
            case HTML, HTML_PROVINCES -> OfficeMaker.html(made);
            case HTML_RADICALS ->
                RadicalMaker.of(new String(OfficeMaker.html(made), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
            case PDF, PDF_PROVINCES ->
                PdfMaker.pdf(
                        PageMaker.of(seed, made, false, false),
                        seed % 2 == 0 ? PdfMaker.Rules.STROKES : PdfMaker.Rules.RECTANGLES,
                        false,
                        false);
            case PDF_DAMAGED ->
                PdfMaker.pdf(
                        PageMaker.of(seed, made, true, true),
                        seed % 3 == 0 ? PdfMaker.Rules.DOUBLED : PdfMaker.Rules.STROKES,
                        true,
                        true);
            case OFD, OFD_PROVINCES -> OfdMaker.ofd(PageMaker.of(seed, made, false, false));
            case TABBED_TEXT, TABBED_TEXT_PROVINCES ->
                TabbedMaker.of(seed, made, false).getBytes(StandardCharsets.UTF_8);
            case TABBED_TEXT_DAMAGED -> TabbedMaker.of(seed, made, true).getBytes(StandardCharsets.UTF_8);
            case STREAM_TEXT_WIDE, STREAM_TEXT_NARROW, STREAM_TEXT_PROVINCES ->
                PdfMaker.text(PdfMaker.pdf(
                                PageMaker.of(seed, made, row == Row.STREAM_TEXT_NARROW, false),
                                PdfMaker.Rules.STROKES,
                                false,
                                false))
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private void document(String row, Writing writing, long seed) throws IOException {
        List<MadeForm> made = made(row, seed);
        Opening opening = Opener.open(row + "-" + seed, writing.of(seed, made));
        List<FormDraft> drafts = List.of();
        Opened opened = null;
        if (!opening.sources().isEmpty()) {
            opened = opening.sources().getFirst();
            DocumentDraft read = FormReader.read(opened);
            drafts = read.drafts();
        }
        for (int i = 0; i < made.size(); i++) {
            int number = i + 1;
            FormDraft draft = drafts.stream()
                    .filter(d -> d.places().contains(number))
                    .findFirst()
                    .orElse(null);
            compare(made.get(i), draft, opened, row + " " + seed + " form " + number);
        }
    }

    private void compare(MadeForm made, FormDraft draft, Opened opened, String name) {
        forms++;
        Map<String, String> got = new LinkedHashMap<>();
        boolean review = true;
        if (draft != null && opened != null) {
            Checks.run(draft);
            review = Confidence.of(draft, opened.source().format()) < Confidence.SURE;
            for (FormField field : draft.fields()) {
                got.put(field.path(), field.kind() == Kind.NUMBER ? plain(field.value()) : field.value());
            }
        }
        boolean whole = true;
        for (Map.Entry<String, String> want : made.truth().entrySet()) {
            fields++;
            String value = got.remove(want.getKey());
            boolean number = want.getValue().matches("-?\\d+(\\.\\d+)?")
                    && !want.getKey().matches(".*(target|actual|rate)");
            if (value != null && value.equals(number ? plain(want.getValue()) : want.getValue())) {
                right++;
            } else {
                whole = false;
                wrong(
                        draft,
                        want.getKey(),
                        review,
                        name + " " + want.getKey() + ": " + want.getValue() + " / " + value);
            }
        }
        for (Map.Entry<String, String> more : got.entrySet()) {
            if (!more.getKey().startsWith("goal.")) {
                whole = false;
                wrong(draft, more.getKey(), review, name + " " + more.getKey() + ": nothing / " + more.getValue());
            }
        }
        sure += review ? 0 : 1;
        sureAndRight += review || !whole ? 0 : 1;
    }

    private void wrong(FormDraft draft, String path, boolean review, String example) {
        boolean told = draft == null || review;
        if (!told) {
            for (Doubt doubt : draft.doubts()) {
                told |= path.startsWith(doubt.path());
            }
        }
        silent += told ? 0 : 1;
        if (examples.size() < 40) {
            examples.add((told ? "told   " : "SILENT ") + example);
        }
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
