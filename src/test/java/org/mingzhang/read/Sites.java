package org.mingzhang.read;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.Project;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;

/** The sites of the tests, and reading one whole. */
final class Sites {
    static final Path FOLDER = Path.of("src", "test", "resources", "sites");

    private Sites() {}

    static Path content(String site) {
        return FOLDER.resolve(site).resolve("content");
    }

    /** Every problem of a content folder, as a person in the folder around it reads them. */
    static String problems(Path contentFolder) {
        Problems problems = new Problems();
        projects(contentFolder, problems);
        String around = contentFolder.resolveSibling("").normalize() + "/";
        return problems.sorted().stream()
                .map(problem -> problem.text().replace(around, "") + "\n")
                .collect(Collectors.joining());
    }

    static List<Project> projects(Path contentFolder, Problems problems) {
        Content content = ContentReader.open(contentFolder, problems);
        ProjectReader reader = ProjectReader.of(contentFolder, content);
        return content.projects().stream()
                .flatMap(id -> reader.read(id, problems).stream())
                .toList();
    }

    /** What a person reads about problems that must not be there. */
    static List<String> texts(Problems problems) {
        return problems.sorted().stream().map(Problem::text).toList();
    }
}
