package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/** The forms of one document, from what each left behind. Whatever is counted leaves roll-ups out. */
public final class DocumentFacts {
    private static final Comparator<Entry> PRINTED = Comparator.<Entry, Integer>comparing(
                    e -> e.row().source().forms().getFirst())
            .thenComparing(e -> e.project().id());

    private final List<Entry> entries;
    private final List<Entry> own;
    private final Function<Entry, List<Indicator>> printed;
    private final Map<Kinds, Integer> withKind = new EnumMap<>(Kinds.class);
    private final Map<String, Integer> schemes = new HashMap<>();
    private final int withBasis;

    private DocumentFacts(List<Entry> entries, Function<Entry, List<Indicator>> printed) {
        this.entries = List.copyOf(entries);
        this.printed = printed;
        own = entries.stream().filter(e -> !e.project().rollUp()).toList();
        for (Entry entry : own) {
            entry.facts().kinds().forEach(kind -> withKind.merge(kind, 1, Integer::sum));
            schemes.merge(entry.facts().scheme(), 1, Integer::sum);
        }
        withBasis = count(e -> e.facts().citations().stream().anyMatch(Citation::basis));
    }

    /**
     * The forms of the projects of a document.
     *
     * @param printed reads the indicators of a form again, for a rule that names them; the forms themselves are not kept
     */
    public static DocumentFacts of(List<ProjectRow> projects, Function<Entry, List<Indicator>> printed) {
        List<Entry> entries = new ArrayList<>();
        for (ProjectRow project : projects) {
            project.disclosures().forEach(row -> entries.add(new Entry(project, row)));
        }
        entries.sort(PRINTED);
        return new DocumentFacts(entries, printed);
    }

    /** Every form in printed order, roll-ups included, one printed twice once. */
    public List<Entry> entries() {
        return entries;
    }

    /** The indicators of one of the forms, in printed order. It takes long, and is for what is found, not for looking. */
    public List<Indicator> printed(Entry entry) {
        return printed.apply(entry);
    }

    /** The forms without roll-ups. */
    public List<Entry> own() {
        return own;
    }

    /** Whether it watches the year that target forms began, whose indicators it prints again. */
    public boolean monitoring() {
        return entries().stream().anyMatch(e -> e.row().stage() == Stage.MONITORING);
    }

    /** The forms without roll-ups, of several forms of one project only the first: they may well repeat each other. */
    public List<Entry> ownOnce() {
        Set<ProjectId> seen = new HashSet<>();
        return own.stream().filter(e -> seen.add(e.project().id())).toList();
    }

    /** How many forms fit. */
    public int count(Predicate<Entry> condition) {
        return (int) own.stream().filter(condition).count();
    }

    /** How many forms there are, roll-ups left out. */
    public int size() {
        return own.size();
    }

    /** How many forms have an indicator of this kind. */
    public int withKind(Kinds kind) {
        return withKind.getOrDefault(kind, 0);
    }

    /** How many forms cite something as their basis. */
    public int withBasis() {
        return withBasis;
    }

    /** How many forms have this scheme of points. */
    public int withScheme(String scheme) {
        return schemes.getOrDefault(scheme, 0);
    }

    /** The scheme of points that most forms have; empty if none prints points. */
    public String usualScheme() {
        return schemes.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** What the budgets of some forms come to, as far as they are printed. */
    public static Money budgets(List<Entry> entries) {
        return Money.sum(entries.stream()
                .map(e -> e.row().budget())
                .flatMap(Stream::ofNullable)
                .toList());
    }

    /** The results of all forms together. */
    public Results results() {
        return own.stream().map(e -> e.facts().results()).reduce(Results.NONE, Results::plus);
    }

    /** The number of indicators of all forms. */
    public int indicators() {
        return own.stream().mapToInt(e -> e.facts().indicators()).sum();
    }
}
