package org.mingzhang.ingest.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Kind;
import org.mingzhang.ingest.Proposal;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Fold;

/** Tables of what a budget pays for. */
final class CostTables {
    private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+(\\.\\d+)?.{0,12}");
    private static final Pattern PRODUCT = Pattern.compile("([\\d.,]+)[×*x]([\\d.,]+)=([\\d.,]+)");
    private static final int WAN = 4;

    private final FormSheet sheet;
    private Map<String, Cell> columns = Map.of();
    private Traced group = Traced.EMPTY;
    private int taken;
    private final List<Integer> unitless = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    CostTables(FormSheet sheet) {
        this.sheet = sheet;
    }

    boolean isEmpty() {
        return taken == 0;
    }

    /** Reads a table; the paragraph before it may be its title. */
    void read(Grid grid, Traced title) {
        Traced paragraph = title;
        for (int row = 0; row < grid.rows(); row++) {
            List<Cell> cells = grid.starting(row);
            if (isHeader(cells)) {
                header(cells, paragraph);
                paragraph = Traced.EMPTY;
            } else if (cells.stream().allMatch(c -> Fold.of(c.text()).text().matches("-{2,}"))) {
                cells.forEach(c -> sheet.mark(c.text(), Use.FURNITURE));
            } else if (!columns.isEmpty()) {
                item(cells);
            }
        }
        inferUnit();
    }

    private static boolean isHeader(List<Cell> cells) {
        return cells.size() >= 2
                && cells.stream().noneMatch(c -> figure(c.text()))
                && cells.stream().anyMatch(c -> role(Fold.of(c.text()).text()).equals("amount"));
    }

    private static boolean figure(Traced text) {
        String folded = Fold.of(text).text();
        return FIGURE.matcher(folded).matches() || PRODUCT.matcher(folded).matches();
    }

    private static String role(String title) {
        String bare = Amounts.withoutUnit(title);
        if (NarrativeWords.total(bare)) {
            return "total";
        }
        if (bare.contains("数量")) {
            return "quantity";
        }
        if (bare.startsWith("每") && bare.endsWith("费")) {
            return "perPeriod";
        }
        if (bare.contains("单价") || bare.startsWith("单次") || bare.contains("/") || bare.contains("标准")) {
            return "unitPrice";
        }
        if (bare.contains("资金需求")
                || bare.contains("金额")
                || bare.startsWith("总计")
                || title.endsWith("(元)")
                || title.endsWith("(万元)")) {
            return "amount";
        }
        return "item";
    }

    private void header(List<Cell> cells, Traced paragraph) {
        columns = new LinkedHashMap<>();
        for (Cell cell : cells) {
            sheet.mark(cell.text(), Use.LABEL);
            columns.putIfAbsent(role(Fold.of(cell.text()).text()), cell);
        }
        Cell item = columns.get("item");
        Cell amount = columns.get("amount");
        if (!paragraph.isBlank()) {
            group = paragraph;
        } else if (item != null && !NarrativeWords.plain(Fold.of(item.text()).text())) {
            group = item.text();
        } else {
            group = amount == null ? Traced.EMPTY : amount.text();
        }
    }

    private void item(List<Cell> cells) {
        Traced name = named(cells);
        if (name.isBlank() || NarrativeWords.total(Fold.of(name).text())) {
            cells.forEach(c -> sheet.mark(c.text(), Use.LABEL));
            return;
        }
        String path = "budgetItems[" + taken + "].";
        int number = taken++;
        sheet.text(path + "group", withoutUnit(sheet.joined(group)));
        sheet.text(path + "item", withoutUnit(sheet.joined(name)));
        for (String field : List.of("quantity", "unitPrice")) {
            Traced text = in(cells, field);
            if (figure(text)) {
                sheet.text(path + field, text.squeeze());
            }
        }
        amount(path, number, cells);
        Traced totals = in(cells, "total");
        sheet.mark(totals, Use.LABEL);
        sheet.mark(in(cells, "perPeriod"), Use.LABEL);
    }

    private Traced named(List<Cell> cells) {
        Cell amount = columns.get("amount");
        return columns.containsKey("item") ? in(cells, "item") : amount == null ? Traced.EMPTY : amount.text();
    }

    private void amount(String path, int number, List<Cell> cells) {
        Cell title = columns.get("amount");
        Traced text = in(cells, "amount");
        if (title == null || text.isBlank()) {
            return;
        }
        Traced bare = text.squeeze();
        Matcher product = PRODUCT.matcher(bare.text());
        if (product.matches()) {
            periods(path, cells, bare, product);
            bare = bare.part(product.start(3), product.end(3));
        }
        int power = Amounts.power(title.text().text(), -1);
        String yuan = Amounts.yuan(bare.text(), Math.max(0, power));
        if (yuan == null) {
            sheet.draft().doubt(Doubt.of(Code.AMOUNT, path + "amount", "\"" + text.text() + "\" was not read"));
        } else if (power < 0 && !Amounts.hasUnit(bare.text())) {
            unitless.add(number);
            sheet.draft().propose(new Proposal(path + "amount", yuan, bare, ""));
            sheet.mark(text, Use.PROSE);
        } else {
            sheet.mark(text, Use.FIELD);
            sum = sum.add(new BigDecimal(yuan));
            sheet.draft().put(new FormField(path + "amount", yuan, Kind.NUMBER, bare));
        }
    }

    /** {@code 40000×5=200000} beside a column of what each period costs: five periods. */
    private void periods(String path, List<Cell> cells, Traced bare, Matcher product) {
        Matcher each = PRODUCT.matcher(in(cells, "perPeriod").squeeze().text());
        if (each.matches() && each.group(3).equals(product.group(1))) {
            sheet.text(path + "periods", bare.part(product.start(2), product.end(2)));
        }
        sheet.mark(bare, Use.FIELD);
    }

    /** Amounts without a unit are proposed in the one that brings the sum nearest to the budget. */
    private void inferUnit() {
        BigDecimal budget = sheet.draft().number("statedBudget");
        List<Proposal> open = new ArrayList<>(sheet.draft().proposals().stream()
                .filter(p -> p.why().isEmpty())
                .toList());
        if (open.isEmpty()) {
            return;
        }
        BigDecimal rest = open.stream().map(p -> new BigDecimal(p.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean wan = budget != null && nearer(budget, rest);
        sheet.draft().proposals().removeAll(open);
        for (Proposal p : open) {
            String value = wan ? Amounts.scaled(p.value(), WAN) : p.value();
            sheet.draft()
                    .propose(new Proposal(
                            p.path(),
                            value,
                            p.printed(),
                            "its unit is not printed; " + (wan ? "ten thousand yuan" : "yuan")
                                    + " brings the sum nearest to the budget"));
        }
        sheet.draft()
                .doubt(Doubt.of(
                        Code.UNIT,
                        "budgetItems",
                        "the unit of some amounts is not printed; they are proposed, not written"));
    }

    private boolean nearer(BigDecimal budget, BigDecimal rest) {
        BigDecimal plain = budget.subtract(sum.add(rest)).abs();
        BigDecimal scaled =
                budget.subtract(sum.add(rest.scaleByPowerOfTen(WAN))).abs();
        return scaled.compareTo(plain) < 0;
    }

    private Traced in(List<Cell> cells, String field) {
        @Nullable Cell title = columns.get(field);
        return title == null
                ? Traced.EMPTY
                : cells.stream()
                        .filter(c -> c.meets(title.column(), title.column() + title.columns()))
                        .map(Cell::text)
                        .findFirst()
                        .orElse(Traced.EMPTY);
    }

    private static Traced withoutUnit(Traced title) {
        return title.replace(Pattern.compile("[（(](?:单位[:：])?(?:亿元|万元|元)[)）]$"), "");
    }
}
