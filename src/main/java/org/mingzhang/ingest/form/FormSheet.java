package org.mingzhang.ingest.form;

import java.util.Map;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Kind;
import org.mingzhang.ingest.Ledger;
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

    private final FormSpec spec;
    private final FormDraft draft;
    private final Ledger ledger;
    private final boolean blanksAreWraps;
    private int power;
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
            case TEXT -> text(label.field(), text);
            case AMOUNT -> amount(label.field(), text);
            case DATE -> date(label.field(), text);
            case FLAG -> flag(label.field(), text);
            case PROSE, BASIS -> prose(label, raw, text);
            case PERSONAL -> mark(text, Use.PERSONAL);
            case HEADING -> {
                // what stands beside a heading is no value; it stays left over
            }
        }
    }

    /** Takes a text. */
    void text(String path, Traced text) {
        if (path.isEmpty() || text.isBlank()) {
            return;
        }
        mark(text, Use.FIELD);
        draft.put(FormField.text(path, text));
    }

    /** Takes an amount in the unit of its labels. */
    void amount(String path, Traced text) {
        String yuan = Amounts.yuan(text.text(), power);
        if (yuan == null) {
            refuse(Doubt.Code.AMOUNT, path, text);
            return;
        }
        mark(text, Use.FIELD);
        draft.put(new FormField(path, yuan, Kind.NUMBER, text));
        called(path);
    }

    private void called(String path) {
        String usual = USUAL.get(path);
        String name = FormSpec.bare(Fold.of(label).text());
        if (usual != null && !name.equals(usual) && name.length() <= label.length()) {
            draft.put(FormField.text(path + "As", label.part(0, name.length())));
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
