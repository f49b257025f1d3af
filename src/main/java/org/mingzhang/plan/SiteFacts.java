package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Region;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Frame;
import org.mingzhang.page.Link;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;

/**
 * What is said about the site as a whole, before any project is read. All pages may depend on it.
 *
 * @param shell what all pages share
 * @param departments by id
 * @param documents by id
 * @param rules the rules that run
 * @param sharedNames names that several departments bear
 */
public record SiteFacts(
        Shell shell,
        SortedMap<String, Department> departments,
        SortedMap<String, Document> documents,
        List<RuleInfo> rules,
        Set<String> sharedNames) {
    /** With the names that several departments bear. */
    public SiteFacts(
            Shell shell,
            SortedMap<String, Department> departments,
            SortedMap<String, Document> documents,
            List<RuleInfo> rules) {
        this(shell, departments, documents, rules, shared(departments));
    }

    private static Set<String> shared(SortedMap<String, Department> departments) {
        Set<String> seen = new HashSet<>();
        return departments.values().stream()
                .map(Department::name)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    public SiteFacts {
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

    /** What a department is called on the pages: its name, and its region where another department bears the same. */
    String departmentName(String id) {
        Department department = department(id);
        return sharedNames.contains(department.name())
                ? words().get(
                                "department.apart",
                                department.name(),
                                department.region().name())
                : department.name();
    }

    /** The department that a finding concerns. */
    String department(Finding.Subject subject) {
        ProjectId project = subject.project();
        Document document = documents.get(subject.document());
        return project != null ? project.department() : document == null ? "" : document.department();
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
        return above(region)
                .map(r -> new Link(r.name(), Addresses.region(r.id())))
                .toList();
    }

    /** The ids of the regions of a department, largest first. */
    public List<String> regionIds(Region region) {
        return above(region).map(Region::id).toList();
    }

    private Stream<Region> above(Region region) {
        return IntStream.rangeClosed(1, region.path().size())
                .boxed()
                .flatMap(depth -> shell.settings().regions().values().stream()
                        .filter(r -> r.path().equals(region.path().subList(0, depth))));
    }

    /** A frame below the home page and the given crumbs. */
    Frame frame(SitePath path, String title, String description, String section, Link... crumbs) {
        List<Link> way = new ArrayList<>();
        way.add(new Link(words().get("nav.home"), Addresses.HOME));
        way.addAll(List.of(crumbs));
        return new Frame(path, title, description, section, way, shell);
    }
}
