package org.mingzhang.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.FindingBreakdown;
import org.mingzhang.assess.Leads;
import org.mingzhang.model.ProjectId;
import org.mingzhang.page.Catalogue;

/**
 * Gathers the findings of one department after another and hands each department over when its last project has come, so that only one is
 * held. Projects come in order of their departments.
 */
final class DepartmentFindings {
    /** A page lists no more; the table of all findings has the rest. */
    private static final int MOST = 500;

    /** Takes the findings of a department. */
    interface Writer {
        void write(String department, Leads leads, FindingBreakdown breakdown);
    }

    private final Catalogue catalogue;
    private final List<Finding> ofDocuments;
    private final Writer writer;
    private final Set<String> left;
    private String department = "";
    private Leads leads = new Leads(MOST);
    private FindingBreakdown breakdown = new FindingBreakdown();

    /** Begins with the findings about documents. */
    DepartmentFindings(Catalogue catalogue, List<Finding> ofDocuments, Writer writer) {
        this.catalogue = catalogue;
        this.ofDocuments = ofDocuments;
        this.writer = writer;
        this.left = new TreeSet<>(catalogue.departments().keySet());
    }

    /** Adds the findings of a project. */
    void add(ProjectId project, List<Finding> findings) {
        if (!project.department().equals(department)) {
            end();
            begin(project.department());
        }
        findings.forEach(this::add);
    }

    /** Hands over the last department, and those that have no projects. */
    void finish() {
        end();
        for (String rest : List.copyOf(left)) {
            begin(rest);
            end();
        }
    }

    private void begin(String next) {
        department = next;
        leads = new Leads(MOST);
        breakdown = new FindingBreakdown();
        ofDocuments.stream()
                .filter(f -> catalogue.index().department(f.subject()).equals(next))
                .forEach(this::add);
    }

    private void add(Finding finding) {
        leads.add(finding);
        breakdown.add(finding);
    }

    private void end() {
        if (left.remove(department)) {
            writer.write(department, leads, breakdown);
        }
    }
}
