package org.mingzhang.assess;

import java.util.Arrays;
import java.util.Locale;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.model.Execution;

/** A row of a form's amounts, for a link to it. */
public enum MoneyRow {
    /** 年度资金总额, 年度资金申请总额: what the year's money comes to. */
    TOTAL(0),
    /** 当年财政拨款. */
    APPROPRIATION(1),
    /** 上年结转资金. */
    CARRY_OVER(2),
    /** 其他资金 of the year. */
    OTHER(3),
    /** 项目资金总额. */
    PROJECT_TOTAL(4),
    /** 财政资金 of the whole project. */
    PROJECT_FISCAL(5),
    /** 其他资金 of the whole project. */
    PROJECT_OTHER(6),
    /** 同名项目上年预算额. */
    PREVIOUS_BUDGET(7),
    /** 同名项目上年预算执行数. */
    PREVIOUS_EXECUTED(8),
    /** The amount that the text beside the form names. */
    STATED(9),
    /** 上级资金. */
    UPPER(10),
    /** 本级资金. */
    OWN(11),
    /** 财政专户管理资金. */
    FISCAL_ACCOUNT(12),
    /** 单位资金. */
    UNIT(13),
    /** 专项债券. */
    BONDS(14),
    /** A part that only this form has a name for. */
    NAMED(15);

    private final int number;

    MoneyRow(int number) {
        this.number = number;
    }

    /** Its number in a {@link Spot}. */
    int number() {
        return number;
    }

    /** The row that a spot in the money of a form means. */
    public static MoneyRow of(Spot spot) {
        return Arrays.stream(values())
                .filter(row -> row.number == spot.sequence())
                .findFirst()
                .orElse(TOTAL);
    }

    /** The row of a source of money on a self-evaluation. */
    public static MoneyRow of(Execution.Source source) {
        return valueOf(source.name());
    }

    /** What an address says for it; nothing for the total. */
    public String suffix() {
        return this == TOTAL ? "" : "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
