package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.LegalBasis;

/** Sees a five-year plan that is cited with years outside its five. */
final class PlanPeriod implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "plan-period",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("五年规划的起止年份不合", "A five-year plan with other years"))
            .looksAt(
                    "标题里只写一个五年规划（如“十四五”）又印着起止年份的依据，起止年份超出这个五年的；没有印年份的、年份在五年之内的不列。",
                    "Cited titles that name one five-year plan, such as 十四五 (the 14th), and print a first and a last year that reach beyond its five; silent where no years are printed and where they lie within.")
            .innocent(
                    "这份规划本来就多管一年，或标题抄错了一个数字。",
                    "The plan covers a year more, or a digit of its title was copied wrongly.")
            .example(
                    "依据《某区“十四五”（2020-2025）专项规划》印的是 2020—2025 年，“十四五”是 2021—2025 年。",
                    "The cited 《某区“十四五”（2020-2025）专项规划》 prints 2020–2025; 十四五 is 2021–2025.")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS =
            Text.of("依据《{0}》印的是 {1}—{2} 年，“{3}”是 {4}—{5} 年。", "The cited 《{0}》 prints {1}–{2}; {3} is {4}–{5}.");
    private static final Pattern PLAN = Pattern.compile("十([一二三四五六七八九]?)五(?!年)");
    private static final Pattern SPAN =
            Pattern.compile("(?<![0-9])(20[0-9]{2})\\s*年?\\s*[-—–－―~～〜至到]+\\s*(20[0-9]{2})(?![0-9])");
    private static final String DIGITS = "一二三四五六七八九";
    /** The tenth plan began in 2001, and each lasts five years. */
    private static final int TENTH = 2001;

    private static final int YEARS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> found = new ArrayList<>();
        List<LegalBasis> cited = form.disclosure().legalBasis();
        for (int i = 0; i < cited.size(); i++) {
            Spot spot = form.spot(Spot.Part.LAW, i + 1);
            check(form, cited.get(i).title(), spot).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> check(Form form, @Nullable String title, Spot spot) {
        if (title == null) {
            return Optional.empty();
        }
        List<String> plans =
                PLAN.matcher(title).results().map(m -> m.group()).distinct().toList();
        Matcher span = SPAN.matcher(title);
        if (plans.size() != 1 || !span.find()) {
            return Optional.empty();
        }
        String plan = plans.getFirst();
        int first = TENTH + YEARS * (plan.length() == 2 ? 0 : DIGITS.indexOf(plan.charAt(1)) + 1);
        int last = first + YEARS - 1;
        int from = Integer.parseInt(span.group(1));
        int to = Integer.parseInt(span.group(2));
        return from >= first && to <= last
                ? Optional.empty()
                : Optional.of(form.draft(INFO)
                        .operand(title, from + "—" + to, spot)
                        .say(WORDS, title, from, to, plan, first, last));
    }
}
