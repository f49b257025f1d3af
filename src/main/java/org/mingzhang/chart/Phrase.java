package org.mingzhang.chart;

/** Everything a chart says, by the key of its text. */
enum Phrase {
    // Joints.
    COMMA("chart.comma"),
    CLAUSE("chart.clause"),
    SEMICOLON("chart.semicolon"),
    STOP("chart.stop"),
    NAMED("chart.named"),
    YUAN("chart.yuan"),
    POINTS("chart.points"),
    TIMES("chart.times"),
    ENUMERATION("chart.enumeration"),
    SEVERAL("chart.several"),
    TIMELINE("chart.timeline"),
    PROMISED_TIMES("chart.promisedTimes"),
    LOGARITHMIC("chart.logarithmic"),

    // Labels of a target and its result.
    TARGET("chart.target"),
    ACTUAL("chart.actual"),
    RESTATED_LABEL("chart.restatedLabel"),
    BOUND_LABEL("chart.boundLabel"),
    RESTATED_SHORT("chart.restatedShort"),
    NOT_A_RESULT("chart.notAResult"),
    NOT_DUE_LABEL("chart.notDueLabel"),
    APART("chart.apart"),
    APART_SHORT("chart.apartShort"),

    // Comparators in words.
    TARGET_IS("chart.targetIs"),
    ACTUAL_IS("chart.actualIs"),
    AT_LEAST("chart.atLeast"),
    MORE_THAN("chart.moreThan"),
    AT_MOST("chart.atMost"),
    LESS_THAN("chart.lessThan"),
    EXACTLY("chart.exactly"),
    BOTH("chart.both"),
    NOT_BEFORE("chart.notBefore"),
    AFTER("chart.after"),
    NOT_AFTER("chart.notAfter"),
    BEFORE("chart.before"),

    // How a result stands to its target.
    NO_RESULT("chart.noResult"),
    RESTATED("chart.restated"),
    BOUND("chart.bound"),
    PLACEHOLDER("chart.placeholder"),
    SO_FAR("chart.soFar"),
    NOT_DUE("chart.notDue"),
    MAYBE_BETTER("chart.maybeBetter"),
    FLOOR_DOUBTFUL("chart.floorDoubtful"),
    CEILING_DOUBTFUL("chart.ceilingDoubtful"),
    EITHER_UNIT("chart.eitherUnit"),
    CHANGED("chart.changed"),
    OTHER_THING("chart.otherThing"),
    TIME_UNCLEAR("chart.timeUnclear"),
    YEAR_UNCLEAR("chart.yearUnclear"),
    DENIED("chart.denied"),
    UNREADABLE("chart.unreadable"),
    SAME("chart.same"),
    MORE("chart.more"),
    LESS("chart.less"),
    OVER_UPPER("chart.overUpper"),
    UNDER_LOWER("chart.underLower"),
    WITHIN("chart.within"),
    OUTSIDE("chart.outside"),
    NOT_COMPARED("chart.notCompared"),
    OTHER_KIND("chart.otherKind"),
    TARGET_WORDS("chart.targetWords"),
    SAME_WORDS("chart.sameWords"),
    ACTUAL_WORDS("chart.actualWords"),
    NO_FIGURE("chart.noFigure"),
    IN_WORDS("chart.inWords"),
    SAME_TIME("chart.sameTime"),
    ENDS_LATER("chart.endsLater"),
    ENDS_EARLIER("chart.endsEarlier"),
    ENDS_ALIKE("chart.endsAlike"),
    AXIS_CUT("chart.axisCut"),
    YEAR("chart.year"),
    OF_YEAR("chart.ofYear"),

    // Money.
    MONEY("chart.money"),
    INITIAL("chart.initial"),
    ADJUSTED("chart.adjusted"),
    EXECUTED("chart.executed"),
    OF_INITIAL("chart.ofInitial"),
    OF_ADJUSTED("chart.ofAdjusted"),
    REQUESTED("chart.requested"),
    APPROPRIATION("chart.appropriation"),
    CARRY_OVER("chart.carryOver"),
    OTHER_MONEY("chart.otherMoney"),
    OF_REQUESTED("chart.ofRequested"),
    BUDGET_ITEMS("chart.budgetItems"),
    ITEMS_SUM("chart.itemsSum"),
    ITEMS_DIFFER("chart.itemsDiffer"),
    NO_AMOUNT("chart.noAmount"),
    OF_BUDGET("chart.ofBudget"),
    SPENT("chart.spentAmount"),
    IS("chart.is"),
    IN_BRACKETS("chart.inBrackets"),

    // Points.
    POINTS_BY_CATEGORY("chart.pointsByCategory"),
    WEIGHT("chart.weight"),
    SCORE_OF_WEIGHT("chart.scoreOfWeight"),
    WEIGHT_IS("chart.weightIs"),
    SCORE_IS("chart.scoreIs"),
    NOT_SCORED("chart.notScored"),
    POINTS_LOST("chart.pointsLost"),
    POINTS_OVER("chart.pointsOver"),

    // Years.
    MONEY_BY_YEAR("chart.moneyByYear"),
    BUDGET_SAME("chart.budgetSame"),
    BUDGET_MORE("chart.budgetMore"),
    BUDGET_LESS("chart.budgetLess"),
    TARGET_SAME("chart.targetSame"),
    TARGET_RAISED("chart.targetRaised"),
    TARGET_LOWERED("chart.targetLowered"),
    TARGET_CHANGED("chart.targetChanged"),
    TARGET_RESPELLED("chart.targetRespelled"),
    ACTUAL_SAME("chart.actualSame"),
    ACTUAL_MORE("chart.actualMore"),
    ACTUAL_LESS("chart.actualLess"),
    ABSENT("chart.absent"),
    NO_UNIT("chart.noUnit"),
    NOT_DRAWN("chart.notDrawn"),

    // Rows of tables and what is drawn of many projects.
    MOVEMENT("chart.movement"),
    RESULTS("chart.results"),
    OUTCOME_COUNT("chart.outcomeCount"),
    AMOUNT("chart.amount"),
    LARGEST_PARTS("chart.largestParts"),
    SLOPES("chart.slopes"),
    SLOPE("chart.slope"),

    // Documents.
    WATERFALL("chart.waterfall"),
    MINUS("chart.minus"),
    DECLARED_AND_HELD("chart.declaredAndHeld"),
    PROJECT_COUNT("chart.projectCount"),
    TOTAL("chart.total"),
    COUNT("chart.count"),
    DECLARED("chart.declared"),
    HELD("chart.held"),
    AGREE("chart.agree"),
    AGREE_ROUNDED("chart.agreeRounded"),
    HELD_MORE("chart.heldMore"),
    HELD_LESS("chart.heldLess"),
    DECLARED_STATEMENT("chart.declaredStatement"),

    // Verdicts.
    VERDICTS("chart.verdicts"),
    VERDICT_TOTAL("chart.verdictTotal"),
    VERDICT_COUNT("chart.verdictCount"),
    OF_ALL("chart.ofAll"),
    VERDICT_LABEL("chart.verdictLabel"),
    MET("chart.met"),
    JUDGED("chart.judged"),
    MISSED("chart.missed"),
    RESTATED_WORD("chart.restatedWord"),
    UNKNOWN("chart.unknown"),
    PENDING("chart.pending");

    private final String key;

    Phrase(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
