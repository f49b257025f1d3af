package org.mingzhang.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.FormCheck;
import org.mingzhang.assess.MoveCheck;
import org.mingzhang.assess.NameCounts;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RollUpCheck;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.rule.AllRules;
import org.mingzhang.assess.story.Concerned;
import org.mingzhang.assess.story.StoryBook;
import org.mingzhang.cache.Key;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Markup;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.model.SiteSettings;
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

/**
 * The first reading: every project once, by itself, in parallel. It finds every problem, and keeps one small row of each project and the sums of
 * what reaches beyond one. Its result is a {@link Whole}.
 */
final class FirstReading {
    /** How many indicator names are compared: on a small site, for how many projects one, and at most. */
    private static final int FEW_NAMES = 60;

    private static final int PROJECTS_A_NAME = 50;
    private static final int MOST_NAMES = 2000;

    private final Content content;
    private final NameCounts names = new NameCounts();
    private final Path folder;
    private final Embargo embargo;
    private final Whereabouts places;
    private final RuleSet rules;
    private final Problems problems;
    private final Prints prints;
    private final Sources sources = new Sources();
    private final Concerned concerned;
    private final StoryBook stories;
    private final Set<String> unanswered = new TreeSet<>();
    private final Set<String> answered = new HashSet<>();
    private BuildCache cache = BuildCache.none();
    private Carried carried = Carried.nothing();

    private FirstReading(Path folder, @Nullable LocalDate asOf, Problems problems) {
        this.folder = folder;
        this.embargo = new Embargo(folder, ContentReader.open(folder, problems), asOf, problems);
        this.content = embargo.content();
        this.places = new Whereabouts(folder);
        this.prints = new Prints(content.projects());
        this.concerned = new Concerned(content.documents().values());
        this.rules = RuleSet.of(AllRules.list(), content.settings().findings());
        this.stories = new StoryBook(rules.infos(), concerned);
        this.problems = problems;
        checkRules();
        checkLanguages();
        checkNavigation();
        content.pages().forEach(page -> addSource(Addresses.prose(page.id()), page.body()));
        content.documentReplies().forEach(reply -> addSource(Addresses.document(subject(reply)), reply.body()));
    }

    /** Reads what the content says of the site as a whole; no project yet. */
    static FirstReading open(Path folder, @Nullable LocalDate asOf, Problems problems) {
        return new FirstReading(folder, asOf, problems);
    }

    /** Reads all of a content folder. What is wrong is among the problems; what is returned is complete only if there are none. */
    static Whole whole(Path folder, Problems problems, Progress progress) {
        return whole(folder, LocalDate.MAX, problems, progress);
    }

    /** The same of what may be seen on a day; null for one before any that a document waits for. */
    static Whole whole(Path folder, @Nullable LocalDate asOf, Problems problems, Progress progress) {
        return open(folder, asOf, problems).run(BuildCache.none(), Carried.nothing(), progress);
    }

    /** The key of all that is said of the site as a whole, its pictures included. */
    Key key() {
        return BuildCache.key(
                embargo.read(),
                content.images().stream()
                        .map(name -> ImageFile.read(folder, name, new Problems())
                                .map(Key::of)
                                .orElse(Key.NONE))
                        .toList());
    }

    Content content() {
        return content;
    }

    /** Notes what the files of every project are, and reads none. */
    Prints look() {
        OrderedWork.run(content.projects(), id -> embargo.files(id).map(files -> prints.note(id, files)), noted -> {});
        return prints;
    }

    /** The document or project that a reply to a finding is about. */
    private static String subject(Reply reply) {
        return reply.finding().split(" ", -1)[1];
    }

    private void addSource(SitePath page, Markup text) {
        sources.add(page, text.links(), text.headings());
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

    /** Reads and checks every project, or takes what the cache knows of it. */
    Whole run(BuildCache known, Carried toSecond, Progress progress) {
        cache = known;
        carried = toSecond;
        List<ProjectRow> rows = new ArrayList<>();
        MoveCheck moves = moves();
        int[] done = {0};
        content.documentReplies().forEach(reply -> unanswered.add(reply.finding()));
        OrderedWork.run(content.projects(), this::read, read -> {
            read.ifPresent(first -> {
                rows.add(first.row());
                moves.add(first.row().id(), first.former());
                concerned.add(first.row().id(), first.former());
                take(first);
            });
            progress.report(
                    Progress.Stage.READING, ++done[0], content.projects().size());
        });
        Survey alone = new Survey(rows);
        moves.run(alone);
        checkTogether(alone);
        CrossAssessor cross = new CrossAssessor(alone, content.documents().values(), rules, this::printed);
        cross.ofDocuments().values().forEach(this::found);
        Survey survey = new Survey(
                rows.stream().map(row -> cross.counted(row, this::found)).toList());
        stories.weigh(cross);
        unanswered.removeAll(answered);
        if (!embargo.hides()) { // what is answered may rest on what is not to be seen yet
            unanswered.forEach(this::reportReply);
        }
        return new Whole(
                folder,
                content,
                rules,
                survey,
                cross,
                concerned,
                stories,
                Set.copyOf(names.recurring(
                        Math.clamp(content.projects().size() / PROJECTS_A_NAME, FEW_NAMES, MOST_NAMES))),
                sources,
                projects());
    }

    private MoveCheck moves() {
        return new MoveCheck(
                id -> places.value("projects/" + id + "/project.json", "/formerly"),
                content.departments().keySet(),
                content.settings().withdrawn().stream()
                        .map(SiteSettings.Withdrawn::address)
                        .collect(Collectors.toSet()),
                problems);
    }

    private ProjectSource projects() {
        return new ProjectSource(embargo, rules, prints, places, cache, carried);
    }

    /** Whatever is counted over all projects, in their order. */
    private void take(First first) {
        SitePath page = Addresses.project(first.row().id());
        sources.add(page, first.note().links(), first.note().headings());
        first.replies().forEach(reply -> addSource(page, reply.body()));
        first.replies().forEach(reply -> unanswered.add(reply.finding()));
        names.add(first.names());
        found(first.findings().all());
    }

    private Optional<First> read(ProjectId id) {
        Optional<HeldFiles> files = embargo.files(id);
        if (files.isEmpty()) {
            return embargo.read(id, problems).map(project -> First.of(Assessor.assess(project, rules)));
        }
        Key key = cache.project(prints.note(id, files.get()));
        Optional<First> known = cache.first(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<AssessedProject> assessed =
                embargo.read(id, files.get(), problems).map(project -> Assessor.assess(project, rules));
        assessed.ifPresent(carried::put);
        Optional<First> first = assessed.map(First::of);
        first.ifPresent(found -> cache.keep(key, found));
        return first;
    }

    private void checkTogether(Survey alone) {
        Problems across = new Problems();
        FormCheck forms = new FormCheck(content.folder(), alone, across);
        content.documents().keySet().forEach(forms::run);
        if (alone.projects().size() == content.projects().size() && !embargo.hides()) {
            new RollUpCheck(content.folder(), alone, across).run();
        }
        across.sorted().forEach(problem -> problems.add(located(problem)));
        problems.addMore(across.more());
    }

    /** What only all forms together show is told of a file; here it gets the line. */
    private Problem located(Problem problem) {
        String path = problem.place().file().substring(content.folder().length() + 1);
        String pointer = problem.code() != ProblemCode.M026
                ? "/source/forms"
                : problem.message().startsWith(RollUpCheck.CONTINUES) ? "/continues" : "/rollUpOf";
        return new Problem(places.value(path, pointer), problem.code(), problem.message(), problem.advice());
    }

    /** The indicators of a form that was read before. */
    private List<Indicator> printed(Entry entry) {
        ProjectId id = entry.project().id();
        return carried.get(id).map(AssessedProject::project).or(() -> embargo.read(id, new Problems())).stream()
                .flatMap(project -> project.disclosures().stream())
                .filter(d -> d.key().equals(entry.row().key()))
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
}
