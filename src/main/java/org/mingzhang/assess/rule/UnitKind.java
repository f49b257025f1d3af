package org.mingzhang.assess.rule;

import java.util.regex.Pattern;

/** What sort of thing a unit measures, as far as a reader would call two units different. */
enum UnitKind {
    /** Shares, and points of a survey, which stand for them. */
    SHARE("[%‰]|分|百分点"),
    MONEY(".*元.*"),
    TIME("(?:个?(?:工作|自然|交易)?[日天月周年]|个?(?:小时|分钟|季度?|星期|学期|学年)|h|秒)"),
    SIZE(".*(?:平方|立方|[㎡㎥℃]|亩|公顷|公里|千米|米|吨|公斤|千克|克|升|度|千瓦|[a-zA-Z]).*"),
    /** Anything that is counted one by one, whatever the measure word. */
    COUNT(".*");

    private final Pattern units;

    UnitKind(String units) {
        this.units = Pattern.compile(units);
    }

    /** The first that fits. */
    static UnitKind of(String unit) {
        for (UnitKind kind : values()) {
            if (kind.units.matcher(unit).matches()) {
                return kind;
            }
        }
        return COUNT;
    }
}
