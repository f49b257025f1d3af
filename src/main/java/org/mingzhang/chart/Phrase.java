package org.mingzhang.chart;

/** Everything a chart says, in each language; {@code {0}} is a place for a figure or a name. */
enum Phrase {
    // Joints.
    COMMA("，", ", "),
    SEMICOLON("；", "; "),
    STOP("。", "."),
    NAMED("{0}：{1}", "{0}: {1}"),
    YUAN("{0} 元", "CNY {0}"),
    POINTS("{0} 个百分点", "{0} percentage points"),
    TIMES("{0} × {1}", "{0} × {1}"),

    // Labels of a target and its result.
    TARGET("目标 {0}", "target {0}"),
    ACTUAL("实际 {0}", "actual {0}"),
    RESTATED_LABEL("只重述 {0}，不是结果", "only restates {0}, not a result"),
    BOUND_LABEL("另一个界限 {0}，不是结果", "another bound, {0}, not a result"),
    RESTATED_SHORT("{0}，不是结果", "{0}, not a result"),
    NOT_A_RESULT("不是结果", "not a result"),
    NOT_DUE_LABEL("运行监控填 {0}，尚未到期", "{0} at mid-year, not yet due"),
    APART("实际 {0}，与目标不同尺，未画", "actual {0}, on another scale, not drawn"),
    APART_SHORT("实际 {0}，未画", "actual {0}, not drawn"),

    // Comparators in words.
    TARGET_IS("目标{0}", "target {0}"),
    ACTUAL_IS("实际{0}", "actual {0}"),
    AT_LEAST("不低于{0}", "at least {0}"),
    MORE_THAN("高于{0}", "more than {0}"),
    AT_MOST("不超过{0}", "at most {0}"),
    LESS_THAN("低于{0}", "less than {0}"),
    EXACTLY("等于{0}", "exactly {0}"),
    BOTH("{0}且{1}", "{0} and {1}"),
    NOT_BEFORE("不早于{0}", "not before {0}"),
    AFTER("晚于{0}", "after {0}"),
    NOT_AFTER("不晚于{0}", "not after {0}"),
    BEFORE("早于{0}", "before {0}"),

    // How a result stands to its target.
    NO_RESULT("没有实际完成值", "no actual is printed"),
    RESTATED("实际栏重述“{0}”，仍是界限，不是结果", "the actual restates “{0}”, still a bound and not a result"),
    BOUND("实际栏写的是另一个界限“{0}”，不是结果", "the actual is another bound, “{0}”, and not a result"),
    PLACEHOLDER("实际栏填“{0}”，没有给出结果", "the actual says “{0}” and gives no result"),
    SO_FAR("运行监控填“{0}”", "the mid-year form says “{0}”"),
    NOT_DUE("尚未到期", "mid-year, not yet due"),
    MAYBE_BETTER("目标没有说明多少为好，不判断", "the target does not say which side is better: not judged"),
    FLOOR_DOUBTFUL("这类指标以少为好，目标却写下限，不判断", "less is better here, yet the target is a floor: not judged"),
    CEILING_DOUBTFUL("这类指标以多为好，目标却写上限，不判断", "more is better here, yet the target is a ceiling: not judged"),
    EITHER_UNIT(
            "实际没有印单位，换一种常用单位读，结论就不同，不判断",
            "no unit is printed, and another usual unit would turn the verdict: not judged"),
    CHANGED("“每月”“约”“提高”一类改变数字的词两边不同，不能相比", "words that change a figure differ on the two sides: not compared"),
    OTHER_THING(
            "前后的文字与目标和指标名称不同，说的可能是一部分或另一件事，不能相比",
            "its other words differ from the target’s and the indicator’s and may mean a part or another thing: not compared"),
    TIME_UNCLEAR("按目标的写法可以有两种理解，不判断", "the target can be taken in two ways: not judged"),
    YEAR_UNCLEAR("是哪一年不能确定，不能相比", "which year is meant is not certain: not compared"),
    DENIED("与目标相反", "the opposite of the target"),
    UNREADABLE("程序读不出可比的数字", "no figure that the program can compare"),
    SAME("与目标值相等", "equal to the target figure"),
    MORE("比目标值多{0}", "{0} more than the target figure"),
    LESS("比目标值少{0}", "{0} less than the target figure"),
    OVER_UPPER("比上限多{0}", "{0} above the upper limit"),
    UNDER_LOWER("比下限少{0}", "{0} below the lower limit"),
    WITHIN("在目标要求之内", "within what was promised"),
    OUTSIDE("不在目标要求之内", "not within what was promised"),
    NOT_COMPARED("与目标不在同一尺上，不能相比", "not on the target’s scale and not compared"),
    TARGET_WORDS("目标写“{0}”", "the target says “{0}”"),
    SAME_WORDS("实际写同样的文字", "the actual says the same"),
    ACTUAL_WORDS("实际写“{0}”", "the actual says “{0}”"),
    NO_FIGURE("没有数字可以核对", "there is no figure to check"),
    IN_WORDS("实际栏是文字，不与目标相比", "the actual is in words and not compared"),
    SAME_TIME("与目标时间相同", "the same time as promised"),
    ENDS_LATER("结束时间晚于目标", "it ends later than promised"),
    ENDS_EARLIER("结束时间早于目标", "it ends earlier than promised"),
    ENDS_ALIKE("结束时间与目标相同", "it ends when promised"),
    AXIS_CUT("数值相差悬殊，图中坐标轴断开一处", "the figures differ so much that the axis is cut once"),
    YEAR("{0}年", "{0}"),

    // Money.
    MONEY("资金", "Money"),
    INITIAL("年初预算", "Initial budget"),
    ADJUSTED("全年预算", "Adjusted budget"),
    EXECUTED("全年执行", "Executed"),
    OF_INITIAL("为年初预算的 {0}", "{0} of the initial budget"),
    OF_ADJUSTED("为全年预算的 {0}", "{0} of the adjusted budget"),
    REQUESTED("年度资金申请总额", "Requested for the year"),
    APPROPRIATION("当年财政拨款", "Appropriation"),
    CARRY_OVER("上年结转资金", "Carried over"),
    OTHER_MONEY("其他资金", "Other money"),
    OF_REQUESTED("为申请总额的 {0}", "{0} of the request"),
    BUDGET_ITEMS("预算明细", "Budget items"),
    NO_AMOUNT("未印金额", "no amount printed"),
    PROJECTS_BY_AMOUNT("项目金额", "Projects by amount"),
    OF_BUDGET("为{0}的 {1}", "{1} of the {0}"),
    OF_PROJECT("{0}：{1} {2}", "{0}: {1} {2}"),
    SPENT("执行 {0}", "executed {0}"),
    IS("{0} {1}", "{0} {1}"),
    IN_BRACKETS("{0}（{1}）", "{0} ({1})"),

    // Points.
    POINTS_BY_CATEGORY("分值与得分", "Points by category"),
    WEIGHT("{0} 分，未评分", "{0} points, not scored"),
    SCORE_OF_WEIGHT("{0} / {1} 分", "{0} of {1}"),
    WEIGHT_IS("分值 {0}", "weight {0}"),
    SCORE_IS("得分 {0}", "score {0}"),
    NOT_SCORED("没有得分", "not scored"),
    POINTS_LOST("少 {0} 分", "{0} less"),
    POINTS_OVER("多 {0} 分", "{0} more"),

    // Years.
    MONEY_BY_YEAR("历年资金", "Money through the years"),
    YEARS_COMPARED("历年金额", "Years compared"),
    BUDGET_SAME("与{0}相同", "as in {0}"),
    BUDGET_MORE("比{0}多 {1}", "{1} more than in {0}"),
    BUDGET_LESS("比{0}少 {1}", "{1} less than in {0}"),
    TARGET_SAME("目标与{0}相同", "target as in {0}"),
    TARGET_RAISED("目标比{0}高 {1}", "target {1} higher than in {0}"),
    TARGET_LOWERED("目标比{0}低 {1}", "target {1} lower than in {0}"),
    TARGET_CHANGED("目标由{0}的“{1}”改为“{2}”", "target changed from “{1}” in {0} to “{2}”"),
    ACTUAL_SAME("实际与{0}相同", "actual as in {0}"),
    ACTUAL_MORE("实际比{0}多 {1}", "actual {1} more than in {0}"),
    ACTUAL_LESS("实际比{0}少 {1}", "actual {1} less than in {0}"),
    ABSENT("没有这项指标", "no such indicator"),
    NO_UNIT("没有印单位，未画", "no unit is printed, not drawn"),
    NOT_DRAWN("不同尺，未画", "on another scale, not drawn"),

    // Documents.
    DECLARED_AND_HELD("文件声明与本站收录", "Declared and held"),
    PROJECT_COUNT("项目数", "Projects"),
    TOTAL("金额合计", "Total amount"),
    COUNT("{0} 个", "{0}"),
    DECLARED("文件声明", "Declared"),
    HELD("本站收录", "Held here"),
    AGREE("两者一致", "the two agree"),
    AGREE_ROUNDED("按所印位数一致", "the two agree to the digits printed"),
    HELD_MORE("收录比声明多 {0}", "{0} more held than declared"),
    HELD_LESS("收录比声明少 {0}", "{0} less held than declared"),
    DECLARED_STATEMENT("{0}：文件声明 {1}，本站收录 {2}", "{0}: declared {1}, held here {2}"),

    // Verdicts.
    VERDICTS("指标结论", "Verdicts"),
    VERDICT_TOTAL("共 {0} 项指标", "{0} indicators"),
    VERDICT_COUNT("{0} {1} 项，{2}", "{0} {1}, {2}"),
    OF_ALL("占 {0}", "{0} of all"),
    VERDICT_LABEL("{0} {1}", "{0} {1}"),
    MET("达到", "met"),
    JUDGED("达到（文字）", "met in words"),
    MISSED("未达到", "missed"),
    RESTATED_WORD("只重述目标", "restated"),
    UNKNOWN("无法判断", "unknown"),
    PENDING("没有填结果", "no result given");

    private final String chinese;
    private final String english;

    Phrase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
