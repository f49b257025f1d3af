package org.mingzhang.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Region;

/**
 * What tells regions, departments and documents apart where several bear one name; those that bear theirs alone have no entry.
 *
 * @param regions so much of the way to a region as differs from that to the others, by id
 * @param departments the same of a department's region, by id
 * @param documents the id of the department that published a document, or the document's own id if that does not tell, by id
 */
record Labels(Map<String, String> regions, Map<String, String> departments, Map<String, String> documents) {
    static Labels of(Collection<Region> regions, Collection<Department> departments, Collection<Document> documents) {
        return new Labels(
                apart(regions, Region::name, Region::id, Labels::way),
                apart(departments, Department::name, Department::id, (d, alike) -> {
                    List<Region> theirs = alike.stream().map(Department::region).toList();
                    return theirs.stream().filter(d.region()::equals).count() > 1 ? d.id() : way(d.region(), theirs);
                }),
                apart(
                        documents,
                        Document::title,
                        Document::id,
                        (d, alike) -> alike.stream()
                                                .filter(other ->
                                                        other.department().equals(d.department()))
                                                .count()
                                        > 1
                                ? d.id()
                                : d.department()));
    }

    private static <T> Map<String, String> apart(
            Collection<T> all, Function<T, String> name, Function<T, String> id, BiFunction<T, List<T>, String> label) {
        Map<String, String> labels = new HashMap<>();
        for (List<T> alike : all.stream().collect(Collectors.groupingBy(name)).values()) {
            if (alike.size() > 1) {
                alike.forEach(one -> labels.put(id.apply(one), label.apply(one, alike)));
            }
        }
        return labels;
    }

    /** The shortest end of the way to a region that no other ends in; all of it if there is none. */
    private static String way(Region region, Collection<Region> alike) {
        return IntStream.rangeClosed(1, region.path().size())
                .mapToObj(names -> end(region, names))
                .filter(end -> alike.stream()
                                .filter(other -> end(other, end.size()).equals(end))
                                .count()
                        == 1)
                .findFirst()
                .map(end -> String.join("", end))
                .orElseGet(() -> String.join("", region.path()));
    }

    private static List<String> end(Region region, int names) {
        List<String> path = region.path();
        return path.subList(Math.max(0, path.size() - names), path.size());
    }
}
