package org.mingzhang.assess;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Checks that no printed form of a document is claimed by two disclosures. */
public final class FormCheck {
    private final String folder;
    private final Survey survey;
    private final Problems problems;

    /**
     * Checks nothing yet.
     *
     * @param folder name of the content folder, with which places begin
     * @param survey every project
     * @param problems takes what is wrong
     */
    public FormCheck(String folder, Survey survey, Problems problems) {
        this.folder = folder;
        this.survey = survey;
        this.problems = problems;
    }

    /** Reports every form of the document that is claimed twice. */
    public void run(String document) {
        Map<Integer, String> claimed = new HashMap<>();
        for (ProjectRow project : survey.ofDocument(document)) {
            for (DisclosureRow row : project.disclosures()) {
                String file = folder + "/projects/" + project.id() + "/" + row.key() + ".json";
                row.source().forms().forEach(form -> claim(claimed, form, file));
            }
        }
    }

    private void claim(Map<Integer, String> claimed, int form, String file) {
        String other = claimed.putIfAbsent(form, file);
        if (other != null) {
            problems.add(
                    Place.of(file),
                    ProblemCode.M027,
                    "form " + form + " of its document is also the source of " + other,
                    "Correct \"source\".\"forms\" in one of the two files.");
        }
    }
}
