package org.mingzhang.ingest.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.form.DocumentDraft;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code .import/<document>.json}: where every value stands in the source, and what was written, for the next import. */
final class Provenance {
    static final String FOLDER = ".import/";
    static final int VERSION = 2;

    private Provenance() {}

    static String file(String document) {
        return FOLDER + document + ".json";
    }

    /** The record of a document; its forms come one by one. */
    static ObjectNode of(DocumentDraft draft) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("version", VERSION);
        record.put("source", draft.opened().source().name());
        record.put("format", draft.opened().source().format().name());
        record.put("sha256", draft.opened().source().sha256());
        ObjectNode ledger = record.putObject("characters");
        for (Map.Entry<Use, Integer> use : draft.ledger().totals().entrySet()) {
            ledger.put(use.getKey().name(), use.getValue());
        }
        record.putArray("forms");
        return record;
    }

    /** Adds a form. */
    static void add(
            ObjectNode record,
            DocumentDraft document,
            FormDraft draft,
            ImportOutcome.FormOutcome outcome,
            ObjectNode imported) {
        ObjectNode form = ((ArrayNode) record.get("forms")).addObject();
        form.put("file", outcome.file());
        form.put("name", outcome.name());
        form.put("generation", draft.generation());
        form.put(
                "confidence",
                new java.math.BigDecimal(outcome.confidence()).setScale(4, java.math.RoundingMode.HALF_UP));
        form.put("review", outcome.review());
        form.set("imported", imported);
        ObjectNode fields = form.putObject("fields");
        for (FormField field : draft.fields()) {
            if (field.printed().first() != Traced.NOWHERE) {
                ObjectNode at = fields.putObject(field.path());
                at.put("printed", field.printed().text());
                place(at, document.opened().tape(), field.printed());
            }
        }
        ArrayNode doubts = form.putArray("doubts");
        draft.doubts().forEach(d -> {
            ObjectNode doubt = doubts.addObject();
            doubt.put("code", d.code().name());
            doubt.put("field", d.path());
            doubt.put("message", d.message());
            doubt.put("printedSo", d.printedSo());
        });
    }

    private static void place(ObjectNode at, Tape tape, Traced printed) {
        switch (tape.place(printed.first())) {
            case SourcePlace.Box box -> {
                at.put("page", box.page());
                ArrayNode corners = at.putArray("box");
                box(tape, printed, box.page())
                        .forEach(c ->
                                corners.add(new java.math.BigDecimal(c).setScale(1, java.math.RoundingMode.HALF_UP)));
            }
            case SourcePlace.Line line -> at.put("line", line.line());
            case SourcePlace.InTable cell -> {
                at.put("table", cell.table());
                at.put("row", cell.row());
                at.put("column", cell.column());
            }
        }
    }

    /** The box of all characters of a value on the page of its first. */
    private static List<Float> box(Tape tape, Traced printed, int page) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (int i = 0; i < printed.length(); i++) {
            @Nullable SourcePlace place = printed.at(i) == Traced.NOWHERE ? null : tape.place(printed.at(i));
            if (place instanceof SourcePlace.Box b && b.page() == page) {
                left = Math.min(left, b.left());
                top = Math.min(top, b.top());
                right = Math.max(right, b.right());
                bottom = Math.max(bottom, b.bottom());
            }
        }
        return List.of(left, top, right, bottom);
    }
}
