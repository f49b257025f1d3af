package org.mingzhang.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Particulars;

/** The fields of a sound file that only some forms print, to records. Nothing can fail here. */
final class ParticularsBinding {
    private static final List<String> COLUMNS = List.of("initialBudget", "adjustedBudget", "executed", "expected");
    private static final List<String> FUNDING = List.of(
            "total",
            "totalFiscal",
            "totalOther",
            "requested",
            "appropriation",
            "carryOver",
            "other",
            "previousBudget",
            "previousExecuted");

    private ParticularsBinding() {}

    static Particulars bind(Fields form) {
        Fields codes = form.object("codes");
        Fields approach = form.object("approach");
        Fields conclusions = form.object("conclusions");
        return new Particulars(
                form.has("scope"),
                new Particulars.Codes(codes.text("project"), codes.text("department"), codes.text("unit")),
                form.text("period"),
                form.text("months"),
                new Particulars.Approach(
                        approach.text("body"),
                        approach.text("scheme"),
                        approach.text("cycle"),
                        approach.text("content")),
                new Particulars.Conclusions(
                        conclusions.text("conclusion"), conclusions.text("problems"), conclusions.text("measures")),
                form.text("remark"),
                form.has("review"),
                printedAmounts(form));
    }

    /** What is written as printed because it is not in yuan, by its place in the file. */
    private static Map<String, String> printedAmounts(Fields form) {
        Map<String, String> printed = new HashMap<>();
        FUNDING.forEach(name -> put(form.object("funding"), name, printed));
        form.object("funding").objects("parts").forEach(part -> put(part, "amount", printed));
        form.objects("execution").forEach(row -> COLUMNS.forEach(name -> put(row, name, printed)));
        form.objects("budgetItems")
                .forEach(item -> List.of("amount", "fiscal", "other").forEach(name -> put(item, name, printed)));
        put(form, "statedBudget", printed);
        return printed;
    }

    private static void put(Fields owner, String name, Map<String, String> printed) {
        @Nullable String text = owner.text(name);
        if (text != null) {
            printed.put(owner.at(name), text);
        }
    }
}
