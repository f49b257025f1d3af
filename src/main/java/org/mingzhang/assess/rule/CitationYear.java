package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.LegalBasis;

/** Sees citations that are too new or too old. */
final class CitationYear implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "citation-year",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("依据的年份与本表不合", "The year of a cited document does not fit"))
            .looksAt(
                    "引用的文件中：文号的年份晚于本表年度的；标题写明是某一年度的通知、要点、计划，而那一年比本表年度早两年以上的；标题有“试行”“暂行”而文号的年份早于本表 {0} 年以上的（为“留意”；暂行条例不列）。",
                    "Cited documents: with a number of a later year than the form; whose title is about one year, two years or more before the form's (notices, plans); whose title says trial or provisional and whose number is {0} years older than the form or more (a note; provisional regulations of the State Council are left out).")
            .innocent(
                    "申报时下一年的文件还没有印发；试行办法可能延长过有效期。",
                    "The document of the year was not out when the form was written; a trial rule may have been prolonged.")
            .example(
                    "依据中：《关于下拨2021年度活动经费的通知》，说的是 2021 年；本表是 2025 年度。对这一年度适用吗？",
                    "Among the cited: 《关于下拨2021年度活动经费的通知》, about 2021; the form is for 2025. Does it apply to that year?")
            .threshold("5");
    private static final Text WORDS = Text.of(
            "依据中：{0}；本表是 {1} 年度。对这一年度适用吗？", "Among the cited: {0}; the form is for {1}. {2} apply to that year?");
    private static final Pattern YEAR = Pattern.compile("[\\[【（(［〔﹝]\\s*((?:19|20)[0-9]{2})\\s*[\\]】）)］〕﹞]");
    /** A year that a title is about: 2021年度, 2023年工作要点; not 2030年前, to 2025, or the years of a plan. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?<![0-9到至-])(20[0-9]{2})年(?:度|(?!前|以前|之前|底|末|远景|版|修|颁|发布|制定)[^0-9]{0,20}(?:要点|计划|通知|方案|安排))");

    private static final Pattern TRIAL = Pattern.compile("试行|暂行(?!条例)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        int year = form.disclosure().year();
        List<LegalBasis> cited = form.disclosure().legalBasis();
        Draft draft = form.draft(INFO);
        Set<String> seen = new LinkedHashSet<>();
        List<Text> list = new ArrayList<>();
        boolean question = false;
        for (int i = 0; i < cited.size(); i++) {
            Misfit misfit = misfit(cited.get(i), year, threshold).orElse(null);
            if (misfit != null && seen.add(name(cited.get(i)))) {
                draft.operand(name(cited.get(i)), misfit.why().chinese(), form.spot(Spot.Part.LAW, i + 1));
                list.add(Text.of(
                        name(cited.get(i)) + "，" + misfit.why().chinese(),
                        name(cited.get(i)) + ", " + misfit.why().english()));
                question |= !misfit.slight();
            }
        }
        if (seen.isEmpty()) {
            return List.of();
        }
        Text all = Text.of(
                list.stream().map(Text::chinese).collect(Collectors.joining("；")),
                list.stream().map(Text::english).collect(Collectors.joining("; ")));
        return List.of(draft.severity(question ? Severity.QUESTION : Severity.NOTE)
                .operand("本表年度", Integer.toString(year), null)
                .say(WORDS, all, year, seen.size() == 1 ? "Does it" : "Do they"));
    }

    /** Its title in marks, with the number behind. */
    private static String name(LegalBasis basis) {
        String number = Objects.requireNonNullElse(basis.number(), "");
        String title = Objects.requireNonNullElse(basis.title(), "");
        if (title.isEmpty()) {
            return number;
        }
        return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    }

    /** Why a citation does not fit; slightly if it is a trial rule, which may have been prolonged. */
    private record Misfit(Text why, boolean slight) {}

    private static Optional<Misfit> misfit(LegalBasis basis, int year, BigDecimal threshold) {
        String title = Objects.requireNonNullElse(basis.title(), "");
        Integer issued = number(basis.number());
        if (issued != null && issued > year) {
            return Optional.of(new Misfit(Text.of("文号是 " + issued + " 年的", "numbered " + issued), false));
        }
        int of = about(title);
        if (of > 0 && of < year - 1) {
            return Optional.of(new Misfit(Text.of("说的是 " + of + " 年", "about " + of), false));
        }
        int age = issued == null ? 0 : year - issued;
        boolean old = TRIAL.matcher(title).find() && BigDecimal.valueOf(age).compareTo(threshold) >= 0;
        return old ? Optional.of(new Misfit(trial(age), true)) : Optional.empty();
    }

    /** The one year that a title is about, or 0. */
    private static int about(String title) {
        List<Integer> years = ABOUT.matcher(title)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .distinct()
                .toList();
        return years.size() == 1 ? years.getFirst() : 0;
    }

    private static Text trial(int years) {
        return Text.of("试行或暂行，至本表年度已 {0} 年", "trial or provisional, {0 year|years} old by then")
                .fill(years);
    }

    private static @Nullable Integer number(@Nullable String number) {
        Matcher year = YEAR.matcher(number == null ? "" : number);
        return year.find() ? (Integer) Integer.parseInt(year.group(1)) : null;
    }
}
