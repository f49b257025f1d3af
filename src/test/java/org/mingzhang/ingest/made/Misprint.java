package org.mingzhang.ingest.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mingzhang.ingest.Doubt.Code;

/** What can be wrong with a printed form, and by which doubt an editor has to be told. The form is read as it is printed. */
enum Misprint {
    PART_OF_AN_AMOUNT(form -> Edit.of(form).right("其中：当年财政拨款", 1, Misprint::more), Code.SUM),
    PART_OF_A_NATIONAL_AMOUNT(form -> Edit.of(form).right("其中：财政拨款", 1, Misprint::more), Code.SUM),
    RATE(form -> Edit.of(form).right("年度资金总额", 5, rate -> "3.21%"), Code.RATE),
    WEIGHT(form -> Edit.of(form).column("分值", 1, weight -> weight + "1"), Code.POINTS),
    SCORE_ABOVE_ITS_WEIGHT(form -> Edit.of(form).column("得分", 1, score -> score + "5"), Code.POINTS),
    SUM_OF_POINTS(form -> Edit.of(form).right("总分", 2, sum -> "97"), Code.POINTS),
    TARGET_LOST(form -> Edit.of(form).column("指标值", 1, target -> ""), Code.NO_TARGET),
    TARGET_CUT(form -> Edit.of(form).column("指标值", 2, target -> "，" + target), Code.VALUE),
    NAME_CUT(form -> Edit.of(form).column("三级指标", 1, name -> name + "（"), Code.CUT),
    NAME_LOST(form -> Edit.of(form).column("三级指标", 2, name -> ""), Code.CUT),
    LEVEL_UNKNOWN(form -> Edit.of(form).every("质量指标", "优良指标"), Code.LEVEL),
    LEVEL_LOST(form -> Edit.of(form).every("质量指标", ""), Code.LEVEL, Code.LEVEL_INFERRED),
    AMOUNT_GARBLED(form -> Edit.of(form).right("其他资金", 1, amount -> "12万5"), Code.AMOUNT),
    AMOUNT_WITH_A_SIGN_LOST(form -> Edit.of(form).right("年度资金申请总额", 1, amount -> "1,234,56"), Code.AMOUNT, Code.SUM),
    DAY_THAT_IS_NONE(form -> Edit.of(form).right("计划完成日期", 1, day -> "2024-13-45"), Code.DATE),
    LABEL_UNKNOWN(form -> Edit.of(form).every("实施单位", "实施科室"), Code.MISSING, Code.LEFT_OVER),
    UNIT_LOST(form -> Edit.of(form).every("项目资金（万元）", "项目资金"), Code.UNIT),
    COLUMN_UNKNOWN(form -> Edit.of(form).every("偏差原因分析及改进措施", "备查栏"), Code.COLUMNS, Code.LEFT_OVER),
    GLYPH_UNNAMED(form -> Edit.of(form).column("三级指标", 1, name -> "\uE012" + name), Code.GLYPH);

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its argument alone
    private final Function<MadeForm, Optional<MadeForm>> edit;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Code> doubts;

    Misprint(Function<MadeForm, Optional<MadeForm>> edit, Code... doubts) {
        this.edit = edit;
        this.doubts = Set.of(doubts);
    }

    /** The form with it, or nothing where its kind has no such place. */
    Optional<MadeForm> in(MadeForm form) {
        return edit.apply(form);
    }

    /** One of these has to be raised. */
    Set<Code> doubts() {
        return doubts;
    }

    private static String more(String amount) {
        String plain = amount.replace(",", "");
        return new BigDecimal(plain).add(new BigDecimal("7.00")).toPlainString();
    }

    /** A form whose cells are changed. */
    private record Edit(MadeForm form) {
        static Edit of(MadeForm form) {
            return new Edit(form);
        }

        /** The cell so many to the right of the first with a text. */
        Optional<MadeForm> right(String label, int steps, UnaryOperator<String> change) {
            return form.cells().stream()
                    .filter(c -> c.text().replace("：", "").equals(label.replace("：", "")))
                    .findFirst()
                    .flatMap(c -> {
                        List<MadeCell> row = OfficeMaker.row(form, c.row());
                        int at = row.indexOf(c) + steps;
                        return at < row.size() ? changed(row.get(at), change) : Optional.empty();
                    });
        }

        /** The cell so many under the title of a column of indicators. */
        Optional<MadeForm> column(String title, int rows, UnaryOperator<String> change) {
            Optional<MadeCell> names =
                    form.cells().stream().filter(c -> c.text().equals("三级指标")).findFirst();
            return names.flatMap(name -> OfficeMaker.row(form, name.row()).stream()
                            .filter(c -> c.text().endsWith(title))
                            .findFirst())
                    .flatMap(head -> form.cells().stream()
                            .filter(c -> c.row() == head.row() + rows && c.column() == head.column())
                            .findFirst())
                    .flatMap(cell -> changed(cell, change));
        }

        Optional<MadeForm> every(String text, String other) {
            List<MadeCell> cells = new ArrayList<>();
            form.cells().forEach(c -> cells.add(c.text().equals(text) ? with(c, other) : c));
            return cells.equals(form.cells()) ? Optional.empty() : Optional.of(with(cells));
        }

        private Optional<MadeForm> changed(MadeCell cell, UnaryOperator<String> change) {
            String text = change.apply(cell.text());
            if (cell.text().isEmpty() || text.equals(cell.text())) {
                return Optional.empty();
            }
            List<MadeCell> cells = new ArrayList<>(form.cells());
            cells.set(cells.indexOf(cell), with(cell, text));
            return Optional.of(with(cells));
        }

        private static MadeCell with(MadeCell cell, String text) {
            return new MadeCell(cell.row(), cell.column(), cell.rows(), cell.columns(), text);
        }

        private MadeForm with(List<MadeCell> cells) {
            return new MadeForm(form.title(), form.year(), form.truth(), cells, form.rows(), form.columns());
        }
    }
}
