package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.ingest.text.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the generations; one may extend another and then says only what differs. */
final class FormSpecs {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<FormSpec> ALL =
            Resources.lines("forms/index.txt").map(FormSpecs::read).toList();

    private FormSpecs() {}

    /** All of them, the more particular first. */
    static List<FormSpec> all() {
        return ALL;
    }

    private static FormSpec read(String id) {
        JsonNode own = JSON.readTree(Resources.text("forms/" + id + ".json"));
        JsonNode base = own.has("extends")
                ? JSON.readTree(Resources.text("forms/" + own.get("extends").asString() + ".json"))
                : JSON.createObjectNode();
        JsonNode execution = either(own, base, "execution");
        List<Label> labels = new ArrayList<>();
        own.path("labels").forEach(l -> labels.add(label(l)));
        either(own, base, "also").forEach(l -> labels.add(label(l)));
        texts(either(own, base, "personal")).forEach(p -> labels.add(personal(p)));
        return new FormSpec(
                id,
                own.path("stage").asString(),
                own.path("scope").asString("").equals("department"),
                patterns(own.path("titles")).toList(),
                labels,
                columns(either(own, base, "columns")),
                columns(execution.path("columns")),
                columns(execution.path("rows")),
                columns(own.path("tasks")),
                new Levels(lists(either(own, base, "levels")), lists(either(own, base, "priors"))),
                texts(either(own, base, "vertical")),
                Stream.concat(patterns(own.path("headings")), patterns(either(own, base, "instructions")))
                        .toList(),
                texts(either(own, base, "totals")));
    }

    private static JsonNode either(JsonNode own, JsonNode base, String name) {
        return own.has(name) ? own.get(name) : base.path(name);
    }

    private static Label label(JsonNode node) {
        return new Label(
                node.path("field").asString(""),
                texts(node.path("as")),
                Label.Type.valueOf(node.path("kind").asString("text").toUpperCase(Locale.ROOT)),
                node.path("required").asBoolean(false),
                node.path("left").asBoolean(false),
                node.path("section").asString(""),
                node.path("code").asString(""),
                node.path("source").asString(""));
    }

    private static Label personal(String print) {
        return new Label("", List.of(print), Label.Type.PERSONAL, false, false, "", "", "");
    }

    private static List<ColumnSpec> columns(JsonNode nodes) {
        return nodes.valueStream()
                .map(n -> new ColumnSpec(
                        n.path("field").asString(""),
                        texts(n.path("as")),
                        patterns(n.path("like")).toList()))
                .toList();
    }

    private static List<String> texts(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<Pattern> patterns(JsonNode nodes) {
        return nodes.valueStream().map(n -> Pattern.compile(n.asString()));
    }

    private static Map<String, List<String>> lists(JsonNode node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        node.properties().forEach(p -> lists.put(p.getKey(), texts(p.getValue())));
        return lists;
    }
}
