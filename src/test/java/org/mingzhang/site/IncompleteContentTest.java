package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.rule.AllRules;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Money;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.RuleSetting;
import org.mingzhang.problem.Problems;

/**
 * Rules never fail on forms that leave something out: the committed content is assessed many times, each time with other values missing,
 * other rows missing and other amounts at zero. Any value that a record allows to be missing may be.
 */
class IncompleteContentTest {
    private static final int ROUNDS = 12;

    private final Whole whole = FirstReading.whole(Path.of("content"), new Problems(), Progress.NONE);
    private final RuleSet rules = RuleSet.of(
            AllRules.list(),
            Map.of(
                    "ceilings-exceed", new RuleSetting(false, null),
                    "target-word-changed", new RuleSetting(false, null)));

    @Test
    void noRuleFailsWhateverIsMissing() {
        List<Project> projects = new ArrayList<>();
        for (ProjectId id : whole.content().projects()) {
            projects.add(whole.project(id).project());
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        assertDoesNotThrow(
                () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        assess(projects, new Thinning(random, random.nextInt(5), random.nextInt(5)));
                    }
                },
                "seed " + seed);
    }

    private void assess(List<Project> projects, Thinning thinning) {
        List<ProjectRow> rows = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        Map<String, List<Indicator>> indicators = new HashMap<>();
        for (Project project : projects) {
            List<Disclosure> forms = new ArrayList<>();
            project.disclosures().forEach(d -> forms.add((Disclosure) thinning.record(d)));
            var assessed = Assessor.assess(
                    new Project(project.id(), null, List.of(), project.rollUpOf(), null, null, List.of(), forms),
                    rules);
            forms.forEach(d -> indicators.put(project.id() + " " + d.year() + d.stage(), d.indicators()));
            found.addAll(assessed.allFindings());
            rows.add(ProjectRow.of(assessed));
        }
        Function<Entry, List<Indicator>> printed = entry -> Objects.requireNonNull(indicators.get(
                entry.project().id() + " " + entry.row().year() + entry.row().stage()));
        CrossAssessor cross =
                new CrossAssessor(new Survey(rows), whole.content().documents().values(), rules, printed);
        rows.forEach(row -> cross.counted(row, found::addAll));
        cross.ofDocuments().values().forEach(found::addAll);
        for (Finding finding : found) {
            assertFalse((finding.message() + finding.evidence()).contains("null"), finding::key);
        }
    }

    /** Leaves out values and rows of records, and sets amounts to zero, so many times in ten. */
    private record Thinning(Random random, int missing, int zero) {
        private static final int TEN = 10;

        Object record(Record whole) {
            RecordComponent[] components = whole.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new Object[components.length];
            try {
                for (int i = 0; i < components.length; i++) {
                    types[i] = components[i].getType();
                    values[i] = value(components[i], components[i].getAccessor().invoke(whole));
                }
                return whole.getClass().getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(whole.getClass().getName(), e);
            }
        }

        private @Nullable Object value(RecordComponent component, @Nullable Object value) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null || (optional && random.nextInt(TEN) < missing)) {
                return null;
            }
            if (component.getName().equals("forms")) {
                return value;
            }
            return switch (value) {
                case Money amount -> random.nextInt(TEN) < zero ? Money.ZERO : amount;
                case List<?> rows ->
                    rows.stream()
                            .filter(row -> random.nextInt(TEN) >= missing)
                            .map(row -> row instanceof Record r ? record(r) : row)
                            .toList();
                case Record part -> record(part);
                default -> value;
            };
        }
    }
}
