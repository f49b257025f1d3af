package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Source;
import org.mingzhang.model.Stage;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;

class ChecksTest {
    private static final ProjectId A = new ProjectId("d", "a");
    private static final ProjectId B = new ProjectId("d", "b");
    private static final ProjectId WHOLE = new ProjectId("d", "whole");

    private static ProjectRow row(ProjectId id, @Nullable String budget, int form, ProjectId... parts) {
        Funding funding =
                new Funding(null, null, null, budget == null ? null : Money.of(budget), null, null, null, null, null);
        DisclosureRow disclosure = row(id, Stage.TARGET, funding, List.of(), form);
        return new ProjectRow(id, id.project(), List.of(parts), List.of(disclosure));
    }

    private static DisclosureRow row(ProjectId id, Stage stage, Funding funding, List<Execution> execution, int form) {
        Disclosure disclosure = new Disclosure(
                2024,
                stage,
                id.project(),
                "form",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Disclosure.Goal.NONE,
                funding,
                execution,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                new Source("doc", List.of(form)),
                null);
        return DisclosureRow.of(AssessedDisclosure.of(disclosure, List.of(), false), id.department());
    }

    private static String problems(ProjectRow... rows) {
        Problems problems = new Problems();
        Survey survey = new Survey(List.of(rows));
        new RollUpCheck("content", survey, problems).run();
        new FormCheck("content", survey, problems).run("doc");
        return problems.sorted().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    @Test
    void aRollUpThatAddsUpToTheFenIsFine() {
        assertEquals("", problems(row(A, "100.10", 1), row(B, "0.02", 2), row(WHOLE, "100.12", 3, A, B)));
    }

    @Test
    void aRollUpThatIsOffByAFenIsAProblem() {
        assertEquals(
                "content/projects/d/whole/project.json:1:1: error M026: the 2 parts of this roll-up come to 100.12 yuan in 2024"
                        + " (target), its own budget is 100.13 yuan. Correct the amounts or the list, or remove \"rollUpOf\" if it"
                        + " is a project of its own.",
                problems(row(A, "100.10", 1), row(B, "0.02", 2), row(WHOLE, "100.13", 3, A, B)));
    }

    @Test
    void aRollUpOfAnUnknownProjectIsAProblem() {
        assertEquals(
                "content/projects/d/whole/project.json:1:1: error M026: \"rollUpOf\" names \"d/b\", which is no project of its own"
                        + " here. Write the <department>/<project> of a project that is not a roll-up.",
                problems(row(A, "1", 1), row(WHOLE, "1", 3, A, B)));
    }

    @Test
    void aFormThatTwoDisclosuresClaimIsAProblem() {
        assertEquals(
                "content/projects/d/b/2024-target.json:1:1: error M027: form 1 of its document is also the source of"
                        + " content/projects/d/a/2024-target.json. Correct \"source\".\"forms\" in one of the two files.",
                problems(row(A, "1", 1), row(B, "2", 1)));
    }

    @Test
    void aTotalCountsAProjectOnceAYearAndNoRollUp() {
        ProjectRow target = row(A, "10", 1);
        Execution spent =
                new Execution(Execution.Source.TOTAL, Money.of("10"), Money.of("8"), Money.of("7"), null, null, null);
        DisclosureRow evaluated = row(A, Stage.SELF_EVALUATION, Funding.NONE, List.of(spent), 9);
        ProjectRow both = new ProjectRow(
                A, "a", List.of(), List.of(evaluated, target.disclosures().getFirst()));
        Totals totals = Totals.of(List.of(both, row(B, "5", 2), row(WHOLE, "13", 3, A, B)));
        Sum adjusted = totals.sums().getFirst();
        Sum requested = totals.sums().getLast();
        assertEquals(2, totals.sums().size());
        assertEquals(Basis.ADJUSTED, adjusted.basis());
        assertEquals(Money.of("8"), adjusted.money());
        assertEquals(Optional.of(new Sum.Spent(Money.of("7"), Money.of("8"), 1, false)), adjusted.spent());
        assertEquals(Basis.REQUESTED, requested.basis());
        assertEquals(Money.of("5"), requested.money());
        assertEquals(2, totals.projects());
        assertEquals(1, totals.rollUps());
        assertEquals(3, totals.disclosures());
        assertEquals(1, totals.rollUpDisclosures());
    }
}
