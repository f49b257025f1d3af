package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees an indicator about purchases on a form that has none. */
final class PurchaseAttribute implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "purchase-attribute",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of(
                            "表上写不含政府购买服务，指标里有采购",
                            "No purchased services on the form, and an indicator about purchases"))
            .looksAt(
                    "“是否含有政府购买服务”印为否，而指标名称里有购买服务，或有政府采购、采购是否合规；没有印这一栏的表不看。",
                    "Forms that say they have no purchased services and have an indicator about them, or about government purchases; silent on forms that do not say.")
            .innocent(
                    "政府采购也包括货物和工程，与政府购买服务不是一回事；指标说的也可能是以前购买的服务。",
                    "Government purchases are also goods and works, which are something else than services for the public; or the services were bought before.")
            .example(
                    "表上印“是否含有政府购买服务：否”，而有指标“购买服务人次”（≥200人次）。",
                    "The form says it has no purchased services, and has the indicator 购买服务人次 (≥200人次).")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of(
            "表上印“是否含有政府购买服务：否”，而有指标“{0}”（{1}）。",
            "The form says it has no purchased services, and has the indicator {0} ({1}).");
    private static final Text PURCHASES = Text.of(
            "表上印“是否含有政府购买服务：否”，而有指标“{0}”（{1}）。采购的都不是服务吗？",
            "The form says it has no purchased services, and has the indicator {0} ({1}). Is nothing of what is bought a service?");
    private static final Pattern BOUGHT = Pattern.compile("政府采购|采购.{0,4}(?:规范|合规|合法)");
    private static final Pattern BUYS = Pattern.compile("购买.{0,4}服务");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        if (!Boolean.FALSE.equals(form.disclosure().governmentPurchase())) {
            return List.of();
        }
        return form
                .indicators(i -> BUYS.matcher(i.indicator().name()).find()
                        || BOUGHT.matcher(i.indicator().name()).find())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand("是否含有政府购买服务", "否", form.spot(Spot.Part.FORM, 0))
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(
                                BUYS.matcher(i.indicator().name()).find() ? WORDS : PURCHASES,
                                i.indicator().name(),
                                i.indicator().target()))
                .toList();
    }
}
