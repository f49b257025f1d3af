package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/** Sees prices for something that is not counted. */
final class PriceNoQuantity implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "price-without-quantity",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("有单价而没有对应的数量", "A price without its quantity"))
            .looksAt(
                    "成本指标是单价（单位为“元/…”，或名称有人均、日均），而没有一个数量指标数的是同一样东西；收入，和按月、按年的费用，不看。",
                    "Cost indicators that are unit prices (in 元/…, or named per head or day) where no quantity indicator counts the same thing; incomes, and costs by the month or year, are left alone.")
            .innocent("数量写在合同或测算表里。", "The quantity stands in the contract or in another table.")
            .example(
                    "“运维人员人工成本”20000元/人月，没有与它相乘的数量指标。年度资金申请总额 2,286,900.00 元，是单价的 114.35 倍。",
                    "Labour cost is 20000元/人月; no quantity indicator goes with it. 2,286,900.00 yuan requested is 114.35 times the price.");
    private static final Text WORDS =
            Text.of("“{0}”{1}，没有与它相乘的数量指标。", "{0} is {1}; no quantity indicator goes with it.");
    private static final Text TIMES = Text.of("{2}，是单价的 {3} 倍。", "{2} is {3} times the price.");
    private static final Pattern PER_HEAD = Pattern.compile("人均|日均|日平均");
    private static final Pattern PEOPLE = Pattern.compile("[人名位]");
    private static final Pattern PIECES = Pattern.compile("[件份个项套本册]");
    private static final Pattern BULK = Pattern.compile("吨|立方|方$|升|公斤|千克|m3|m³|㎥");

    private static final Pattern POWER = Pattern.compile("度|千瓦|kwh|KWH|kWh");
    private static final Set<String> PERIOD = Set.of("年", "月", "季", "季度", "日", "天", "周", "学期", "小时");
    /** A person's month or year is what such a project buys, so the amount can be told in it; another price covers only a part. */
    private static final Pattern LABOUR = Pattern.compile("人[·/]?[月年]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(i -> Kinds.cost(i) && uncounted(form, i)).stream()
                .map(i -> finding(form, i))
                .toList();
    }

    private static boolean uncounted(Form form, AssessedIndicator price) {
        if (!(price.target() instanceof NumberMeasure n) || n.value().signum() <= 0) {
            return false;
        }
        String[] units = n.inBaseUnit().unit().split("/", -1);
        boolean perHead = PER_HEAD.matcher(price.indicator().name()).find();
        boolean period = units.length > 1 && PERIOD.contains(units[1]);
        if (!units[0].equals("元")
                || price.indicator().name().contains("收入")
                || ((units.length == 1 || period) && !perHead)) {
            return false;
        }
        String counted = units.length > 1 && !period ? units[1] : "人";
        return form.indicators(Kinds::quantity).stream()
                .noneMatch(q -> couldCount(q.target().unit(), counted));
    }

    /** Whether a quantity could be what a price is for: of the same unit by any name, of none, or of one that counts the same kind of thing. */
    private static boolean couldCount(String unit, String counted) {
        return unit.isEmpty()
                || Unit.of(unit).commensurable(Unit.of(counted))
                || (PEOPLE.matcher(unit).find() && PEOPLE.matcher(counted).find())
                || (PIECES.matcher(unit).find() && PIECES.matcher(counted).find())
                || (BULK.matcher(unit).find() && BULK.matcher(counted).find())
                || (POWER.matcher(unit).find() && POWER.matcher(counted).find())
                || unit.contains(counted.substring(0, 1));
    }

    private static boolean labour(AssessedIndicator price) {
        return LABOUR.matcher(price.target().unit()).find();
    }

    private static Finding finding(Form form, AssessedIndicator price) {
        NumberMeasure each = ((NumberMeasure) price.target()).inBaseUnit();
        Optional<Figure> money = form.money();
        Optional<Ratio> times = money.filter(f -> labour(price) && !each.bound().open())
                .flatMap(f -> Ratio.of(f.money(), new Money(each.value())));
        var draft = Drafts.about(form.draft(INFO, price), money)
                .operand(price.indicator().name(), price.indicator().target(), form.spot(price));
        times.ifPresent(t -> draft.operand("金额是单价的倍数", t.times(), null));
        return draft.say(
                times.isPresent() ? WORDS.plus(TIMES) : WORDS,
                price.indicator().name(),
                price.indicator().target(),
                money.map(Figure::text).orElse(Text.NONE),
                times.map(Ratio::times).orElse(""));
    }
}
