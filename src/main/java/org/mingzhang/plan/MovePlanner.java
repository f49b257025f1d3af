package org.mingzhang.plan;

import java.util.stream.Stream;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Link;
import org.mingzhang.page.MovedPage;
import org.mingzhang.page.Page;
import org.mingzhang.page.Words;

/** Plans what stands at the addresses that departments and documents had before, and at those of pages that were taken back. */
final class MovePlanner {
    private final Catalogue catalogue;
    private final Words words;

    MovePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /** All but those of projects. */
    Stream<Page> pages() {
        return Stream.of(
                        catalogue.departments().values().stream()
                                .flatMap(d -> d.earlierIds().stream()
                                        .map(old -> moved(
                                                Addresses.department(old), d.name(), Addresses.department(d.id())))),
                        catalogue.documents().values().stream()
                                .flatMap(d -> d.earlierIds().stream()
                                        .map(old ->
                                                moved(Addresses.document(old), d.title(), Addresses.document(d.id())))),
                        catalogue.shell().settings().withdrawn().stream().map(this::withdrawn))
                .flatMap(pages -> pages);
    }

    /** Those of a project below the ids that its department had before. */
    Stream<Page> project(ProjectId id, String name) {
        return catalogue.department(id.department()).earlierIds().stream()
                .map(old -> moved(Addresses.project(new ProjectId(old, id.project())), name, Addresses.project(id)));
    }

    private Page moved(SitePath from, String name, SitePath to) {
        return new MovedPage(
                catalogue.frame(from, words.get("moved.title", name), name, ""),
                words.get("moved.here", name),
                new Link(words.get("moved.there"), to),
                true);
    }

    private Page withdrawn(SiteSettings.Withdrawn page) {
        String[] steps =
                page.address().substring(1, page.address().length() - 1).split("/");
        return new MovedPage(
                catalogue.frame(SitePath.page(steps), words.get("moved.gone"), words.get("moved.gone"), ""),
                words.get("moved.reason", page.on(), page.reason()),
                new Link(words.get("moved.home"), Addresses.HOME),
                false);
    }
}
