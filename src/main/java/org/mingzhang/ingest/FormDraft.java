package org.mingzhang.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form on its way to content: fields by path, in printed order, with doubts and proposals. */
public final class FormDraft {
    private final List<Integer> places = new ArrayList<>();
    private final String generation;
    private final String stage;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private int indicators;
    private int year;

    /** An empty draft: the form's place in its document from 1, and the file that describes its generation with the stage of its forms. */
    public FormDraft(int number, String generation, String stage) {
        this.places.add(number);
        this.generation = generation;
        this.stage = stage;
    }

    /** The stage that it is printed at. */
    public String stage() {
        return stage;
    }

    /** The form's place among the document's, from 1. */
    public int number() {
        return places.getFirst();
    }

    /** All its places: several for a form that is printed more than once. */
    public List<Integer> places() {
        return places;
    }

    /** The generation that it was read as. */
    public String generation() {
        return generation;
    }

    /** Keeps a value unless the path has one. */
    public void put(FormField field) {
        if (!field.value().isEmpty()) {
            fields.putIfAbsent(field.path(), field);
        }
    }

    /** Takes a value away. */
    public @Nullable FormField remove(String path) {
        return fields.remove(path);
    }

    /** The fiscal year that the form prints, or 0. */
    public int year() {
        return year;
    }

    /** The form prints its year. */
    public void year(int printed) {
        if (year == 0) {
            year = printed;
        }
    }

    /** The number of the next indicator. */
    public int newIndicator() {
        return indicators++;
    }

    /** How many indicators. */
    public int indicators() {
        return indicators;
    }

    /** Adds a doubt. */
    public void doubt(Doubt doubt) {
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    /** Adds a proposal. */
    public void propose(Proposal proposal) {
        proposals.add(proposal);
    }

    /** The values in printed order. */
    public Collection<FormField> fields() {
        return fields.values();
    }

    /** A value, if there is one. */
    public @Nullable FormField field(String path) {
        return fields.get(path);
    }

    /** A value's text, or the empty text. */
    public String text(String path) {
        FormField field = fields.get(path);
        return field == null ? "" : field.value();
    }

    /** A value as a number, if it is one; an amount with its unit in yuan. */
    public @Nullable BigDecimal number(String path) {
        FormField field = fields.get(path);
        if (field == null) {
            return null;
        }
        return switch (field.kind()) {
            case NUMBER -> new BigDecimal(field.value());
            case AMOUNT -> AmountUnit.yuan(field.value());
            case TEXT, FLAG -> null;
        };
    }

    /** The doubts, as they came up. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** The proposals. */
    public List<Proposal> proposals() {
        return proposals;
    }
}
