package org.mingzhang.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Quoted;
import org.mingzhang.model.Department;
import org.mingzhang.model.Region;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code departments/<department>.json}. */
final class DepartmentFile {
    private DepartmentFile() {}

    /** The department; nothing, with a problem, if the file is wrong. Its region is only checked against settings that could be read. */
    static Optional<Department> read(
            ContentFolder folder, String id, Optional<SiteSettings> settings, Problems problems) {
        return JsonFile.read(folder, "departments/" + id + ".json", FileKind.DEPARTMENT, problems)
                .flatMap(file -> {
                    settings.ifPresent(known -> checkRegion(file, known.regions()));
                    file.reportTo(problems);
                    return file.sound()
                            ? settings.map(known -> bind(id, file.root(), known.regions()))
                            : Optional.empty();
                });
    }

    private static void checkRegion(JsonFile file, Map<String, Region> regions) {
        String id = file.root().text("region");
        if (id != null && !regions.containsKey(id)) {
            file.report(
                    "/region",
                    ProblemCode.M025,
                    "there is no region " + Quoted.of(id),
                    References.advice(id, regions.keySet(), "Add it to regions in site.json."));
        }
    }

    private static Department bind(String id, Fields department, Map<String, Region> regions) {
        String region = department.required("region");
        Region where = regions.getOrDefault(region, new Region(region, region, List.of(region)));
        return new Department(
                id,
                department.required("name"),
                where,
                department.required("kind"),
                department.objects("earlierNames").stream()
                        .map(DepartmentFile::earlier)
                        .toList(),
                department.texts("successors"),
                department.texts("earlierIds"));
    }

    private static Department.Earlier earlier(Fields earlier) {
        return new Department.Earlier(earlier.required("name"), Objects.requireNonNull(earlier.whole("until")));
    }
}
