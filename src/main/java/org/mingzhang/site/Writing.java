package org.mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.IndicatorSurvey;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.ThemeSurvey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.cache.Key;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.describe.KeptRelease;
import org.mingzhang.describe.Sitemap;
import org.mingzhang.describe.WebFiles;
import org.mingzhang.export.Context;
import org.mingzhang.export.ProjectExport;
import org.mingzhang.export.ProjectExporter;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.Kept;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.MovedPage;
import org.mingzhang.page.NotFoundPage;
import org.mingzhang.page.Page;
import org.mingzhang.plan.AnswerPlanner;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.plan.ProjectContext;
import org.mingzhang.plan.SearchPlanner;
import org.mingzhang.plan.SitePlanner;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;
import org.mingzhang.render.HtmlRenderer;
import org.mingzhang.search.Analysed;
import org.mingzhang.search.SearchIndexer;

/**
 * Writes the site: every project again, one after the other, then the pages that list them; every page in each language, from what was worked out
 * once. Data and search are written once, in the main language. Everything is known to be good by now.
 */
final class Writing {
    private final Whole whole;
    private final List<Catalogue> catalogues;
    private final Catalogue catalogue;
    private final Output output;
    private final List<SitePlanner> planners;
    private final List<SearchPlanner> searches;
    private final AnswerPlanner answers;
    private final Sitemap sitemap;
    private final LastChanges changed;

    /**
     * Where everything goes.
     *
     * @param renderer prints the pages
     * @param files takes them
     * @param problems takes what a site's own templates do wrong
     * @param progress is told of every project
     */
    record Output(HtmlRenderer renderer, FileSink files, Problems problems, Progress progress) {
        Optional<Kept> write(Page page) {
            return renderer.render(page, problems).flatMap(files::write);
        }
    }

    /**
     * @param catalogues one a language, the main one first
     */
    Writing(Whole whole, List<Catalogue> catalogues, Output output) {
        this.whole = whole;
        this.catalogues = catalogues;
        this.catalogue = catalogues.getFirst();
        this.output = output;
        this.planners = catalogues.stream().map(SitePlanner::new).toList();
        this.searches = catalogues.stream().map(SearchPlanner::new).toList();
        this.answers = new AnswerPlanner(catalogue);
        this.sitemap = new Sitemap(output.files, catalogue.shell().baseUrl());
        this.changed = LastChanges.of(whole);
    }

    void run() {
        catalogue.shell().assets().files().forEach(output.files::write);
        WebFiles.of(catalogue.shell()).forEach(output.files::write);
        Content content = whole.content();
        content.settings().regions().values().forEach(r -> write(planner -> Stream.of(planner.region(r))));
        content.pages().forEach(p -> write(planner -> Stream.of(planner.prose(p))));
        content.documents().values().stream()
                .map(Document::file)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name ->
                        output.files.write(new OutputFile(Addresses.documentFile(name), whole.documentFile(name))));
        content.images().forEach(name -> output.files.write(new OutputFile(Addresses.image(name), whole.image(name))));
        ReleaseFiles releases = new ReleaseFiles(whole.releases(), catalogues, output.files, this::write);
        List<KeptRelease> kept = releases.keep(output.problems);
        writeProjectsAndData(kept);
        // These list stories, which are all known only now.
        write(planner -> planner.single().stream());
        catalogue.survey().years().forEach(y -> write(planner -> Stream.of(planner.year(y))));
        catalogue.rules().forEach(r -> write(planner -> Stream.of(planner.rule(r))));
        write(SitePlanner::findings);
        write(SitePlanner::moved);
        // Editors may say these in their own words.
        Set<SitePath> written =
                content.pages().stream().map(page -> Addresses.prose(page.id())).collect(Collectors.toSet());
        if (!written.contains(Addresses.PRIVACY)) {
            write(planner -> Stream.of(planner.privacy()));
        }
        if (!written.contains(Addresses.ACCESSIBILITY)) {
            write(planner -> Stream.of(planner.accessibility()));
        }
        releases.write(kept);
        sitemap.finish();
    }

    /** Writes the same pages in every language. */
    private void write(Function<SitePlanner, Stream<? extends Page>> pages) {
        planners.stream().flatMap(pages).forEach(this::write);
    }

    /** Writes a page; one that only leads elsewhere is not for search engines. */
    private void write(Page page) {
        output.write(page);
        if (!(page instanceof MovedPage) && !(page instanceof NotFoundPage)) {
            sitemap.add(page.frame().place(), changed.of(page.frame().path()));
        }
    }

    private void writeProjectsAndData(List<KeptRelease> kept) {
        Content content = whole.content();
        try (SearchIndexer search = SearchIndexer.begin(
                        content.projects().size() + content.pages().size(), content.synonyms());
                OpenData data =
                        new OpenData(catalogue, output.files, id -> ProjectExporter.findings(whole.ofDocument(id)))) {
            writeProjectsAndData(search, data, kept);
            SitePath index = search.finish(output.files::write);
            searches.forEach(planner -> write(planner.page(index)));
        }
    }

    private void writeProjectsAndData(SearchIndexer search, OpenData data, List<KeptRelease> kept) {
        int all = whole.content().projects().size();
        int[] done = {0};
        IndicatorSurvey indicators = new IndicatorSurvey(whole.compared());
        ThemeSurvey themes = new ThemeSurvey();
        StoryGatherer stories = gatherer(
                whole,
                catalogue,
                (id, of) -> write(planner -> Stream.of(planner.document(id, of))),
                (id, of) -> write(planner -> planner.department(id, of)));
        OrderedWork.run(whole.content().projects(), this::project, written -> {
            data.append(written.project(), written.made().pieces());
            SitePath page = Addresses.project(written.project());
            catalogue.shell().editions().forEach(e -> sitemap.add(e.place(page), changed.of(page)));
            indicators.add(written.made().uses());
            themes.add(written.made().uses());
            search.add(written.analysed());
            stories.add(written.project(), written.findings(), written.replies());
            output.progress.report(Progress.Stage.WRITING, ++done[0], all);
        });
        stories.finish();
        write(planner -> indicators.compared().stream().map(planner::indicator));
        write(planner -> planner.indicators(indicators.compared(), themes.compared()).stream());
        write(planner -> themes.compared().stream().map(planner::theme));
        answers.entries(whole.content().pages(), indicators.compared(), themes.compared())
                .forEach(entry -> search.add(Analysed.of(entry)));
        DataDescriptions described = data.finish(kept);
        write(planner -> Stream.of(planner.data(described.files(planner.words()), described.kept())));
    }

    /** Puts stories together; each document and department is handed over once its last project has come. */
    static StoryGatherer gatherer(
            Whole whole,
            Catalogue catalogue,
            BiConsumer<String, StoryGatherer.OfDocument> documents,
            BiConsumer<String, Leads> departments) {
        Content content = whole.content();
        return new StoryGatherer(
                new StoryGatherer.Told(
                        catalogue.index(),
                        catalogue.survey(),
                        content.documents().values(),
                        content.departments().keySet(),
                        whole::ofDocument,
                        content.documentReplies()),
                documents,
                departments);
    }

    /** What a written project leaves for the site's tables, its stories and the search. */
    private record Written(
            ProjectId project, Made made, Analysed analysed, List<Finding> findings, List<Reply> replies) {
        static Written of(ProjectContext context, Made made, List<Reply> replies) {
            return new Written(
                    context.row().id(),
                    made,
                    Analysed.of(made.entry()),
                    context.findings().all(),
                    replies);
        }
    }

    /** Takes over what an earlier build made of the project, if that follows from the same; else makes it. */
    private Written project(ProjectId id) {
        HeldFiles files = whole.projects().files(id);
        Optional<First> known = whole.projects().known(id);
        if (known.isPresent()) {
            ProjectContext context =
                    whole.context(id, known.get().findings(), known.get().names());
            Key key = whole.projects().cache().made(whole.projects().key(id), context);
            Optional<Made> made = whole.projects().cache().made(key).filter(m -> output.files.keep(m.files()));
            if (made.isPresent()) {
                return Written.of(context, made.get(), known.get().replies());
            }
        }
        return make(whole.projects().alone(id, files));
    }

    private Written make(AssessedProject alone) {
        ProjectId id = alone.project().id();
        ProjectContext context = whole.context(id, alone.byForm(), IndicatorUse.names(alone));
        AssessedProject project = alone.with(context.findings());
        List<Optional<Kept>> files = new ArrayList<>();
        // Several threads are here at once; the sitemap hears of projects in their order, where they are handed over.
        for (SitePlanner planner : planners) {
            files.add(output.write(planner.project(project, context)));
            planner.moved(project).map(output::write).forEach(files::add);
        }
        ProjectExport export = ProjectExporter.export(
                project,
                new Context(
                        catalogue.department(id.department()),
                        Addresses.project(id).url(),
                        catalogue.documents(),
                        catalogue.departments()));
        files.add(output.files.write(export.record()));
        Made made = new Made(
                files.stream().flatMap(Optional::stream).toList(),
                export.pieces(),
                IndicatorUse.of(project, context.compared()),
                searches.getFirst().entry(project, context.row()));
        if (files.stream().allMatch(Optional::isPresent)) {
            BuildCache cache = whole.projects().cache();
            cache.keep(cache.made(whole.projects().key(id), context), made);
        }
        return Written.of(context, made, project.project().replies());
    }
}
