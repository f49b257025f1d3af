package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees recurring projects that do not print last year. */
final class PreviousMissing implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "previous-missing",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("经常性项目没有印上年金额", "Recurring projects without last year's amounts"))
            .looksAt(
                    "同一文件里有的表印有上年预算额，而自称经常性的项目没有印；没有一张表印上年数的文件不看。",
                    "Projects that call themselves recurring and do not print last year's budget, in documents where others print it; silent where no form does.")
            .innocent(
                    "这一栏问的是“同名项目上年预算额”：项目今年才单独列出，或上年不叫这个名称，就没有可填的。",
                    "The cell asks for last year's budget of the project of this name (同名项目上年预算额): one that is listed on its own only from this year on, or had another name, has none.")
            .example(
                    "7 张表中有 3 张印有上年预算额，另有 4 个经常性项目没有印，年度资金申请总额合计 17,890,543.00 元（占全部的 58.4%）。上年是多少？",
                    "3 of 7 forms print last year's budget; 4 recurring projects do not. Together: 17,890,543.00 yuan requested, 58.4% of all. What was it last year?");
    private static final Text WORDS = Text.of(
            "{0} 张表中有 {1} 张印有上年预算额，另有 {2} 个经常性项目没有印。",
            "{1} of {0 form|forms} {1|prints|print} last year's budget; {2 recurring project does|recurring projects do} not.");
    private static final Text SHARE = Text.of("这些项目占全部金额的 {3}。", "{2|It is|They are} {3} of all.");
    private static final int LEAST = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Entry> own = facts.own();
        long printed =
                own.stream().filter(e -> e.facts().previousBudget() != null).count();
        List<Entry> without = own.stream()
                .filter(e -> e.facts().recurring()
                        && e.facts().previousBudget() == null
                        && (e.row().budget() == null || !e.row().budget().isZero()))
                .toList();
        if (printed < LEAST || without.isEmpty()) {
            return List.of();
        }
        Optional<Ratio> share = Drafts.kindOfAll(own)
                .flatMap(kind -> Ratio.of(DocumentFacts.budgets(without), DocumentFacts.budgets(own)))
                .filter(r -> r.value().compareTo(BigDecimal.ONE) <= 0);
        Draft draft = Drafts.link(Drafts.aboutSum(Drafts.of(INFO, document), without), without);
        Text words = WORDS.plus(Drafts.sum(without));
        return List.of(draft.say(
                share.isPresent() ? words.plus(SHARE) : words,
                own.size(),
                printed,
                without.size(),
                share.map(Ratio::percent).orElse("")));
    }
}
