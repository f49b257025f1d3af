package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees targets that became easier. */
final class TargetLoosened implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "target-loosened", Severity.QUESTION, Scope.PROJECT, Text.of("目标放宽", "A looser target"))
            .looksAt(
                    "下限降低，或单价、时间、故障和投诉一类的上限提高的指标；单价翻倍的由另一条规则列出；数量只在金额没有相应减少时列出；补贴、待遇的标准和受助、就学、参保的人数升降都不是放宽，不看。",
                    "Targets whose floor went down, or whose ceiling on a unit price, on time, or on faults and complaints went up; another rule sees prices that doubled; a quantity only where the money did not fall with it; rates of subsidies and pay, and numbers of those who are helped, taught or insured, are neither looser nor tighter.")
            .innocent("情况变了，或前一年定得不切实际。", "Circumstances changed, or the earlier target was out of reach.")
            .example(
                    "“服务对象满意度”：2023 年 >=95%，2024 年 ≥90%，放宽。为什么？",
                    "Satisfaction: >=95% in 2023, ≥90% in 2024; looser. Why?");
    private static final Text WORDS =
            Text.of("“{0}”：{1} 年指标值 {2}，{3} 年 {4}，放宽。为什么？", "{0}: {2} in {1}, {4} in {3}; looser. Why?");

    private static final Text FEWER = Text.of(
            "“{0}”：{1} 年指标值 {2}，{3} 年 {4}，减少；金额没有相应减少。为什么？",
            "{0}: {2} in {1}, {4} in {3}; fewer, and the money did not fall with it. Why?");
    private static final Pattern BAD = Pattern.compile("投诉|故障|事故|差错|出错|错误|失误|违|丢失|中断|逾期|返工|超标|流失");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .filter(pair -> Pairs.numbers(pair)
                        .filter(n -> seen(pair, n.getFirst(), n.getLast())
                                && (!Kinds.quantity(pair.after()) || costsAsMuch(years, n)))
                        .isPresent())
                .map(pair -> Pairs.draft(years, INFO, pair)
                        .say(
                                Kinds.quantity(pair.after()) ? FEWER : WORDS,
                                pair.name(),
                                Pairs.year(years.earlier()),
                                pair.was(),
                                Pairs.year(years.later()),
                                pair.is()))
                .toList();
    }

    private static final Pattern BENEFIT = Pattern.compile(
            "标准|补贴|补助|补偿|工资|薪|津贴|待遇|救助|低保|特困|困难|贫困|抚恤|优抚|养老金|资助|奖|慰问|受灾|失业|残疾|孤儿|留守|学生|在校|入学|参保|患者|病人|老人|老年|儿童|幼儿|婴|接种|就诊|住院|入住|(?:受益|享受|领取|发放|保障|申请|服务对象)(?:的)?(?:人|户)");

    /** Five points of a percent: less is no difference between two shares. */
    private static final BigDecimal CLEARLY = new BigDecimal("0.05");

    /** Whether it is what people receive, or how many do: more is no laxity, and fewer may be less need. */
    static boolean benefit(String name) {
        return BENEFIT.matcher(name).find();
    }

    /** Whether the money fell by less than a quantity did; not, where a year prints none. */
    private static boolean costsAsMuch(Years years, List<NumberMeasure> quantity) {
        Optional<Figure> before = years.earlier().opening();
        Optional<Figure> now = years.later().opening();
        if (before.isEmpty() || now.isEmpty()) {
            return false;
        }
        Optional<Ratio> money = Ratio.of(now.get().money(), before.get().money());
        Optional<Ratio> count = Ratio.of(quantity.getLast(), quantity.getFirst());
        return money.isPresent()
                && count.isPresent()
                && money.get().value().subtract(count.get().value()).compareTo(CLEARLY) > 0;
    }

    /** Whether a bound can be called looser or tighter at all: a floor of what is good, a ceiling on what is better low. */
    static boolean demands(AssessedIndicator assessed, NumberMeasure target) {
        String name = assessed.indicator().name();
        boolean bad = BAD.matcher(name).find();
        if (target.bound().floor()) {
            return !bad;
        }
        return Kinds.COST.fits(assessed)
                ? Pairs.price(assessed)
                : bad || Kinds.TIME.fits(assessed) || UnitKind.of(target.unit()) == UnitKind.TIME;
    }

    private static boolean seen(Pairs.Pair pair, NumberMeasure was, NumberMeasure is) {
        return !benefit(pair.name())
                && (!Kinds.quantity(pair.after()) || is.bound().floor())
                && was.bound() == is.bound()
                && Pairs.ofOnePeriod(pair)
                && was.bound().open()
                && demands(pair.after(), is)
                && (is.bound().floor()
                        ? is.value().compareTo(was.value()) < 0
                        : is.value().compareTo(was.value()) > 0)
                && !(Kinds.COST.fits(pair.after())
                        && is.value().compareTo(was.value().multiply(new BigDecimal(2))) >= 0);
    }
}
