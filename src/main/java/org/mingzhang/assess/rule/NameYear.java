package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees another year than the form's in the name of an indicator. */
final class NameYear implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "name-year",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("指标名称里是别的年份", "Another year in an indicator's name"))
            .looksAt(
                    "名称里写着某一年、而不是本表年度的指标；2014-2020 年一类的起止年份不看。",
                    "Indicators whose name has a year that is not the form's; spans of years such as 2014-2020 are left alone.")
            .innocent(
                    "跨年的班次、结转的任务以开始的年份命名。",
                    "A course or task that runs over several years is named after the one it began in.")
            .example("“2019年优秀会计人才培训完成率”写的是 2019 年，本表是 2020 年度。", "2019年优秀会计人才培训完成率 names 2019; the form is for 2020.");
    private static final Text WORDS = Text.of("“{0}”写的是 {1} 年，本表是 {2} 年度。", "{0} names {1}; the form is for {2}.");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=年|级|届)");
    private static final Pattern SPAN = Pattern.compile("20[0-9]{2}年?[-–—~至到]+20[0-9]{2}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        int year = form.disclosure().year();
        return form.indicators(i -> another(i.indicator().name(), year).isPresent()).stream()
                .map(i -> finding(form, i, another(i.indicator().name(), year).orElseThrow(), year))
                .toList();
    }

    private static Finding finding(Form form, AssessedIndicator assessed, String named, int year) {
        return form.draft(INFO, assessed)
                .operand(assessed.indicator().name(), assessed.indicator().target(), form.spot(assessed))
                .operand("本表年度", Integer.toString(year), null)
                .say(WORDS, assessed.indicator().name(), named, year);
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
