package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Draft;
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
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("由出钱或收钱的一方来评", "Rated by who pays or is paid"))
            .looksAt(
                    "满意度指标的名称就是本部门（如财政局的“财政部门满意度”，人员经费项目的“单位满意度”），或就是项目可能付钱的一方（中介机构、承包商、编外人员）；表上另有别人来评的满意度指标，或项目是为本部门自己买的服务，就不看。",
                    "Satisfaction indicators named after the department itself (such as 财政部门满意度 of a finance bureau, or 单位满意度 of a project of pay), or after those whom the project may pay (agencies, contractors, contract staff); silent where another indicator has other raters, or the project buys a service for the department itself.")
            .innocent(
                    "部门本来就是服务的使用者；“部门”也可能指下级或别的部门。",
                    "The department is the one that is served; 部门 may also mean those below it or others.")
            .example(
                    "“财政部门满意度”（≥85%）：从名称看，评价者包括本部门（实施单位：松江区财政局）。由谁来评？",
                    "财政部门满意度 (≥85%): by its name the raters include the department itself (松江区财政局). Who rates it?");
    private static final Text OWN = Text.of(
            "“{0}”（{1}）：从名称看，评价者包括本部门（实施单位：{2}）。由谁来评？",
            "{0} ({1}): by its name the raters include the department itself ({2}). Who rates it?");
    private static final Text BY_PAID = Text.of(
            "“{0}”（{1}）：从名称看，评价者可能是由项目付钱的一方。由谁来评？",
            "{0} ({1}): by its name the raters may be those whom the project pays. Who rates it?");
    private static final Pattern FIELD = Pattern.compile("(?:.*[省市区县州旗])?(.{2,6}?)(?:局|厅|委员会|委|办公室|办|部|中心)(?:[（(].*)?");
    private static final String SATISFIED = "(?:的)?(?:总体|综合)?满意[度率]?";
    private static final Pattern BODY = Pattern.compile("(?:局|厅|委|部门)" + SATISFIED);
    private static final Pattern PLAIN = Pattern.compile("(?:本|用工|主管)?单位(?:内部|领导)?" + SATISFIED);
    private static final Pattern PAID = Pattern.compile("(?:中介机构|承包[商方]|(?:编外|非编|聘用|派遣|临聘)(?:人员)?)" + SATISFIED);
    private static final Pattern PAY = Pattern.compile("编外|非编|聘用|派遣|临聘|人员.*经费|工资|薪酬");
    /** What a department buys for itself, so that nobody else can be asked. */
    private static final Pattern FOR_ITSELF = Pattern.compile("法律顾问|法律服务|物业|保洁|保安|食堂|后勤|办公|运维|维护|租赁");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        String unit = Objects.requireNonNullElse(form.disclosure().implementingUnit(), "");
        List<AssessedIndicator> all = form.indicators(
                i -> Kinds.SATISFACTION.fits(i) && i.indicator().name().contains("满意"));
        boolean inside = all.stream().allMatch(i -> own(form, i, unit) || paid(i));
        return inside ? all.stream().map(i -> finding(form, i, unit)).toList() : List.of();
    }

    private static Finding finding(Form form, AssessedIndicator assessed, String unit) {
        String name = assessed.indicator().name();
        String target = assessed.indicator().target();
        Draft draft = form.draft(INFO, assessed).operand(name, target, form.spot(assessed));
        return own(form, assessed, unit)
                ? draft.operand("实施单位", unit, form.spot(Spot.Part.FORM, 0)).say(OWN, name, target, unit)
                : draft.say(BY_PAID, name, target);
    }

    private static boolean paid(AssessedIndicator assessed) {
        return PAID.matcher(Same.name(assessed.indicator().name())).matches();
    }

    /** Whether the name is no more than the field that the department is named after: 财政 of 上海市松江区财政局. */
    private static boolean own(Form form, AssessedIndicator assessed, String unit) {
        String name = Same.name(assessed.indicator().name());
        String project = form.disclosure().name();
        Matcher field = FIELD.matcher(unit);
        if (!field.matches() || FOR_ITSELF.matcher(project).find()) {
            return false;
        }
        return (name.startsWith(field.group(1))
                        && BODY.matcher(name.substring(field.group(1).length())).matches())
                || (PLAIN.matcher(name).matches() && PAY.matcher(project).find());
    }
}
