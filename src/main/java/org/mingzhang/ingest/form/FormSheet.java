package org.mingzhang.ingest.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Kind;
import org.mingzhang.ingest.Ledger;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Dates;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Wraps;

/** A form while it is read: takes what labels and columns say, and accounts for it. */
final class FormSheet {
    /** What forms usually call amounts; another name is written beside the amount. */
    private static final Map<String, String> USUAL = Map.of("funding.total", "项目资金总额", "funding.requested", "年度资金申请总额");

    /** How codes stand beside names, in the spelling for comparison. */
    private static final List<Pattern> CODED = List.of(
            Pattern.compile("[(\\[](?<code>[0-9A-Za-z]{2,30})[)\\]]-?(?<name>.+)"),
            Pattern.compile("(?<code>[0-9]{3,30})[-_:]?(?<name>[^0-9].+)"),
            Pattern.compile("(?<name>.+[^0-9(\\[])[(\\[-](?<code>[0-9]{3,30})[)\\]]?"));

    private static final Pattern OF_WHICH = Pattern.compile("^其中:?");

    private static final int UNKNOWN = -1;

    private final FormSpec spec;
    private final FormDraft draft;
    private final Ledger ledger;
    private final boolean blanksAreWraps;
    private int power = UNKNOWN;
    private int parts;
    private Traced label = Traced.EMPTY;

    FormSheet(FormSpec spec, FormDraft draft, Ledger ledger, FileFormat format) {
        this.spec = spec;
        this.draft = draft;
        this.ledger = ledger;
        this.blanksAreWraps = format == FileFormat.TABBED_TEXT;
    }

    FormSpec spec() {
        return spec;
    }

    FormDraft draft() {
        return draft;
    }

    /** Accounts for a text that is no value. */
    void mark(Traced text, Use use) {
        ledger.mark(text, use);
    }

    /** A label was read: its unit holds for the amounts that follow. */
    void label(Traced text) {
        mark(text, Use.LABEL);
        power = Amounts.power(text.text(), power);
        label = text.squeeze();
    }

    /** A line or a cell of its own may say in which unit all amounts are. */
    void unitOfAll(Block block) {
        switch (block) {
            case Line line -> Amounts.unitOfAll(line.text()).ifPresent(this::label);
            case Grid grid ->
                grid.cells().stream()
                        .map(Cell::text)
                        .flatMap(text ->
                                Amounts.unitOfAll(text)
                                        .filter(unit ->
                                                unit.length() == text.squeeze().length())
                                        .stream())
                        .forEach(this::label);
        }
    }

    /** Lines put together. */
    Traced joined(Traced text) {
        return blanksAreWraps ? Wraps.joinBlanks(text) : Wraps.join(text);
    }

    /** Takes what stands beside a label. */
    void value(Label label, Traced raw) {
        if (raw.isBlank()) {
            return;
        }
        Traced text = joined(raw);
        switch (label.type()) {
            case TEXT -> coded(label, text);
            case AMOUNT -> amount(label, text);
            case DATE -> date(label.field(), text);
            case FLAG -> flag(label.field(), text);
            case PROSE, BASIS -> prose(label, raw, text);
            case PERSONAL -> mark(text, Use.PERSONAL);
            case HEADING -> {
                // what stands beside a heading is no value; it stays left over
            }
        }
    }

    /** A code may be printed before or after a name: [205]教育局. */
    private void coded(Label label, Traced text) {
        for (Pattern pattern : label.code().isEmpty() ? List.<Pattern>of() : CODED) {
            Matcher matcher = pattern.matcher(Fold.of(text).text());
            if (matcher.matches()) {
                Traced bare = text.squeeze();
                mark(text, Use.FIELD);
                text(label.code(), bare.part(matcher.start("code"), matcher.end("code")));
                text(label.field(), bare.part(matcher.start("name"), matcher.end("name")));
                return;
            }
        }
        text(label.field(), text);
    }

    /** An amount of the form, or a part of one that only some forms print. */
    private void amount(Label label, Traced text) {
        if (label.source().isEmpty()) {
            amount(label.field(), text);
            return;
        }
        String path = label.field() + "[" + parts + "].";
        amount(path + "amount", text);
        if (draft.field(path + "amount") != null) {
            parts++;
            Traced print = withoutOfWhich(called());
            draft.put(new FormField(path + "source", label.source(), Kind.TEXT, print));
            if (!Fold.of(print).text().equals(label.as().getFirst())) {
                draft.put(FormField.text(path + "as", print));
            }
        }
    }

    /** The label that was read last, without its unit and colon, as printed. */
    private Traced called() {
        return label.part(
                0, Math.min(label.length(), FormSpec.bare(Fold.of(label).text()).length()));
    }

    /** 其中：上级资金 as 上级资金. */
    private static Traced withoutOfWhich(Traced print) {
        Matcher before = OF_WHICH.matcher(Fold.of(print).text());
        return before.find()
                ? print.squeeze().part(before.end(), print.squeeze().length())
                : print;
    }

    /** Takes a text. */
    void text(String path, Traced text) {
        if (path.isEmpty() || text.isBlank()) {
            return;
        }
        mark(text, Use.FIELD);
        draft.put(FormField.text(path, text));
    }

    /** Whose money a row of the table of execution is; of one that only this form has, its name. */
    void source(String path, @Nullable ColumnSpec source, Traced title) {
        Traced print = joined(title);
        String field = source == null ? "named" : source.field();
        draft.put(new FormField(path + "source", field, Kind.TEXT, print));
        Traced bare = withoutOfWhich(print.part(
                0, Math.min(print.length(), FormSpec.bare(Fold.of(print).text()).length())));
        boolean usual = source != null
                && (field.equals("total")
                        || OF_WHICH.matcher(source.usual())
                                .replaceFirst("")
                                .equals(Fold.of(bare).text()));
        if (!usual) {
            text(path + "as", bare);
        }
    }

    /** A column names the months that a form of the middle of the year covers. */
    void months(ColumnSpec column, Traced title) {
        String months = column.months(FormSpec.bare(Fold.of(title).text()));
        if (!months.isEmpty()) {
            draft.put(new FormField("months", months, Kind.TEXT, title));
        }
    }

    /** Takes an amount in the unit of its labels. */
    void amount(String path, Traced text) {
        String written = Amounts.written(text.text(), Math.max(0, power));
        if (written == null) {
            refuse(Doubt.Code.AMOUNT, path, text);
            return;
        }
        if (power == UNKNOWN && !Amounts.hasUnit(text.text())) {
            withoutUnit(path, new BigDecimal(written));
        }
        mark(text, Use.FIELD);
        boolean inYuan = Character.isDigit(written.charAt(written.length() - 1));
        draft.put(new FormField(path, written, inYuan ? Kind.NUMBER : Kind.AMOUNT, text));
        called(path);
    }

    /** Amounts whose unit is printed nowhere are taken as yuan, which is told once; nothing is nothing in any unit. */
    private void withoutUnit(String path, BigDecimal yuan) {
        if (yuan.signum() != 0) {
            power = 0;
            draft.doubt(Doubt.of(Doubt.Code.UNIT, path, "no unit is printed; amounts were taken as yuan"));
        }
    }

    private void called(String path) {
        String usual = USUAL.get(path);
        if (usual != null && !Fold.of(called()).text().equals(usual)) {
            draft.put(FormField.text(path + "As", called()));
        }
    }

    /** Takes points; a stroke is printed where none are given. */
    void points(String path, Traced text) {
        if (Fold.of(text).text().equals("/")) {
            text(path, text);
        } else {
            number(path, text);
        }
    }

    /** Takes a number that has no unit. */
    void number(String path, Traced text) {
        String number = Amounts.number(text.text());
        if (number == null) {
            refuse(Doubt.Code.VALUE, path, text);
            return;
        }
        mark(text, Use.FIELD);
        draft.put(new FormField(path, number, Kind.NUMBER, text));
    }

    /** A dash or a stroke in a cell says that nothing is there. */
    static boolean nothing(Traced text) {
        String folded = Fold.of(text).text();
        return folded.isEmpty() || folded.matches("[-/*]+");
    }

    private void refuse(Doubt.Code code, String path, Traced text) {
        if (nothing(text)) {
            mark(text, Use.FURNITURE);
        } else {
            draft.doubt(Doubt.of(code, path, "\"" + text.text() + "\" was not read"));
        }
    }

    private void date(String path, Traced text) {
        String iso = Dates.iso(text.text());
        if (iso == null) {
            refuse(Doubt.Code.DATE, path, text);
            return;
        }
        mark(text, Use.FIELD);
        draft.put(new FormField(path, iso, Kind.TEXT, text));
    }

    private void flag(String path, Traced text) {
        String folded = Fold.of(text).text();
        if (!folded.equals("是") && !folded.equals("否")) {
            refuse(Doubt.Code.VALUE, path, text);
            return;
        }
        mark(text, Use.FIELD);
        draft.put(new FormField(path, String.valueOf(folded.equals("是")), Kind.FLAG, text));
    }

    private void prose(Label label, Traced raw, Traced text) {
        if (label.type() == Label.Type.BASIS) {
            LegalBases.read(this, text, label.section());
        } else if (!label.field().isEmpty()) {
            draft.put(FormField.text(label.field(), text));
        }
        mark(raw, Use.PROSE);
    }
}
