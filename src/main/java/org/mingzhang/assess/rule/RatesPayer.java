package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees satisfaction that is not independent of the money. */
final class RatesPayer implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rates-payer",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("由出钱或收钱的一方来评", "Rated by who pays or is paid, or rating who pays"))
            .looksAt(
                    "满意度指标的评价者是本部门自己（名称里是部门名称里的词加部门、单位、管理人员等，或“单位满意度”），或是由项目付钱的一方（中介机构、服务商、编外人员等）；没有印实施单位的表只看后一种。资金到位率一类看拨钱一方的指标为“留意”。",
                    "Satisfaction indicators rated by the department itself (its own name in the indicator, or simply 单位满意度), or by those whom the project pays (agencies, contractors, contract staff); without a printed implementing unit only the latter. Indicators of whether the money arrived are a note.")
            .innocent("部门本来就是服务的使用者。", "The department is the one that is served.")
            .example(
                    "从名称看，“财政部门满意度”（≥85%）的评价者是本部门自己（实施单位：松江区财政局）。由谁来评？",
                    "By its name 财政部门满意度 (≥85%) is rated by the department itself (松江区财政局). Who rates it?");
    private static final Text OWN = Text.of(
            "从名称看，“{0}”（{1}）的评价者是本部门自己（实施单位：{2}）。由谁来评？",
            "By its name {0} ({1}) is rated by the department itself ({2}). Who rates it?");
    private static final Text BY_PAID = Text.of(
            "从名称看，“{0}”（{1}）的评价者是收钱的一方。由谁来评？", "By its name {0} ({1}) is rated by those who are paid. Who rates it?");
    private static final Pattern FIELD = Pattern.compile("(?:.*[省市区县州旗])?(.{2,6}?)(?:局|厅|委员会|委|办公室|办|部|中心)(?:[（(].*)?");
    private static final Pattern PAYS = Pattern.compile("(?:资金|预算|财政|拨款)到位率");
    private static final Text PAYER = Text.of(
            "“{0}”（{1}）看的是拨钱的一方有没有把钱拨到，不是项目做得怎么样。",
            "{0} ({1}) tells whether the payer has paid, not how the project did.");
    private static final String BODY = "(?:局|厅|委|部门|单位|及|系统|管理|机关)";
    private static final Pattern PLAIN = Pattern.compile("(?:本|用工|主管)?单位(?:内部|领导)?(?:使用)?满意");
    private static final Pattern PAID = Pattern.compile(
            "(?:中介|第三方|评价|代理)机构(?:的)?满意|(?:服务|供应|承包|承接|运维)(?:商|单位|方|企业)(?:的)?满意|(?:编外|非编|聘用|派遣|临聘)(?:人员)?(?:的)?满意");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        String unit = Objects.requireNonNullElse(form.disclosure().implementingUnit(), "");
        List<Finding> findings = new ArrayList<>();
        for (AssessedIndicator assessed : form.indicators(Kinds.SATISFACTION::fits)) {
            String name = Same.name(assessed.indicator().name());
            if (name.contains("满意") && !unit.isEmpty() && own(name, unit)) {
                findings.add(finding(form, assessed, OWN, unit));
            } else if (name.contains("满意") && PAID.matcher(name).find()) {
                findings.add(finding(form, assessed, BY_PAID, unit));
            }
        }
        form.indicators(i -> PAYS.matcher(i.indicator().name()).find())
                .forEach(i -> findings.add(form.draft(INFO, i)
                        .severity(Severity.NOTE)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(PAYER, i.indicator().name(), i.indicator().target())));
        return findings;
    }

    private static Finding finding(Form form, AssessedIndicator assessed, Text words, String unit) {
        var draft = form.draft(INFO, assessed)
                .operand(assessed.indicator().name(), assessed.indicator().target(), form.spot(assessed));
        if (words.equals(OWN)) {
            draft.operand("实施单位", unit, form.spot(Spot.Part.FORM, 0));
        }
        return draft.say(
                words, assessed.indicator().name(), assessed.indicator().target(), unit);
    }

    /** The field that a department is named after: 财政 of 上海市松江区财政局. */
    private static boolean own(String name, String unit) {
        Matcher field = FIELD.matcher(unit);
        boolean named = field.matches()
                && Pattern.compile(Pattern.quote(field.group(1)) + BODY)
                        .matcher(name)
                        .find();
        return named || PLAIN.matcher(name).lookingAt();
    }
}
