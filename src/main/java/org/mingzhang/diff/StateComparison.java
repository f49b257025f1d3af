package org.mingzhang.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.diff.Change.Kind;

/** Walks through two editions side by side and hands over every change, in the order of projects, documents, departments and pages. */
public final class StateComparison {
    private final SiteState before;
    private final SiteState after;
    private final Consumer<Change> changes;

    private StateComparison(SiteState before, SiteState after, Consumer<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Compares; each change is handed over as it is found. */
    public static void run(SiteState before, SiteState after, Consumer<Change> changes) {
        StateComparison comparison = new StateComparison(before, after, changes);
        comparison.projects();
        comparison.things(Kind.document, before.documents(), after.documents());
        comparison.documentFindings();
        comparison.things(Kind.department, before.departments(), after.departments());
        comparison.things(Kind.page, before.pages(), after.pages());
    }

    /** Both lists are sorted, so one walk over the two is enough, and of each project only this one step holds anything. */
    private void projects() {
        Iterator<String> old = before.projects().iterator();
        Iterator<String> now = after.projects().iterator();
        String left = next(old);
        String right = next(now);
        while (left != null || right != null) {
            int order = left == null ? 1 : right == null ? -1 : left.compareTo(right);
            if (order < 0) {
                changes.accept(new Change(Kind.project, Objects.requireNonNull(left), "", name(before, left), null));
            } else if (order > 0) {
                changes.accept(new Change(Kind.project, Objects.requireNonNull(right), "", null, name(after, right)));
            } else {
                project(Objects.requireNonNull(left));
            }
            left = order <= 0 ? next(old) : left;
            right = order >= 0 ? next(now) : right;
        }
    }

    private static @Nullable String next(Iterator<String> ids) {
        return ids.hasNext() ? ids.next() : null;
    }

    private static String name(SiteState edition, String project) {
        return ProjectFacts.exact(edition.record(project)).path("name").asString("");
    }

    private void project(String id) {
        byte[] left = before.record(id);
        byte[] right = after.record(id);
        if (Arrays.equals(left, right)) {
            return;
        }
        ProjectFacts old = ProjectFacts.of(ProjectFacts.exact(left));
        ProjectFacts now = ProjectFacts.of(ProjectFacts.exact(right));
        SortedMap<String, ProjectFacts.Fact> was = RenamedItems.aligned(old, now);
        TreeSet<String> places = new TreeSet<>(was.keySet());
        places.addAll(now.facts().keySet());
        SortedMap<String, Change> whole = wholeForms(id, old.forms(), now.forms());
        places.removeIf(place -> whole.containsKey(place.split(" ", 2)[0]));
        places.addAll(whole.keySet());
        places.forEach(place -> {
            Change form = whole.get(place);
            if (form == null) {
                fact(id, place, was.get(place), now.facts().get(place));
            } else {
                changes.accept(form);
            }
        });
        findings(id, old.findings(), now.findings());
    }

    /** A form that is new or gone is one thing, however much is printed on it. */
    private static SortedMap<String, Change> wholeForms(
            String id, SortedMap<String, String> old, SortedMap<String, String> now) {
        TreeMap<String, Change> whole = new TreeMap<>();
        old.forEach((form, title) -> whole.put(form, new Change(Kind.field, id, form, title, null)));
        now.forEach((form, title) -> whole.put(form, new Change(Kind.field, id, form, null, title)));
        whole.keySet().removeIf(form -> old.containsKey(form) && now.containsKey(form));
        return whole;
    }

    private void fact(String id, String place, ProjectFacts.@Nullable Fact was, ProjectFacts.@Nullable Fact is) {
        if (!Objects.equals(was, is) && ProjectFacts.isComparable(place, was, is)) {
            changes.accept(DifferingText.differing(new Change(
                    Objects.requireNonNull(is == null ? was : is).kind(),
                    id,
                    place,
                    was == null ? null : was.text(),
                    is == null ? null : is.text())));
        }
    }

    private void things(
            Kind kind, SortedMap<String, Map<String, String>> old, SortedMap<String, Map<String, String>> now) {
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            Map<String, String> was = old.get(id);
            Map<String, String> is = now.get(id);
            if (was == null || is == null) {
                changes.accept(new Change(kind, id, "", title(was), title(is)));
                continue;
            }
            TreeSet<String> fields = new TreeSet<>(was.keySet());
            fields.addAll(is.keySet());
            fields.stream()
                    .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                    .map(field -> new Change(kind, id, field, was.get(field), is.get(field)))
                    .map(DifferingLines::differing)
                    .forEach(changes);
        }
    }

    private static @Nullable String title(@Nullable Map<String, String> fields) {
        return fields == null ? null : fields.getOrDefault("title", fields.getOrDefault("department", ""));
    }

    private void documentFindings() {
        SortedMap<String, List<Seen>> old = before.documentFindings();
        SortedMap<String, List<Seen>> now = after.documentFindings();
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        ids.forEach(id -> findings(id, old.getOrDefault(id, List.of()), now.getOrDefault(id, List.of())));
    }

    /** Findings of one rule and form that say other words than before are the same with other figures. */
    private void findings(String subject, List<Seen> old, List<Seen> now) {
        Map<String, List<String>> gone = byPlace(old, now);
        Map<String, List<String>> come = byPlace(now, old);
        TreeSet<String> places = new TreeSet<>(gone.keySet());
        places.addAll(come.keySet());
        for (String place : places) {
            List<String> was = gone.getOrDefault(place, List.of());
            List<String> is = come.getOrDefault(place, List.of());
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                changes.accept(new Change(
                        Kind.finding,
                        subject,
                        place,
                        i < was.size() ? was.get(i) : null,
                        i < is.size() ? is.get(i) : null));
            }
        }
    }

    /** What the first has beyond the second. */
    private static Map<String, List<String>> byPlace(List<Seen> these, List<Seen> others) {
        List<Seen> left = new ArrayList<>(these);
        others.forEach(left::remove);
        Map<String, List<String>> byPlace = new TreeMap<>();
        left.forEach(seen ->
                byPlace.computeIfAbsent(seen.place(), p -> new ArrayList<>()).add(seen.message()));
        return new LinkedHashMap<>(byPlace);
    }
}
