package org.mingzhang.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.FormCheck;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.MoveCheck;
import org.mingzhang.assess.NameCounts;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RollUpCheck;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.rule.AllRules;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.assess.story.StoryBook;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Markup;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Words;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Sources;
import org.mingzhang.read.Content;
import org.mingzhang.read.ContentReader;
import org.mingzhang.read.ImageFile;

/** Reads all of a content folder once, project by project, and keeps one small row of each. */
final class SiteReader {
    /** How many indicator names are compared. */
    private static final int MOST_NAMES = 60;

    private final Content content;
    private final NameCounts names = new NameCounts();
    private final Path folder;
    private final Embargo embargo;
    private final Whereabouts places;
    private final RuleSet rules;
    private final Problems problems;
    private final Progress progress;
    private final FindingIndex index;
    private final Sources sources = new Sources();
    private final StoryBook stories;
    private final Set<String> unanswered = new TreeSet<>();
    private final Set<String> answered = new HashSet<>();
    /** What each project hashed to when it was first read; all there is to know it again by. */
    private final int[] prints;

    private @Nullable CrossAssessor cross;
    private @Nullable Survey survey;

    /** Of everything, also of what is to be published later. */
    SiteReader(Path folder, Problems problems, Progress progress) {
        this(folder, LocalDate.MAX, problems, progress);
    }

    /** Of what may be seen on a day; null for one before any that a document waits for. */
    SiteReader(Path folder, @Nullable LocalDate asOf, Problems problems, Progress progress) {
        this.folder = folder;
        this.embargo = new Embargo(folder, ContentReader.open(folder, problems), asOf, problems);
        this.content = embargo.content();
        this.places = new Whereabouts(folder);
        this.prints = new int[content.projects().size()];
        this.index = new FindingIndex(content.documents().values());
        this.rules = RuleSet.of(AllRules.list(), content.settings().findings());
        this.stories = new StoryBook(rules.infos(), content.documents().values());
        this.problems = problems;
        this.progress = progress;
        checkRules();
        checkLanguages();
        checkNavigation();
        content.pages().forEach(page -> addSource(Addresses.prose(page.id()), page.body()));
        content.documentReplies().forEach(reply -> addSource(Addresses.document(subject(reply)), reply.body()));
    }

    /** The document or project that a reply to a finding is about. */
    private static String subject(Reply reply) {
        return reply.finding().split(" ", -1)[1];
    }

    private void addSource(SitePath page, Markup text) {
        sources.add(page, text.links(), text.headings());
    }

    private void addSources(Project project) {
        SitePath page = Addresses.project(project.id());
        if (project.markup() != null) {
            addSource(page, project.markup());
        }
        project.replies().forEach(reply -> addSource(page, reply.body()));
    }

    /** A language without interface words cannot be built. */
    private void checkLanguages() {
        for (String language : content.settings().languages()) {
            if (!Words.has(language)) {
                problems.add(
                        places.value("site.json", "/languages"),
                        ProblemCode.M017,
                        "languages holds \"" + language + "\", and there are no interface words for it",
                        "Take it out of the list.");
            }
        }
    }

    /** The top line can lead only to what there is. */
    private void checkNavigation() {
        List<String> wished = content.settings().navigation();
        if (wished.isEmpty() || !Words.has(content.settings().languages().getFirst())) {
            return;
        }
        Set<String> known = SiteShell.entries(
                        Words.of(content.settings().languages().getFirst()), content)
                .keySet();
        for (int i = 0; i < wished.size(); i++) {
            if (!known.contains(wished.get(i))) {
                problems.add(
                        places.value("site.json", "/navigation/" + i),
                        ProblemCode.M025,
                        "navigation holds \"" + wished.get(i) + "\", which is no section and no editors' page",
                        "Write one of " + String.join(", ", known) + ".");
            }
        }
    }

    /** Where editors wrote what stands in the pages; complete after {@link #survey}. */
    Sources sources() {
        return sources;
    }

    /** A setting for a rule that does not exist would be obeyed by nobody. */
    private void checkRules() {
        Set<String> known = new TreeSet<>();
        AllRules.list().forEach(rule -> known.add(rule.info().id()));
        for (String rule : new TreeSet<>(content.settings().findings().keySet())) {
            if (!known.contains(rule)) {
                problems.add(
                        places.name("site.json", "/findings/" + rule),
                        ProblemCode.M025,
                        "there is no rule \"" + rule + "\" for findings",
                        "Write the id of a rule; docs/findings.md lists them.");
            }
        }
    }

    /** Whether some of the content is not to be seen yet. */
    boolean hides() {
        return embargo.hides();
    }

    /** What the whole site shares. */
    Content content() {
        return content;
    }

    /** An editors' picture; it was found good before. */
    byte[] image(String name) {
        return ImageFile.read(folder, name, new Problems())
                .orElseThrow(() -> new ContentChanged(places.file("images/" + name)));
    }

    /** The rules that this site runs. */
    RuleSet rules() {
        return rules;
    }

    /** Counts the stories, once they are gathered. */
    FindingIndex index() {
        return index;
    }

    /** The findings about a document as a whole. */
    List<Finding> ofDocument(String id) {
        return stories.parts(known(cross).ofDocuments().getOrDefault(id, List.of()));
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
        Problems across = new Problems();
        FormCheck forms = new FormCheck(content.folder(), alone, across);
        content.documents().keySet().forEach(forms::run);
        if (rows.size() == content.projects().size() && !embargo.hides()) {
            new RollUpCheck(content.folder(), alone, across).run();
        }
        across.sorted().forEach(problem -> problems.add(located(problem)));
        problems.addMore(across.more());
        CrossAssessor all = new CrossAssessor(alone, content.documents().values(), rules, this::printed);
        all.ofDocuments().values().forEach(this::found);
        cross = all;
        survey = new Survey(
                rows.stream().map(row -> all.counted(row, this::found)).toList());
        stories.weigh(all);
        unanswered.removeAll(answered);
        if (!embargo.hides()) { // what is answered may rest on what is not to be seen yet
            unanswered.forEach(this::reportReply);
        }
        return survey;
    }

    /** What only all forms together show is told of a file; here it gets the line. */
    private Problem located(Problem problem) {
        String path = problem.place().file().substring(content.folder().length() + 1);
        String pointer = problem.code() == ProblemCode.M026 ? "/rollUpOf" : "/source/forms";
        return new Problem(places.value(path, pointer), problem.code(), problem.message(), problem.advice());
    }

    /** The indicators of a form that was read before. */
    private List<Indicator> printed(Entry entry) {
        return embargo.read(entry.project().id(), new Problems()).stream()
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
                places.file("notes/findings/" + folder + "/" + parts[0] + sequence + ".md"),
                ProblemCode.M025,
                "there is no finding of the rule \"" + parts[0] + "\" here",
                "Name the file after a finding, or delete it if the finding is gone.");
    }

    private Optional<Read> read(ProjectId id) {
        return embargo.read(id, problems).map(project -> {
            prints[indexOf(id)] = project.hashCode();
            addSources(project);
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

    /** Reads one project again; it was found good before. Throws {@link ContentChanged} if it is another now. */
    AssessedProject project(ProjectId id) {
        return embargo.read(id, new Problems())
                .filter(project -> project.hashCode() == prints[indexOf(id)])
                .map(project -> Assessor.assess(project, rules))
                .map(project -> known(cross)
                        .completed(project, known(survey).project(id).orElseThrow()))
                .map(stories::parts)
                .orElseThrow(() -> new ContentChanged(places.folder("projects/" + id)));
    }

    private int indexOf(ProjectId id) {
        return Collections.binarySearch(content.projects(), id);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "the survey comes first");
    }
}
