package org.mingzhang.plan;

import java.util.List;
import java.util.SortedMap;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Region;
import org.mingzhang.model.Reply;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Frame;
import org.mingzhang.page.Link;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;

/**
 * What the planners of pages that list projects may look up.
 *
 * @param facts what is said about the site as a whole
 * @param survey one row a project
 * @param index every finding counted, the strongest kept
 * @param documentReplies what is said about findings of documents as a whole
 */
public record Catalogue(SiteFacts facts, Survey survey, FindingIndex index, List<Reply> documentReplies) {
    public Catalogue {
        documentReplies = List.copyOf(documentReplies);
    }

    /** What all pages share. */
    public Shell shell() {
        return facts.shell();
    }

    /** By id. */
    public SortedMap<String, Department> departments() {
        return facts.departments();
    }

    /** By id. */
    public SortedMap<String, Document> documents() {
        return facts.documents();
    }

    /** The rules that run. */
    public List<RuleInfo> rules() {
        return facts.rules();
    }

    Words words() {
        return facts.words();
    }

    /** The department with this id, which must exist. */
    public Department department(String id) {
        return facts.department(id);
    }

    String departmentName(String id) {
        return facts.departmentName(id);
    }

    Document document(String id) {
        return facts.document(id);
    }

    List<Link> regions(Region region) {
        return facts.regions(region);
    }

    /** The ids of the regions of a department, largest first. */
    public List<String> regionIds(Region region) {
        return facts.regionIds(region);
    }

    Frame frame(SitePath path, String title, String description, String section, Link... crumbs) {
        return facts.frame(path, title, description, section, crumbs);
    }
}
