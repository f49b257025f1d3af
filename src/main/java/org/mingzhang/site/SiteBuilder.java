package org.mingzhang.site;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.IndicatorSurvey;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.export.Context;
import org.mingzhang.export.Piece;
import org.mingzhang.export.ProjectExport;
import org.mingzhang.export.ProjectExporter;
import org.mingzhang.export.Table;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.IndicatorsPage;
import org.mingzhang.page.Page;
import org.mingzhang.plan.AnswerPlanner;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.plan.SearchPlanner;
import org.mingzhang.plan.SitePlanner;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Published;
import org.mingzhang.publish.Publisher;
import org.mingzhang.publish.Rehearsal;
import org.mingzhang.publish.Release;
import org.mingzhang.read.Content;
import org.mingzhang.render.HtmlRenderer;
import org.mingzhang.search.Analysed;
import org.mingzhang.search.SearchIndexer;

/**
 * Builds a site: reads and checks everything, then reads each project again, renders and exports it, and publishes all of it at once.
 *
 * <p>Projects are read twice because a page says what only all projects together show, and because nothing may be written before everything
 * is known to be good; holding them instead would cost memory that grows with the indicators.
 */
public final class SiteBuilder {
    private final BuildRequest request;
    private final Problems problems;
    private final Progress progress;

    private SiteBuilder(BuildRequest request, Problems problems, Progress progress) {
        this.request = request;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Builds the site.
     *
     * @param problems takes everything that is wrong with the input
     * @return what was published, or nothing if there are problems; the site is then as it was
     */
    public static Optional<Published> build(BuildRequest request, Problems problems, Progress progress) {
        try {
            return new SiteBuilder(request, problems, progress).build();
        } catch (ContentChanged e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    private Optional<Published> build() {
        SiteReader reader = new SiteReader(request.content(), request.asOf(), problems, progress);
        Survey survey = reader.survey();
        HtmlRenderer renderer = renderer();
        return problems.isEmpty() ? publish(reader, survey, renderer) : Optional.empty();
    }

    private HtmlRenderer renderer() {
        return request.templates() == null
                ? HtmlRenderer.precompiled()
                : HtmlRenderer.compile(request.templates(), problems);
    }

    private Optional<Published> publish(SiteReader reader, Survey survey, HtmlRenderer renderer) {
        Catalogue catalogue = SiteShell.catalogue(request, reader, survey);
        Optional<Release> begun = Publisher.begin(request.out(), root(catalogue), reader.sources(), problems);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (Release release = begun.get()) {
            return write(new Writing(reader, catalogue, renderer, release), release);
        }
    }

    private Optional<Published> write(Writing writing, Release release) {
        try {
            writing.run();
            progress.report(Progress.Stage.PUBLISHING, 0, 0);
            return !problems.isEmpty() ? Optional.empty() : request.dry() ? release.weigh() : release.publish();
        } catch (UncheckedIOException e) {
            if (release.isDisturbed()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static URI root(Catalogue catalogue) {
        String baseUrl = catalogue.shell().baseUrl();
        return URI.create(baseUrl == null ? "/" : baseUrl);
    }

    /** Finds what a build would refuse for what editors wrote into pages, and publishes nothing. All else must be known to be good. */
    static void rehearse(Path content, SiteReader reader, Survey survey, Problems problems) {
        BuildRequest request = new BuildRequest(content, content, null, null, null);
        Catalogue catalogue = SiteShell.catalogue(request, reader, survey);
        Rehearsal rehearsal = new Rehearsal(root(catalogue), reader.sources(), problems);
        new SiteBuilder(request, problems, Progress.NONE)
                .new Writing(reader, catalogue, HtmlRenderer.precompiled(), rehearsal)
                .run();
        rehearsal.finish();
    }

    /** The second reading: everything is good and is written. */
    private final class Writing {
        private final SiteReader reader;
        private final Catalogue catalogue;
        private final HtmlRenderer renderer;
        private final FileSink release;
        private final SitePlanner planner;
        private final Set<String> recurring;
        private final SearchPlanner searches;
        private final AnswerPlanner answers;

        Writing(SiteReader reader, Catalogue catalogue, HtmlRenderer renderer, FileSink release) {
            this.reader = reader;
            this.catalogue = catalogue;
            this.renderer = renderer;
            this.release = release;
            this.planner = new SitePlanner(catalogue);
            this.recurring = new LinkedHashSet<>(reader.recurringNames());
            this.searches = new SearchPlanner(catalogue);
            this.answers = new AnswerPlanner(catalogue);
        }

        void run() {
            catalogue.shell().assets().files().forEach(release::write);
            Content content = reader.content();
            content.settings().regions().values().forEach(r -> write(planner.region(r)));
            content.pages().forEach(p -> write(planner.prose(p)));
            content.images().forEach(name -> release.write(new OutputFile(Addresses.image(name), reader.image(name))));
            writeProjectsAndData();
            // These list stories, which are all known only now.
            planner.single().forEach(this::write);
            catalogue.survey().years().forEach(y -> write(planner.year(y)));
            catalogue.rules().forEach(r -> write(planner.rule(r)));
            planner.findings().forEach(this::write);
            planner.moved().forEach(this::write);
        }

        private void writeProjectsAndData() {
            Content content = reader.content();
            try (SearchIndexer search = SearchIndexer.begin(
                    content.projects().size() + content.pages().size(), content.synonyms())) {
                writeProjectsAndData(search);
                write(searches.page(search.finish(release::write)));
            }
        }

        private void writeProjectsAndData(SearchIndexer search) {
            OpenData data = new OpenData(catalogue, release);
            int all = reader.content().projects().size();
            int[] done = {0};
            IndicatorSurvey indicators = new IndicatorSurvey(recurring);
            StoryGatherer stories = gatherer();
            OrderedWork.run(reader.content().projects(), this::writeProject, written -> {
                data.append(written.pieces());
                indicators.add(written.uses());
                search.add(written.analysed());
                stories.add(written.project(), written.findings(), written.replies());
                progress.report(Progress.Stage.WRITING, ++done[0], all);
            });
            stories.finish();
            reader.content()
                    .documents()
                    .keySet()
                    .forEach(id -> data.append(ProjectExporter.findings(reader.ofDocument(id))));
            IndicatorsPage names = planner.indicators(indicators.compared());
            write(names);
            answers.entries(reader.content().pages(), names).forEach(entry -> search.add(Analysed.of(entry)));
            write(planner.data(data.finish()));
        }

        private StoryGatherer gatherer() {
            Content content = reader.content();
            return new StoryGatherer(
                    new StoryGatherer.Told(
                            catalogue.index(),
                            catalogue.survey(),
                            content.documents().values(),
                            content.departments().keySet(),
                            reader::ofDocument,
                            content.documentReplies()),
                    (id, of) -> write(planner.document(id, of)),
                    (id, of) -> planner.department(id, of).forEach(this::write));
        }

        /** What a written project leaves for the site's tables and comparisons. */
        private record Written(
                ProjectId project,
                Map<Table, Piece> pieces,
                List<IndicatorUse> uses,
                Analysed analysed,
                List<Finding> findings,
                List<Reply> replies) {}

        private Written writeProject(ProjectId id) {
            AssessedProject project = reader.project(id);
            write(planner.project(project));
            planner.moved(project).forEach(this::write);
            ProjectExport export = ProjectExporter.export(
                    project,
                    new Context(
                            catalogue.department(id.department()),
                            Addresses.project(id).url(),
                            catalogue.documents(),
                            catalogue.departments()));
            release.write(export.record());
            return new Written(
                    id,
                    export.pieces(),
                    IndicatorUse.of(project, recurring),
                    Analysed.of(searches.entry(project)),
                    project.allFindings(),
                    project.project().replies());
        }

        private void write(Page page) {
            renderer.render(page, problems).ifPresent(release::write);
        }
    }
}
