package org.mingzhang.assess;

import java.util.List;
import java.util.Set;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.TextMeasure;

/**
 * Which side of a promised figure is the better one, as far as the printed category makes that plain. It decides only whether an exact figure
 * that was not reached is a miss; it never makes a hit.
 */
enum Direction {
    MORE,
    LESS,
    /** Both sides may be the better one: a share of the budget that was spent. */
    EITHER,
    /** The name says less and the category more: no figure is plainly better, but a floor under it is more likely a slip. */
    UNWANTED,
    /** Nothing is known; what is plain without a category stays so. */
    UNCLEAR;

    /** Things of which less is better; where the category says more, the two disagree. */
    private static final List<String> BAD = List.of(
            "投诉", "事故", "故障", "差错", "错误", "失误", "误差", "违规", "违纪", "违约", "缺陷", "舆情", "信访", "上访", "纠纷", "返工", "返修", "超标",
            "超支", "浪费", "损失", "流失", "伤亡", "死亡", "发病", "发案", "案件", "中断", "漏洞", "拖欠", "逾期", "延误", "排放", "能耗", "污染", "不合格",
            "不良", "空置", "退货", "辍学", "隐患", "负面", "失业", "失信", "失效", "发生率", "返贫", "致贫", "受灾", "灾害", "火灾", "溺水", "感染", "犯罪",
            "违法", "侵权", "欠薪", "负债", "债务", "赤字", "亏损", "破产", "滞留", "拥堵", "积压", "超时", "超期", "闲置", "缺勤", "差评", "泄密", "泄漏",
            "宕机", "停机", "停电", "丢失", "遗漏", "复发", "举报", "诉讼", "败诉", "扰民", "噪声", "噪音", "空编", "超编", "缺编", "空缺", "退费", "退款",
            "扣分", "扣减", "偏差", "问题", "等候", "等待", "排队");

    private static final List<String> COUNTED = List.of(
            "", "率", "数", "数量", "次数", "件数", "起数", "比例", "量", "额", "人数", "户数", "天数", "发生数", "发生率", "发生量", "发生次数",
            "发生起数");

    /** Counts what should not happen. */
    private static final String INCIDENTS = "起";

    /** How many there are of them is not in the payer's hand, and what things cost is better low. */
    private static final List<String> GIVEN = List.of(
            "困难", "贫困", "低保", "特困", "救助", "抚恤", "优抚", "伤残", "遗属", "离休", "退休", "在职", "在编", "供养", "残疾", "孤儿", "高龄",
            "补助人数", "补贴人数", "发放人数", "享受", "受益", "惠及", "受助", "资助", "在校", "在读", "就诊", "住院", "支出", "费用", "成本", "经费", "单价",
            "价格", "用量", "用水", "用电", "消耗", "库存", "保有量");

    /** Who is employed, what a body allows itself, and what is done when it is needed: fewer may be thrift, or luck. */
    private static final List<String> NEEDED = List.of(
            "人员编制", "行政编制", "事业编制", "编制人", "编外", "非编", "临时工", "聘用", "用工", "派遣", "辅警", "协管", "职工", "工作人员", "会议次", "会议场",
            "会议数", "接待", "出国", "出境", "境外", "因公", "公车", "公务用车", "应急", "抢险", "抢修", "救援", "立案", "查处", "查办", "处罚", "执法办案");

    /** Teaching them, or rehearsing it, is work that was promised. */
    private static final List<String> TAUGHT = List.of("培训", "演练", "宣传", "教育", "讲座", "预案");

    /** What is paid out, or into something, under a cost: neither side is plainly the better one. */
    private static final List<String> PAID_OUT = List.of(
            "补贴", "补助", "补偿", "工资", "薪", "津贴", "待遇", "救助", "抚恤", "养老金", "资助", "奖", "慰问", "投入", "投资", "拨付", "到位", "筹集",
            "自筹", "收入");

    /** Parts of a whole of which more is good in one case and bad in another. */
    private static final List<String> PARTS = List.of("占比", "比重", "比例", "构成比");

    /** What is done about such things is wanted again: 投诉处理率. */
    private static final List<String> REMEDIES = List.of(
            "处理", "处置", "办结", "修复", "回复", "答复", "整改", "化解", "排除", "排查", "解决", "查处", "控制", "治理", "减少", "降低", "下降");

    /** Times that are better short; how long a training, a notice or a guarantee lasts is not one of them. */
    private static final List<String> PROMPT = List.of(
            "响应", "反应", "处置", "处理", "办理", "办结", "结案", "审批", "审核", "审查", "受理", "等候", "等待", "到场", "到达", "修复", "抢修", "维修",
            "排除", "反馈", "答复", "回复", "出警", "送达", "配送", "拨付", "支付", "发放", "完成", "完工", "交付", "工期", "报送", "上报", "时限", "用时",
            "耗时");

    private static final List<String> NOT_PROMPT =
            List.of("缩短", "减少", "压缩", "提前", "节约", "次", "频", "时长", "年限", "周期", "质保", "保修", "服务时间", "开放", "值守", "运行");

    /** Under a cost, what was saved of it is no price: neither side is plainly the better one. */
    private static final List<String> SAVED = List.of("节约", "节省", "压减", "压降", "降低", "下降", "减少", "结余", "节支");

    private static final List<String> SAVINGS = List.of("节约", "节省", "压减", "结余", "节支");
    private static final List<String> BENEFITED = List.of("受益", "惠及");
    private static final List<String> SHARES = List.of("率", "度", "比例", "占比");

    /** Places and classes: the first is better than the third, and water of 2类 better than of 3类. */
    private static final List<String> RANKS =
            List.of("排名", "名次", "位次", "排位", "位列", "序位", "等级", "等次", "级别", "类别", "档次", "水质", "水体", "水环境", "断面");

    private static final String SATISFACTION = "满意度";
    private static final Set<String> RANK_UNITS = Set.of("", "名", "位", "类", "级", "等", "档");

    static Direction of(Indicator indicator) {
        Direction category = category(indicator);
        String name = indicator.name();
        if (category == MORE && (isGiven(name) || endsIn(name, PARTS))) {
            return UNCLEAR;
        }
        boolean unwanted = isUnwanted(name) || indicator.target().contains(INCIDENTS);
        return unwanted && category != LESS ? unwanted(name) : category;
    }

    /** How many there are is not in the payer's hand, or is not plainly better high. */
    private static boolean isGiven(String name) {
        boolean needed = holds(name, NEEDED) && !holds(name, TAUGHT);
        return !isShare(name) && (needed || holds(name, GIVEN) || holds(name, SAVED));
    }

    private static boolean endsIn(String name, List<String> words) {
        return words.stream().anyMatch(name::endsWith);
    }

    private static Direction unwanted(String name) {
        boolean counted =
                BAD.stream().anyMatch(word -> COUNTED.stream().anyMatch(count -> name.endsWith(word + count)));
        return counted ? UNWANTED : UNCLEAR;
    }

    private static Direction category(Indicator indicator) {
        if (Kinds.BENEFIT.fits(indicator)) {
            return UNCLEAR;
        }
        if (Kinds.COST.fits(indicator)) {
            return cost(indicator.name());
        }
        if (Kinds.TIME.fits(indicator)) {
            return time(indicator.name());
        }
        boolean more =
                Kinds.QUANTITY.fits(indicator) || Kinds.QUALITY.fits(indicator) || Kinds.SATISFACTION.fits(indicator);
        return more ? MORE : UNCLEAR;
    }

    private static Direction cost(String name) {
        return !isUnwanted(name) && (holds(name, SAVED) || holds(name, PAID_OUT) || isShare(name)) ? EITHER : LESS;
    }

    private static Direction time(String name) {
        if (isShare(name)) {
            return MORE;
        }
        return holds(name, PROMPT) && !holds(name, NOT_PROMPT) ? LESS : UNCLEAR;
    }

    private static boolean isUnwanted(String name) {
        return holds(name, BAD) && !holds(name, REMEDIES);
    }

    /** Whether the name is one of a share, which forms also print without its sign: 满意度 95. */
    static boolean isShare(String name) {
        return endsIn(name, SHARES);
    }

    /** Whether more is plainly better, whatever sign is printed: a share of what went well (合格率, 满意度), what was saved, whom it benefits. */
    static boolean isSuccess(Indicator indicator) {
        String name = indicator.name();
        boolean named = Kinds.rate(name) || name.endsWith(SATISFACTION);
        boolean gained = Kinds.COST.fits(indicator) ? holds(name, SAVINGS) : holds(name, BENEFITED);
        return (named && of(indicator) == MORE) || gained;
    }

    /** Whether the figure is a place or a class: of 水质 3类, but not 95% or 12次. */
    static boolean isRank(Indicator indicator) {
        String target = indicator.target();
        return holds(indicator.name() + target, RANKS)
                && !isShare(indicator.name())
                && RANK_UNITS.contains(new TextMeasure(target)
                        .figure()
                        .map(f -> f.number().unit())
                        .orElse("?"));
    }

    private static boolean holds(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }
}
