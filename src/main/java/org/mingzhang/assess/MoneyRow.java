package org.mingzhang.assess;

import java.util.Locale;
import org.mingzhang.model.Execution;

/** A row of a form's amounts, for a link to it. */
public enum MoneyRow {
    /** 年度资金总额, 年度资金申请总额: what the year's money comes to. */
    TOTAL,
    /** 当年财政拨款. */
    APPROPRIATION,
    /** 上年结转资金. */
    CARRY_OVER,
    /** 其他资金 of the year. */
    OTHER,
    /** 项目资金总额. */
    PROJECT_TOTAL,
    /** 财政资金 of the whole project. */
    PROJECT_FISCAL,
    /** 其他资金 of the whole project. */
    PROJECT_OTHER,
    /** 同名项目上年预算额. */
    PREVIOUS_BUDGET,
    /** 同名项目上年预算执行数. */
    PREVIOUS_EXECUTED,
    /** The amount that the text beside the form names. */
    STATED;

    /** The row of a source of money on a self-evaluation. */
    public static MoneyRow of(Execution.Source source) {
        return valueOf(source.name());
    }

    /** What an address says for it; nothing for the total. */
    public String suffix() {
        return this == TOTAL ? "" : "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
