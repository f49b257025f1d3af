package org.mingzhang.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.IndicatorSurvey;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.ThemeSurvey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.model.ProjectId;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Assets;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.plan.AnswerPlanner;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.plan.SearchPlanner;
import org.mingzhang.problem.Problems;
import org.mingzhang.search.Answers;
import org.mingzhang.search.Sampling;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a content folder, as a build would index them. */
public final class SearchEntries {
    private static final int SAMPLED = 17;
    private static final JsonMapper JSON = JsonMapper.shared();

    private SearchEntries() {}

    /** The entries in the order of the projects. */
    public static List<SearchEntry> of(Path content) {
        List<SearchEntry> entries = new ArrayList<>();
        each(content, whole(content), entries::add);
        return entries;
    }

    /** The entries of a content folder with its synonyms. */
    public static Answers.Source source(Path content) {
        List<SearchEntry> entries = of(content);
        return new Answers.Source(entries::forEach, whole(content).content().synonyms());
    }

    private static Whole whole(Path content) {
        return FirstReading.whole(content, new Problems(), Progress.NONE);
    }

    private static int count(Whole whole) {
        return whole.content().projects().size() + whole.content().pages().size();
    }

    private static void each(Path content, Whole whole, Consumer<SearchEntry> taker) {
        BuildRequest request = new BuildRequest(content, content, null, null, null);
        Catalogue catalogue = SiteShell.catalogues(request, whole).getFirst();
        SearchPlanner planner = new SearchPlanner(catalogue);
        Set<String> recurring = whole.compared();
        IndicatorSurvey indicators = new IndicatorSurvey(recurring);
        ThemeSurvey themes = new ThemeSurvey();
        StoryGatherer stories = Writing.gatherer(whole, catalogue, (id, of) -> {}, (id, of) -> {});
        OrderedWork.run(whole.content().projects(), id -> Told.of(whole, id), told -> {
            AssessedProject project = told.project();
            List<IndicatorUse> uses = IndicatorUse.of(project, recurring);
            indicators.add(uses);
            themes.add(uses);
            stories.add(
                    project.project().id(), told.findings(), project.project().replies());
            taker.accept(planner.entry(
                    project, whole.survey().project(project.project().id()).orElseThrow()));
        });
        stories.finish();
        new AnswerPlanner(catalogue)
                .entries(whole.content().pages(), indicators.compared(), themes.compared())
                .forEach(taker);
    }

    /** A project with all its findings. */
    private record Told(AssessedProject project, List<Finding> findings) {
        static Told of(Whole whole, ProjectId id) {
            AssessedProject alone = whole.projects().alone(id, whole.projects().files(id));
            ProjectFindings findings =
                    whole.context(id, alone.byForm(), Set.of()).findings();
            return new Told(alone.with(findings), findings.all());
        }
    }

    /** The same when all are read, so that nothing else is at work while they are taken: what one core takes is measured. */
    private static void eachAlone(Path content, Whole whole, Consumer<SearchEntry> taker) {
        try {
            Path waiting = Files.createTempFile("entries", ".json");
            try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(waiting))) {
                each(content, whole, entry -> lines.println(JSON.writeValueAsString(entry)));
            }
            try (Stream<String> lines = Files.lines(waiting)) {
                lines.forEach(line -> taker.accept(JSON.readValue(line, SearchEntry.class)));
            }
            Files.delete(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@code CONTENT INTO COUNT SEED}: writes the index of a content folder, {@code answers.txt} with what Lucene answers to sampled queries, a line
     * each, for {@code bench/parity.mjs} and {@code bench/budget.mjs}; prints what the index took beside its budgets. {@code CONTENT INTO} only reads
     * and assesses, as every build must. Both write what the process took, for {@code bench/pagefind.mjs}.
     */
    public static void main(String[] arguments) {
        Path into = Path.of(arguments[1]);
        if (arguments.length == 2) {
            Whole whole = whole(Path.of(arguments[0]));
            OrderedWork.run(whole.content().projects(), whole::project, project -> {});
            took(into.resolve("reading.json"), memory());
            return;
        }
        List<SearchEntry> sampled = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int[] seen = {0};
        long[] memory = {0};
        Path content = Path.of(arguments[0]);
        Whole whole = whole(content);
        Answers.Written written = Answers.write(
                count(whole),
                new Answers.Source(
                        adding -> eachAlone(content, whole, entry -> {
                            if (seen[0]++ % SAMPLED == 0) {
                                sampled.add(entry);
                            }
                            adding.accept(entry);
                        }),
                        whole.content().synonyms()),
                file -> write(into.resolve(file.path().value()), file.bytes()),
                () -> {
                    memory[0] = memory(); // a build asks nothing
                    return new Sampling(sampled, Long.parseLong(arguments[3])).queries(Integer.parseInt(arguments[2]));
                },
                answer -> lines.add(answer.toJson()));
        for (OutputFile script : List.of(Assets.load().search(), Assets.load().more())) {
            write(into.resolve(script.path().value()), script.bytes());
        }
        write(into.resolve("answers.txt"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        System.out.printf(
                Locale.ROOT,
                "built in                %.1f s of one core (budget 15 s): %.1f s cutting texts, %.1f s index, lists, files and checks%n"
                        + "memory                  %d MB (budget 2048 MB), with reading and assessing%n",
                written.cutting() + written.index(),
                written.cutting(),
                written.index(),
                memory[0]);
        took(into.resolve("build.json"), memory[0]);
    }

    private static void took(Path file, long megabytes) {
        String took = String.format(Locale.ROOT, "{\"seconds\": %.1f, \"megabytes\": %d}%n", seconds(), megabytes);
        write(file, took.getBytes(StandardCharsets.UTF_8));
    }

    /** The most memory that this process had, in megabytes; 0 where the system does not say. */
    private static long memory() {
        try {
            Path status = Path.of("/proc/self/status");
            return Files.exists(status) ? most(Files.readAllLines(status)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long most(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** The processor time of this process. */
    private static double seconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
