package org.mingzhang.assess;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * Checks what a project says of other projects: a roll-up names parts that exist, that are no roll-ups themselves, and whose budgets of the
 * same year and stage add up to its own to the fen.
 */
public final class RollUpCheck {
    /** What a problem with a continued project begins with. */
    public static final String CONTINUES = "\"continues\"";

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
    public RollUpCheck(String folder, Survey survey, Problems problems) {
        this.folder = folder;
        this.survey = survey;
        this.problems = problems;
    }

    /** Reports every roll-up that is wrong. */
    public void run() {
        survey.projects().stream().filter(p -> !p.rollUpOf().isEmpty()).forEach(this::check);
        survey.projects().forEach(this::checkContinued);
    }

    private void checkContinued(ProjectRow project) {
        project.continues().stream()
                .filter(before -> survey.project(before).isEmpty())
                .forEach(before -> report(
                        project,
                        CONTINUES + " names \"" + before + "\", which is no project here",
                        "Write the <department>/<project> of the project that it took over from."));
    }

    private void check(ProjectRow rollUp) {
        List<ProjectId> unknown = rollUp.rollUpOf().stream()
                .filter(part -> survey.project(part).filter(p -> !p.rollUp()).isEmpty())
                .toList();
        if (unknown.isEmpty()) {
            rollUp.disclosures().forEach(d -> checkSum(rollUp, d));
        }
        for (ProjectId part : unknown) {
            report(
                    rollUp,
                    "\"rollUpOf\" names \"" + part + "\", which is no project of its own here",
                    "Write the <department>/<project> of a project that is not a roll-up.");
        }
    }

    private void checkSum(ProjectRow rollUp, DisclosureRow whole) {
        List<Money> parts = rollUp.rollUpOf().stream()
                .map(id -> survey.project(id).orElseThrow())
                .map(part -> budget(part, whole))
                .flatMap(Optional::stream)
                .toList();
        if (parts.size() < rollUp.rollUpOf().size()) {
            // What is not published, or without an amount, is not zero.
            return;
        }
        Money sum = Money.sum(parts);
        if (!Objects.equals(sum, whole.budget())) {
            report(
                    rollUp,
                    "the " + parts.size() + " parts of this roll-up come to " + sum + " yuan in " + whole.year() + " ("
                            + whole.stage().id() + "), its own budget is "
                            + (whole.budget() == null ? "not printed" : whole.budget() + " yuan"),
                    "Correct the amounts or the list, or remove \"rollUpOf\" if it is a project of its own.");
        }
    }

    private static Optional<Money> budget(ProjectRow part, DisclosureRow whole) {
        return part.disclosures().stream()
                .filter(d -> d.year() == whole.year() && d.stage() == whole.stage())
                .findFirst()
                .map(DisclosureRow::budget);
    }

    private void report(ProjectRow rollUp, String message, String advice) {
        problems.add(
                Place.of(folder + "/projects/" + rollUp.id() + "/project.json"), ProblemCode.M026, message, advice);
    }
}
