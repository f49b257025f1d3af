package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.mingzhang.assess.FindingIndex;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Survey;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Region;
import org.mingzhang.model.Reply;
import org.mingzhang.output.SitePath;

/**
 * What every planner of pages may look up.
 *
 * @param shell what all pages share
 * @param departments by id
 * @param documents by id
 * @param survey one row a project
 * @param index every finding counted, the strongest kept
 * @param documentReplies what is said about findings of documents as a whole
 * @param rules the rules that run
 */
public record Catalogue(
        Shell shell,
        SortedMap<String, Department> departments,
        SortedMap<String, Document> documents,
        Survey survey,
        FindingIndex index,
        List<Reply> documentReplies,
        List<RuleInfo> rules) {
    public Catalogue {
        documentReplies = List.copyOf(documentReplies);
        rules = List.copyOf(rules);
    }

    Words words() {
        return shell.words();
    }

    /** The department with this id, which must exist. */
    public Department department(String id) {
        Department department = departments.get(id);
        if (department == null) {
            throw new IllegalArgumentException("unknown department " + id);
        }
        return department;
    }

    Document document(String id) {
        Document document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException("unknown document " + id);
        }
        return document;
    }

    /** The regions of a department as links, largest first. */
    List<Link> regions(Region region) {
        return region.path().stream()
                .flatMap(name -> shell.settings().regions().values().stream()
                        .filter(r -> r.path()
                                .equals(region.path().subList(0, region.path().indexOf(name) + 1))))
                .map(r -> new Link(r.name(), Addresses.region(r.id())))
                .toList();
    }

    /** A frame below the home page and the given crumbs. */
    Frame frame(SitePath path, String title, String description, String section, Link... crumbs) {
        List<Link> way = new ArrayList<>();
        way.add(new Link(words().get("nav.home"), Addresses.HOME));
        way.addAll(List.of(crumbs));
        return new Frame(path, title, description, section, way, shell);
    }
}
