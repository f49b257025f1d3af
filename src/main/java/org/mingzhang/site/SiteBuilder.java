package org.mingzhang.site;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Published;
import org.mingzhang.publish.Publisher;
import org.mingzhang.publish.Rehearsal;
import org.mingzhang.publish.Release;
import org.mingzhang.publish.Sources;
import org.mingzhang.render.HtmlRenderer;

/**
 * Builds a site: {@link FirstReading} reads and checks everything and ends in a {@link Whole}; {@link Writing} takes each project again, renders and
 * exports it; all of it is published at once. What an earlier build made of the same is taken from the {@link BuildCache}.
 *
 * <p>Projects are taken twice because a page says what only all projects together show, and because nothing may be written before everything
 * is known to be good. Between the two they lie on disk ({@link Carried}); memory would grow with the indicators.
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
        FirstReading first = FirstReading.open(request.content(), request.asOf(), problems);
        try (BuildCache cache = BuildCache.open(request, first::key)) {
            Optional<Published> untouched = problems.isEmpty() ? untouched(first, cache) : Optional.empty();
            if (untouched.isPresent()) {
                return untouched;
            }
            try (Carried carried = Carried.of(first.content().projects())) {
                return build(first, cache, carried);
            }
        }
    }

    /** Where the last build was of just this, and every file of it is in place, nothing is to be done. */
    private Optional<Published> untouched(FirstReading first, BuildCache cache) {
        if (!cache.hasFiles()) {
            return Optional.empty();
        }
        Prints prints = first.look();
        return cache.mayStand(prints)
                ? Publisher.counted(request.out(), problems, check -> cache.stands(prints, check::holds))
                : Optional.empty();
    }

    private Optional<Published> build(FirstReading first, BuildCache cache, Carried carried) {
        Whole whole = first.run(cache, carried, progress);
        HtmlRenderer renderer = renderer();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<Published> published = publish(whole, renderer);
        if (published.isPresent() && !request.dry()) {
            cache.commit(whole.projects().prints());
        }
        return published;
    }

    private HtmlRenderer renderer() {
        return request.templates() == null
                ? HtmlRenderer.precompiled()
                : HtmlRenderer.compile(request.templates(), problems);
    }

    private Optional<Published> publish(Whole whole, HtmlRenderer renderer) {
        List<Catalogue> catalogues = SiteShell.catalogues(request, whole);
        Sources sources = whole.sources();
        Optional<Release> begun = Publisher.begin(
                request.out(),
                root(catalogues.getFirst()),
                sources,
                problems,
                whole.projects().cache().files());
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (Release release = begun.get()) {
            return write(
                    new Writing(whole, catalogues, new Writing.Output(renderer, release, problems, progress)), release);
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
    static void rehearse(Path content, Whole whole, Problems problems) {
        BuildRequest request = new BuildRequest(content, content, null, null, null);
        List<Catalogue> catalogues = SiteShell.catalogues(request, whole);
        Rehearsal rehearsal = new Rehearsal(root(catalogues.getFirst()), whole.sources(), problems);
        new Writing(
                        whole,
                        catalogues,
                        new Writing.Output(HtmlRenderer.precompiled(), rehearsal, problems, Progress.NONE))
                .run();
        rehearsal.finish();
    }
}
