package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Successive;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.ProjectId;

/** Lists projects that do not come again. */
final class ProjectsGone implements Rule.OfDepartment {
    private static final RuleInfo INFO = RuleInfo.of(
                    "projects-gone",
                    Severity.NOTE,
                    Scope.DEPARTMENT,
                    Text.of("上年的项目今年没有同名的", "Projects without one of their name a year later"))
            .looksAt(
                    "上一年文件里有、下一年文件里没有同名的项目（不含汇总）及其金额；从指标看可能换了名称的只说几个，没有一个继续的部门不看，两份文件不是前后两年的也不看。",
                    "The projects of a year's document without one of their name in the next year's, with their amounts. Roll-ups are left out, and those whose indicators go on under another name are only counted; silent where none goes on, and where the years do not follow each other.")
            .innocent(
                    "任务完成、并入别的项目、分成几个项目，或换了名称；后一份文件只收一部分项目。",
                    "The task is done, went into another project, was split or has another name; the later document may hold only some projects.")
            .example(
                    "2023 年的 8 个项目中有 6 个在 2024 年的文件里没有同名的：……",
                    "6 of the 8 projects of 2023 have none of their name in the document of 2024: …")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of(
            "{0} 年的 {1} 个项目中有 {2} 个在 {3} 年的文件里没有同名的：{4}。",
            "{2} of the {1 project|projects} of {0} {2|has|have} none of {2|its|their} name in the document of {3}: {4}.");

    private static final Text SOME_RENAMED = Text.of(
            "{0} 年的 {1} 个项目中有 {2} 个在 {3} 年的文件里没有同名的；从指标看，其中 {4} 个可能换了名称，其余 {5} 个是：{6}。",
            "{2} of the {1 project|projects} of {0} {2|has|have} none of {2|its|their} name in the document of {3}; by {4|its|their} indicators {4} may have another name, and the other {5} {5|is|are} {6}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Successive documents, BigDecimal threshold) {
        if (documents.after().year() != documents.before().year() + 1) {
            return List.of();
        }
        Set<ProjectId> now =
                documents.now().own().stream().map(e -> e.project().id()).collect(Collectors.toUnmodifiableSet());
        Set<ProjectId> renamed = LaterName.continued(documents);
        List<Entry> then = documents.then().own();
        List<Entry> nameless =
                then.stream().filter(e -> !now.contains(e.project().id())).toList();
        List<Entry> gone = nameless.stream()
                .filter(e -> !renamed.contains(e.project().id()))
                .toList();
        if (gone.isEmpty() || gone.size() == then.size()) {
            return List.of();
        }
        Draft draft = Drafts.link(Drafts.aboutSum(Drafts.of(INFO, documents.after()), gone), gone);
        int before = documents.before().year();
        int after = documents.after().year();
        int others = nameless.size() - gone.size();
        return List.of(
                others == 0
                        ? draft.say(
                                WORDS.plus(Drafts.sum(gone)),
                                before,
                                then.size(),
                                gone.size(),
                                after,
                                Drafts.names(gone))
                        : draft.say(
                                SOME_RENAMED.plus(Drafts.sum(gone)),
                                before,
                                then.size(),
                                nameless.size(),
                                after,
                                others,
                                gone.size(),
                                Drafts.names(gone)));
    }
}
