package org.mingzhang.cli;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingzhang.problem.JsonString;
import org.mingzhang.problem.Place;

/** Results in the <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">format 2.1.0</a> that code hosts show. */
final class Sarif {
    /**
     * One result.
     *
     * @param rule id of what was broken or seen
     * @param level {@code error}, {@code warning} or {@code note}
     */
    record Result(String rule, String level, String message, Place place) {}

    private Sarif() {}

    static void print(List<Result> results, PrintWriter out) {
        out.println("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{"
                + "\"tool\":{\"driver\":{\"name\":\"mingzhang\",\"rules\":[" + rules(results)
                + "]}},\"columnKind\":\"utf16CodeUnits\",\"results\":[");
        for (int i = 0; i < results.size(); i++) {
            out.println(result(results.get(i)) + (i + 1 < results.size() ? "," : ""));
        }
        out.println("]}]}");
    }

    private static String rules(List<Result> results) {
        return String.join(
                ",",
                results.stream()
                        .map(Result::rule)
                        .distinct()
                        .sorted()
                        .map(rule -> "{\"id\":" + JsonString.quoted(rule) + "}")
                        .toList());
    }

    private static String result(Result result) {
        Place place = result.place();
        return "{\"ruleId\":" + JsonString.quoted(result.rule()) + ",\"level\":\"" + result.level()
                + "\",\"message\":{\"text\":" + JsonString.quoted(result.message())
                + "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
                + JsonString.quoted(uri(place.file()))
                + "},\"region\":{\"startLine\":" + place.line() + ",\"startColumn\":" + place.column() + "}}}]}";
    }

    /** A path as a reference: what is no letter of ASCII is written in percent. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
