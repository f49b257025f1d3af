package org.mingzhang.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.diff.Change.Kind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a project's record says, by place: {@code 2024-target 清淤河道数 target} has {@code =3条}. */
final class ProjectFacts {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What follows from the rest, is told of something else, or is another spelling of it. */
    private static final Set<String> DERIVED = Set.of(
            "id",
            "page",
            "noteHtml",
            "sequence",
            "targetReading",
            "actualReading",
            "measure",
            "findings",
            "story",
            "rollUp",
            "verdictBasis",
            "judgement",
            "placeholder",
            "unitFromTarget");

    /** What is said of a document is told of the document. */
    private static final List<String> OF_DOCUMENT = List.of(" source title", " source publishedAt", " source sha256");

    /** What a department is called is told of the department. */
    private static final String DEPARTMENT = "department";

    private static final String VERDICT = "verdict";

    /** The end of the place that tells in which order the items of a list stand. */
    private static final String ORDER = " order";

    private static final String ORDER_JOINT = "、";

    /** The fields that name an item of a list; the first that it has is its name. */
    private static final List<String> NAMES = List.of("name", "source", "item", "title", "number", "project", "at");

    /** Texts that are figures all the same. */
    private static final Set<String> FIGURES = Set.of(
            "target",
            "actual",
            "value",
            "longTerm",
            "expected",
            "quantity",
            "unitPrice",
            "periods",
            "rate",
            "printed",
            "deviationFromTarget");

    /** A value and what kind of change it is if another stands there. */
    record Fact(String text, Kind kind) {}

    private final TreeMap<String, Fact> facts = new TreeMap<>();

    /** The title of each form, by its year and stage. */
    private final SortedMap<String, String> forms = new TreeMap<>();

    /** The places of the items of lists that go by names, in their order, each with that of its list. */
    private final Map<String, String> items = new LinkedHashMap<>();

    private final List<Seen> findings = new ArrayList<>();

    private ProjectFacts() {}

    /** The record as it is written, no digit of a number lost. */
    static JsonNode exact(byte[] record) {
        return JSON.readTree(record);
    }

    static ProjectFacts of(JsonNode record) {
        ProjectFacts facts = new ProjectFacts();
        record.properties().forEach(field -> {
            if (field.getKey().equals("disclosures")) {
                field.getValue().forEach(facts::form);
            } else {
                facts.add(field.getKey(), field.getKey(), field.getValue());
            }
        });
        facts.findings(record.path("findings"), "");
        return facts;
    }

    SortedMap<String, Fact> facts() {
        return facts;
    }

    SortedMap<String, String> forms() {
        return forms;
    }

    Map<String, String> items() {
        return items;
    }

    /** Whether the order of a list can be compared: only where it holds the same items, as others stand elsewhere anyway. */
    static boolean isComparable(String place, @Nullable Fact was, @Nullable Fact is) {
        return !place.endsWith(ORDER)
                || (was != null && is != null && Objects.equals(sorted(was.text()), sorted(is.text())));
    }

    private static List<String> sorted(String order) {
        return Arrays.stream(order.split(ORDER_JOINT, -1)).sorted().toList();
    }

    List<Seen> findings() {
        return findings;
    }

    private void form(JsonNode form) {
        String part = form.has("part") ? "-" + form.path("part").asString() : "";
        String name = form.path("year").asString() + "-" + form.path("stage").asString() + part;
        forms.put(name, form.path("form").asString(""));
        form.properties().forEach(field -> {
            if (!Set.of("year", "stage", "part").contains(field.getKey())) {
                add(name + " " + field.getKey(), field.getKey(), field.getValue());
            }
        });
        findings(form.path("findings"), name);
    }

    private void findings(JsonNode list, String form) {
        list.forEach(one -> findings.add(
                new Seen(one.path("rule").asString(), form, one.path("message").asString())));
    }

    private void add(String place, String name, JsonNode value) {
        if (DERIVED.contains(name)
                || place.equals(DEPARTMENT)
                || OF_DOCUMENT.stream().anyMatch(place::endsWith)) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(field -> add(place + " " + field.getKey(), field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            items(place, name, value);
        } else {
            facts.put(place, new Fact(text(value), kind(name, value)));
        }
    }

    private static Kind kind(String name, JsonNode value) {
        return name.equals(VERDICT)
                ? Kind.finding
                : value.isNumber() || FIGURES.contains(name) ? Kind.figure : Kind.field;
    }

    /** Items go by their names, so that one put in between does not shift all that follow. */
    private void items(String place, String name, JsonNode list) {
        int number = 0;
        List<String> order = new ArrayList<>();
        for (JsonNode item : list) {
            number++;
            if (item.isObject()) {
                String own = free(place + " " + nameOf(item, number));
                add(own, name, item);
                items.put(own, place);
                order.add(own.substring(place.length() + 1));
            } else {
                facts.put(place + " " + number, new Fact(text(item), item.isNumber() ? Kind.figure : Kind.field));
            }
        }
        if (order.size() > 1) {
            facts.put(place + ORDER, new Fact(String.join(ORDER_JOINT, order), Kind.field));
        }
    }

    private static String nameOf(JsonNode item, int number) {
        return NAMES.stream()
                .filter(name -> item.path(name).isString())
                .findFirst()
                .map(name -> "“" + item.path(name).asString() + "”")
                .orElse(Integer.toString(number));
    }

    /** The second item of a name gets a number. */
    private String free(String place) {
        String free = place;
        for (int i = 2; isTaken(free); i++) {
            free = place + "#" + i;
        }
        return free;
    }

    private boolean isTaken(String place) {
        String next = facts.ceilingKey(place + " ");
        return next != null && next.startsWith(place + " ");
    }

    /** Numbers without the zeros that only their printing adds. */
    private static String text(JsonNode value) {
        if (!value.isNumber()) {
            return value.asString("");
        }
        return value.decimalValue().signum() == 0
                ? "0"
                : value.decimalValue().stripTrailingZeros().toPlainString();
    }
}
