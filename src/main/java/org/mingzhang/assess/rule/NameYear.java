package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;

/** Sees another year than the form's in the name of an indicator. */
final class NameYear implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "name-year",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("指标名称里是别的年份", "Another year in an indicator's name"))
            .looksAt(
                    "名称里写着某一年、而不是本表年度的指标，每张表列一次；2014-2020 年一类的起止年份、2022级和2022届、作为基数的年份（较2023年）、期限（2025年底前）某年开工、立项、结转的任务，和某年的决算、审计、考核、尾款、下一年的预算编制等本来说的是别的年份的，不看。",
                    "Indicators whose name has a year that is not the form's, once for a form; spans such as 2014-2020, cohorts (2022级), years to compare with (较2023年), terms (2025年底前) years in which work began or was carried over (开工, 立项, 结转), and what is about another year by nature (its accounts, audit, review or last instalment, the budget of the next) are left alone.")
            .innocent(
                    "跨年的班次、结转的任务以开始的年份命名。",
                    "A course or task that runs over several years is named after the one it began in.")
            .example(
                    "“2019年优秀会计人才培训完成率”写的是 2019 年，本表是 2020 年度。",
                    "“2019年优秀会计人才培训完成率” names 2019; the form is for 2020.");
    private static final Text WORDS =
            Text.of("{0}写的是 {1} 年，本表是 {2} 年度。", "{0} {3|names|name} {1}; the form is for {2}.");
    private static final Pattern YEAR = Pattern.compile(
            "(?<![0-9较比与于至到自从])(20[0-9]{2})年(?!级|届|前|以前|以来|之前|底|末|起|及|度?(?:开工|立项|结转|启动|新建|续建|批复|签订|入学|招收|入库|跨)|度?.{0,8}(?:决算|审计|考核|评价|自评|尾款|余款|尾工|质保金|欠|年报|年鉴|汇算|结算|清算|总结|预算编|编制|申报|整改))");
    private static final int NAMES = 6;
    private static final Pattern SPAN = Pattern.compile("20[0-9]{2}年?[-–—~至到]+20[0-9]{2}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        int year = form.disclosure().year();
        List<AssessedIndicator> named =
                form.indicators(i -> another(i.indicator().name(), year).isPresent());
        if (named.isEmpty()) {
            return List.of();
        }
        Draft draft = form.draft(INFO, named.getFirst());
        named.forEach(i -> draft.operand(i.indicator().name(), i.indicator().target(), form.spot(i)));
        String years = named.stream()
                .map(i -> another(i.indicator().name(), year).orElseThrow())
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        List<String> names = named.stream().map(i -> i.indicator().name()).toList();
        return List.of(draft.operand("本表年度", Integer.toString(year), null)
                .say(WORDS, Shown.names(names, NAMES), Text.of(years, years.replace("、", ", ")), year, names.size()));
    }

    private static Optional<String> another(String name, int year) {
        Matcher named = YEAR.matcher(SPAN.matcher(name).replaceAll(""));
        boolean own = false;
        Optional<String> other = Optional.empty();
        while (named.find()) {
            own |= Integer.parseInt(named.group(1)) == year;
            other = Optional.of(named.group(1));
        }
        return own ? Optional.empty() : other;
    }
}
