package org.mingzhang.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.FormKey;
import org.mingzhang.releases.KnownThing;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.NotedChange.Kind;
import org.mingzhang.releases.ReleaseNote;

/**
 * What a release changes: by the values of the state before, or by hashes where that is not at hand.
 *
 * @param changes the first {@link ReleaseNote#MOST}
 * @param left how many more there are
 */
public record ReleaseChanges(List<NotedChange> changes, int left) {
    /** A record of more would be no small file any more. */
    private static final int MOST_KNOWN = 100_000;

    public ReleaseChanges {
        changes = List.copyOf(changes);
    }

    /** How many changes there are. */
    public int total() {
        return changes.size() + left;
    }

    /** Keeps as many changes as are told and counts the rest. */
    private static final class Told {
        private final List<NotedChange> changes = new ArrayList<>();
        private int left;

        void add(NotedChange change) {
            if (changes.size() < ReleaseNote.MOST) {
                changes.add(change);
            } else {
                left++;
            }
        }

        ReleaseChanges all() {
            return new ReleaseChanges(changes, left);
        }
    }

    /** Whether what there is can be known by hashes: {@link #known} gives nothing for more. */
    public static boolean isKnowable(SiteState edition) {
        return edition.projects().size() <= MOST_KNOWN && edition.documents().size() <= MOST_KNOWN;
    }

    /**
     * A short hash of what is printed of each project, document and department, by {@link NotedChange.Subject#key}; nothing if there are too many.
     *
     * @param before what the last release was known by
     * @param date the day of this one
     */
    public static SortedMap<String, KnownThing> known(
            SiteState edition, SortedMap<String, KnownThing> before, LocalDate date) {
        SortedMap<String, KnownThing> known = new TreeMap<>();
        if (isKnowable(edition)) {
            new Subjects(edition).each((subject, hash) -> {
                KnownThing was = before.get(subject.key());
                known.put(
                        subject.key(),
                        new KnownThing(hash, was != null && was.hash().equals(hash) ? was.since() : date, subject));
            });
            before.forEach((key, was) -> {
                if (!known.containsKey(key)) {
                    known.computeIfPresent(
                            "department " + was.subject().department(),
                            (department, thing) -> new KnownThing(thing.hash(), date, thing.subject()));
                }
            });
        }
        return known;
    }

    /** What is known, with a day only where a change is told: of the rest nobody knows when it changed last, as what the release before was known by is gone. */
    public SortedMap<String, KnownThing> dated(SortedMap<String, KnownThing> known) {
        Set<String> told = new HashSet<>();
        for (NotedChange change : changes) {
            told.add(change.subject().key());
            if (change.kind() == Kind.withdrawn) {
                told.add("department " + change.subject().department());
            }
        }
        SortedMap<String, KnownThing> dated = new TreeMap<>(known);
        dated.replaceAll(
                (key, thing) -> told.contains(key) ? thing : new KnownThing(thing.hash(), null, thing.subject()));
        return dated;
    }

    /** With old and new values. What follows from the rest, as findings do, is left out. */
    public static ReleaseChanges between(SiteState before, SiteState after) {
        Subjects old = new Subjects(before);
        Subjects now = new Subjects(after);
        Told told = new Told();
        StateComparison.run(before, after, change -> {
            switch (change.kind()) {
                case finding, page -> {}
                case project, field, figure -> told.add(noted("project", change, old, now));
                case document -> told.add(noted("document", change, old, now));
                case department -> told.add(noted("department", change, old, now));
            }
        });
        return told.all();
    }

    private static NotedChange noted(String about, Change change, Subjects old, Subjects now) {
        boolean whole = change.place().isEmpty();
        boolean one = whole || FormKey.of(change.place()).isPresent();
        Kind kind = one && change.before() == null
                ? Kind.added
                : one && change.after() == null ? Kind.withdrawn : Kind.corrected;
        return new NotedChange(
                kind,
                (whole && kind == Kind.withdrawn ? old : now).subject(about, change.subject()),
                change.place(),
                whole ? null : change.before(),
                whole ? null : change.after());
    }

    /** Only that something changed, where the state before is known by hashes alone. */
    public static ReleaseChanges byHash(Map<String, KnownThing> before, Map<String, KnownThing> now) {
        Told told = new Told();
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        for (String key : all) {
            @Nullable KnownThing was = before.get(key);
            @Nullable KnownThing is = now.get(key);
            if (was == null || is == null || !was.hash().equals(is.hash())) {
                Kind kind = was == null ? Kind.added : is == null ? Kind.withdrawn : Kind.corrected;
                NotedChange.Subject subject =
                        Objects.requireNonNull(is == null ? was : is).subject();
                told.add(new NotedChange(kind, subject, "", null, null));
            }
        }
        return told.all();
    }
}
