package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.oneOf;
import static org.mingzhang.export.TableField.part;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.yuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution.Source;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;

/**
 * A row of {@link Table#FUNDING}.
 *
 * @param sequence its place on the form, from 1
 */
record FundingRow(ProjectId id, Disclosure disclosure, int sequence, Row row) {
    private static final String YEAR = "year";
    private static final String PROJECT = "project";

    /** A row of money: whose, of what, what the form calls it, and how much. */
    private record Row(
            Source source,
            String of,
            @Nullable String words,
            Money amount,
            @Nullable String printed) {}

    static final Schema<FundingRow> SCHEMA = Schema.of(
            required(text("project_id", "项目编号", "Project, see disclosures.csv", row -> row.id.toString())),
            required(integer("fiscal_year", "预算年度", "Fiscal year", row -> row.disclosure.year())),
            required(ranked(
                    Vocabulary.STAGES,
                    text(
                            "stage",
                            "阶段",
                            "Stage, as in disclosures.csv",
                            row -> row.disclosure.stage().id()))),
            required(atLeast(
                    1,
                    integer(
                            "sequence",
                            "表中次序，从1起",
                            "Place on the form, from 1, in printed order",
                            row -> row.sequence))),
            required(oneOf(
                    List.of(PROJECT, YEAR),
                    text(
                            "of",
                            "哪一个总额的：project 项目资金总额、year 年度资金申请总额",
                            "Of which total: `project`, the project's (项目资金总额), or `year`, the year's request (年度资金申请总额)",
                            row -> row.row.of))),
            required(oneOf(
                    Vocabulary.SOURCES,
                    text(
                            "source",
                            "哪一笔钱：total 总额，其余是它的部分，有的套在别的部分里，不要相加；编号同 execution.csv",
                            "Whose money: `total`, or a part of it, as in execution.csv; parts may lie within others, so do not add them up",
                            row -> row.row.source.id()))),
            text(
                    "source_words",
                    "表上的叫法；用通常叫法的为空",
                    "What the form calls it, if not by its usual name",
                    row -> row.row.words),
            required(yuan("amount_yuan", "金额（元）", "The amount in yuan", row -> row.row.amount)),
            text(
                    "amount_printed",
                    "不以元为单位印的，照印：80.50万元",
                    "The amount as printed, where that is not in yuan: `80.50万元`",
                    row -> row.row.printed),
            part(row -> row.disclosure.key()));

    /** The rows of a form, in printed order. */
    static List<FundingRow> of(ProjectId id, Disclosure disclosure) {
        List<FundingRow> rows = new ArrayList<>();
        for (Row row : rows(disclosure)) {
            rows.add(new FundingRow(id, disclosure, rows.size() + 1, row));
        }
        return rows;
    }

    private static List<Row> rows(Disclosure form) {
        Funding funding = form.funding();
        List<@Nullable Row> rows = new ArrayList<>();
        rows.add(row(form, Source.TOTAL, PROJECT, funding.totalAs(), funding.total(), "total"));
        rows.add(row(form, Source.APPROPRIATION, PROJECT, null, funding.totalFiscal(), "totalFiscal"));
        rows.add(row(form, Source.OTHER, PROJECT, null, funding.totalOther(), "totalOther"));
        parts(form, true, rows);
        rows.add(row(form, Source.TOTAL, YEAR, funding.requestedAs(), funding.requested(), "requested"));
        rows.add(row(form, Source.APPROPRIATION, YEAR, null, funding.appropriation(), "appropriation"));
        rows.add(row(form, Source.CARRY_OVER, YEAR, null, funding.carryOver(), "carryOver"));
        rows.add(row(form, Source.OTHER, YEAR, null, funding.other(), "other"));
        parts(form, false, rows);
        return rows.stream().filter(Objects::nonNull).toList();
    }

    private static void parts(Disclosure form, boolean ofTotal, List<@Nullable Row> rows) {
        List<Funding.Part> parts = form.funding().parts();
        for (int i = 0; i < parts.size(); i++) {
            Funding.Part part = parts.get(i);
            if (part.ofTotal() == ofTotal) {
                rows.add(row(
                        form,
                        part.source(),
                        ofTotal ? PROJECT : YEAR,
                        part.as(),
                        part.amount(),
                        "parts/" + i + "/amount"));
            }
        }
    }

    private static @Nullable Row row(
            Disclosure form, Source source, String of, @Nullable String words, @Nullable Money amount, String field) {
        return amount == null ? null : new Row(source, of, words, amount, form.printed("/funding/" + field));
    }
}
