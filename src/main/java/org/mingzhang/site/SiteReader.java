package org.mingzhang.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.FindingIndex;
import org.mingzhang.assess.FormCheck;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.MoveCheck;
import org.mingzhang.assess.NameCounts;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RollUpCheck;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.StoryBook;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.rule.AllRules;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;
import org.mingzhang.read.ContentReader;
import org.mingzhang.read.ProjectReader;

/** Reads all of a content folder once, project by project, and keeps one small row of each. */
final class SiteReader {
    /** How many indicator names are compared. */
    private static final int MOST_NAMES = 60;

    private final Content content;
    private final NameCounts names = new NameCounts();
    private final ProjectReader reader;
    private final RuleSet rules;
    private final Problems problems;
    private final Progress progress;
    private final FindingIndex index;
    private final StoryBook stories;
    private final Set<String> unanswered = new TreeSet<>();
    private final Set<String> answered = new HashSet<>();
    private @Nullable CrossAssessor cross;
    private @Nullable Survey survey;

    SiteReader(Path folder, Problems problems, Progress progress) {
        this.content = ContentReader.open(folder, problems);
        this.reader = ProjectReader.of(folder, content);
        this.index = new FindingIndex(content.documents().values());
        this.rules = RuleSet.of(AllRules.list(), content.settings().findings());
        this.stories = new StoryBook(rules.infos(), content.documents().values());
        this.problems = problems;
        this.progress = progress;
        checkRules();
    }

    /** A setting for a rule that does not exist would be obeyed by nobody. */
    private void checkRules() {
        Set<String> known = new TreeSet<>();
        AllRules.list().forEach(rule -> known.add(rule.info().id()));
        for (String rule : new TreeSet<>(content.settings().findings().keySet())) {
            if (!known.contains(rule)) {
                problems.add(
                        Place.of(content.folder() + "/site.json"),
                        ProblemCode.M025,
                        "there is no rule \"" + rule + "\" for findings",
                        "Write the id of a rule; docs/findings.md lists them.");
            }
        }
    }

    /** What the whole site shares. */
    Content content() {
        return content;
    }

    /** The rules that this site runs. */
    RuleSet rules() {
        return rules;
    }

    /** Counts the stories, once they are gathered. */
    FindingIndex index() {
        return index;
    }

    /** The findings about documents as a whole, by document. */
    SortedMap<String, List<Finding>> ofDocuments() {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        known(cross).ofDocuments().forEach((document, of) -> findings.put(document, stories.parts(of)));
        return findings;
    }

    private record Read(
            ProjectRow row,
            List<Finding> findings,
            List<Reply> replies,
            Set<String> names,
            List<Project.Former> former) {}

    /** Reads and checks every project; what is wrong is among the problems. */
    Survey survey() {
        List<ProjectRow> rows = new ArrayList<>();
        MoveCheck moves = new MoveCheck(content.folder(), content.departments().keySet(), problems);
        int[] done = {0};
        content.documentReplies().forEach(reply -> unanswered.add(reply.finding()));
        OrderedWork.run(content.projects(), this::read, read -> {
            read.ifPresent(r -> {
                rows.add(r.row());
                names.add(r.names());
                moves.add(r.row().id(), r.former());
                r.replies().forEach(reply -> unanswered.add(reply.finding()));
                found(r.findings());
            });
            progress.report(
                    Progress.Stage.READING, ++done[0], content.projects().size());
        });
        Survey alone = new Survey(rows);
        moves.run(alone);
        FormCheck forms = new FormCheck(content.folder(), alone, problems);
        content.documents().keySet().forEach(forms::run);
        if (rows.size() == content.projects().size()) {
            new RollUpCheck(content.folder(), alone, problems).run();
        }
        CrossAssessor all = new CrossAssessor(alone, content.documents().values(), rules, this::printed);
        all.ofDocuments().values().forEach(this::found);
        cross = all;
        survey = new Survey(
                rows.stream().map(row -> all.counted(row, this::found)).toList());
        stories.weigh(all);
        unanswered.removeAll(answered);
        unanswered.forEach(this::reportReply);
        return survey;
    }

    /** The indicators of a form that was read before. */
    private List<Indicator> printed(Entry entry) {
        return reader.read(entry.project().id(), new Problems()).stream()
                .flatMap(project -> project.disclosures().stream())
                .filter(d -> d.year() == entry.row().year()
                        && d.stage() == entry.row().stage())
                .findFirst()
                .map(Disclosure::indicators)
                .orElse(List.of());
    }

    private void found(List<Finding> findings) {
        stories.add(findings);
        for (Finding finding : findings) {
            if (unanswered.contains(finding.key())) {
                answered.add(finding.key());
            }
        }
    }

    private void reportReply(String key) {
        String[] parts = key.split(" ", -1);
        String sequence = parts.length > 3 ? "-" + parts[3] : "";
        boolean ofDocument = parts[1].indexOf('/') < 0;
        String folder = ofDocument ? "documents/" + parts[1] : parts[1] + "/" + parts[2];
        problems.add(
                Place.of(content.folder() + "/notes/findings/" + folder + "/" + parts[0] + sequence + ".md"),
                ProblemCode.M025,
                "there is no finding of the rule \"" + parts[0] + "\" here",
                "Name the file after a finding, or delete it if the finding is gone.");
    }

    private Optional<Read> read(ProjectId id) {
        return reader.read(id, problems).map(project -> {
            AssessedProject assessed = Assessor.assess(project, rules);
            return new Read(
                    ProjectRow.of(assessed),
                    assessed.allFindings(),
                    project.replies(),
                    IndicatorUse.names(assessed),
                    project.former());
        });
    }

    /** The indicator names that recur across the projects surveyed. */
    List<String> recurringNames() {
        return names.recurring(MOST_NAMES);
    }

    /** Reads one project again; it was found good before. */
    AssessedProject project(ProjectId id) {
        Problems changed = new Problems();
        return reader.read(id, changed)
                .map(project -> Assessor.assess(project, rules))
                .map(project -> known(cross)
                        .completed(project, known(survey).project(id).orElseThrow()))
                .map(stories::parts)
                .orElseThrow(() -> new IllegalStateException("content changed while the site was built: "
                        + changed.sorted().getFirst().text()));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "the survey comes first");
    }
}
