package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.number;
import static org.mingzhang.export.TableField.oneOf;
import static org.mingzhang.export.TableField.part;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.truth;

import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.ProjectId;

/** A row of {@link Table#INDICATORS}. */
record IndicatorRow(ProjectId id, Disclosure disclosure, AssessedIndicator assessed) {
    static final Schema<IndicatorRow> SCHEMA = Schema.of(
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
                            row -> row.assessed.sequence()))),
            required(text(
                    "category",
                    "一级指标",
                    "First level (一级指标), as printed",
                    row -> row.printed().category())),
            required(text(
                    "subcategory",
                    "二级指标",
                    "Second level (二级指标), as printed",
                    row -> row.printed().subcategory())),
            required(text(
                    "indicator",
                    "三级指标",
                    "Name of the indicator (三级指标), as printed",
                    row -> row.printed().name())),
            text(
                    "target",
                    "年度指标值，照印；性质、数值、单位分三栏印的连在一起",
                    "What was promised, as printed; of a form with columns for nature, value and unit their joint text",
                    row -> row.printed().target()),
            required(oneOf(
                    Vocabulary.KINDS,
                    text(
                            "target_kind",
                            "目标的读法：number、range、date、text",
                            "`number`, `range`, `date` or `text`",
                            row -> row.assessed.target().kind()))),
            oneOf(
                    Vocabulary.COMPARATORS,
                    text(
                            "target_comparator",
                            "目标的比较符",
                            "`>=`, `>`, `<=`, `<` or `=`; empty if none",
                            row -> row.assessed.target().bound().symbol())),
            text(
                    "target_value",
                    "目标的数值、区间下限或日期",
                    "Number, lower end of a range, or day (`2024-11-30`, `--11-30` without a year)",
                    row -> row.assessed.target().valueText()),
            text(
                    "target_upper",
                    "目标的区间上限或最后日期",
                    "Upper end of a range, or last day of a span",
                    row -> row.assessed.target().upperText()),
            text(
                    "target_unit",
                    "目标的单位",
                    "Unit of the number, as printed",
                    row -> row.assessed.target().unit()),
            text(
                    "actual",
                    "实际完成值，照印",
                    "What was reported, as printed",
                    row -> row.printed().actual()),
            oneOf(
                    Vocabulary.KINDS,
                    text("actual_kind", "实际值的读法", "As target_kind, of the actual", row -> row.actual(Measure::kind))),
            oneOf(
                    Vocabulary.COMPARATORS,
                    text(
                            "actual_comparator",
                            "实际值的比较符",
                            "As target_comparator, of the actual",
                            row -> row.actual(actual -> actual.bound().symbol()))),
            text(
                    "actual_value",
                    "实际值的数值、区间下限或日期",
                    "As target_value, of the actual",
                    row -> row.actual(Measure::valueText)),
            text(
                    "actual_upper",
                    "实际值的区间上限或最后日期",
                    "As target_upper, of the actual",
                    row -> row.actual(Measure::upperText)),
            text("actual_unit", "实际值的单位", "As target_unit, of the actual", row -> row.actual(Measure::unit)),
            required(oneOf(
                    Vocabulary.VERDICTS,
                    text(
                            "verdict",
                            "比较结果：met、missed、restated、unknown、pending",
                            "`met`, `missed`, `restated`, `unknown` or `pending`",
                            row -> row.assessed.verdict().id()))),
            number("weight", "分值", "Points at stake (分值)", row -> row.printed().weight()),
            number("score", "得分", "Points given (得分)", row -> row.printed().score()),
            text(
                    "deviation",
                    "偏差原因分析及改进措施",
                    "Reason given for a miss (偏差原因分析及改进措施), as printed",
                    row -> row.printed().deviation()),
            oneOf(
                    Vocabulary.VERDICT_BASES,
                    text(
                            "verdict_basis",
                            "比较依据：figure、date、word、text",
                            "What `met` or `missed` rests on: `figure`, `date`, `word` (a promised word repeated or denied) or `text` (the target's own text repeated); else empty",
                            row -> row.assessed.comparison().basis().id())),
            required(truth(
                    "unit_from_target",
                    "实际值没有印单位，取目标的单位：true、false",
                    "`true` for a plain number that took its target's unit, else `false`",
                    row -> row.assessed.comparison().unitFromTarget())),
            required(truth(
                    "placeholder",
                    "实际值只是“/”“无”一类的记号，没有结果：true、false",
                    "`true` if the actual is only a mark for nothing, such as `/` or `无`, else `false`",
                    row -> row.assessed.placeholder())),
            text(
                    "target_nature",
                    "指标性质一栏，照印：≥、定性",
                    "The column 指标性质 as printed, `≥` or `定性`",
                    row -> row.beside().nature()),
            text(
                    "target_number",
                    "指标值一栏，照印；性质或单位另有一栏的才有",
                    "The column 指标值 as printed, where nature or unit have columns of their own",
                    row -> row.beside().value()),
            text(
                    "target_unit_printed",
                    "度量单位一栏，照印",
                    "The column 度量单位 as printed",
                    row -> row.beside().unit()),
            text(
                    "long_term_target",
                    "实施期指标值，照印",
                    "Target of the whole period (实施期指标值), as printed",
                    row -> row.beside().longTerm()),
            text(
                    "expected",
                    "全年预计完成情况，照印",
                    "What is expected by the end of the year (全年预计完成情况), as printed",
                    row -> row.beside().expected()),
            text(
                    "likelihood",
                    "完成目标可能性，照印",
                    "How likely the target is reached (完成目标可能性), as printed",
                    row -> row.beside().likelihood()),
            text(
                    "remark",
                    "备注，照印",
                    "Remark (备注), as printed",
                    row -> row.beside().remark()),
            text(
                    "weight_printed",
                    "分值一栏所印的不是数：/",
                    "What stands in place of the points at stake, `/`",
                    row -> row.beside().weightAs()),
            text(
                    "score_printed",
                    "得分一栏所印的不是数：/",
                    "What stands in place of the points given, `/`",
                    row -> row.beside().scoreAs()),
            part(row -> row.disclosure.key()));

    private Indicator.Beside beside() {
        return printed().beside();
    }

    private Indicator printed() {
        return assessed.indicator();
    }

    private @Nullable String actual(Reading<Measure, String> component) {
        Measure actual = assessed.actual();
        return actual == null ? null : component.of(actual);
    }
}
