package org.mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.IndicatorSurvey;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.cache.Key;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.export.Context;
import org.mingzhang.export.ProjectExport;
import org.mingzhang.export.ProjectExporter;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.Kept;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.IndicatorsPage;
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

/** Writes the site: every project again, one after the other, then the pages that list them. Everything is known to be good by now. */
final class Writing {
    private final Whole whole;
    private final Catalogue catalogue;
    private final Output output;
    private final SitePlanner planner;
    private final SearchPlanner searches;
    private final AnswerPlanner answers;

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

    Writing(Whole whole, Catalogue catalogue, Output output) {
        this.whole = whole;
        this.catalogue = catalogue;
        this.output = output;
        this.planner = new SitePlanner(catalogue);
        this.searches = new SearchPlanner(catalogue);
        this.answers = new AnswerPlanner(catalogue);
    }

    void run() {
        catalogue.shell().assets().files().forEach(output.files::write);
        Content content = whole.content();
        content.settings().regions().values().forEach(r -> output.write(planner.region(r)));
        content.pages().forEach(p -> output.write(planner.prose(p)));
        content.images().forEach(name -> output.files.write(new OutputFile(Addresses.image(name), whole.image(name))));
        writeProjectsAndData();
        // These list stories, which are all known only now.
        planner.single().forEach(output::write);
        catalogue.survey().years().forEach(y -> output.write(planner.year(y)));
        catalogue.rules().forEach(r -> output.write(planner.rule(r)));
        planner.findings().forEach(output::write);
        planner.moved().forEach(output::write);
    }

    private void writeProjectsAndData() {
        Content content = whole.content();
        try (SearchIndexer search =
                SearchIndexer.begin(content.projects().size() + content.pages().size(), content.synonyms())) {
            writeProjectsAndData(search);
            output.write(searches.page(search.finish(output.files::write)));
        }
    }

    private void writeProjectsAndData(SearchIndexer search) {
        OpenData data = new OpenData(catalogue, output.files);
        int all = whole.content().projects().size();
        int[] done = {0};
        IndicatorSurvey indicators = new IndicatorSurvey(whole.compared());
        StoryGatherer stories = gatherer();
        OrderedWork.run(whole.content().projects(), this::project, written -> {
            data.append(written.made().pieces());
            indicators.add(written.made().uses());
            search.add(written.analysed());
            stories.add(written.project(), written.findings(), written.replies());
            output.progress.report(Progress.Stage.WRITING, ++done[0], all);
        });
        stories.finish();
        whole.content().documents().keySet().forEach(id -> data.append(ProjectExporter.findings(whole.ofDocument(id))));
        IndicatorsPage names = planner.indicators(indicators.compared());
        output.write(names);
        answers.entries(whole.content().pages(), names).forEach(entry -> search.add(Analysed.of(entry)));
        DataDescriptions described = data.finish();
        output.write(planner.data(described.tables(), described.descriptions()));
    }

    private StoryGatherer gatherer() {
        Content content = whole.content();
        return new StoryGatherer(
                new StoryGatherer.Told(
                        catalogue.index(),
                        catalogue.survey(),
                        content.documents().values(),
                        content.departments().keySet(),
                        whole::ofDocument,
                        content.documentReplies()),
                (id, of) -> output.write(planner.document(id, of)),
                (id, of) -> planner.department(id, of).forEach(output::write));
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
        files.add(output.write(planner.project(project, context)));
        planner.moved(project).forEach(page -> files.add(output.write(page)));
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
                searches.entry(project, context.row()));
        if (files.stream().allMatch(Optional::isPresent)) {
            BuildCache cache = whole.projects().cache();
            cache.keep(cache.made(whole.projects().key(id), context), made);
        }
        return Written.of(context, made, project.project().replies());
    }
}
