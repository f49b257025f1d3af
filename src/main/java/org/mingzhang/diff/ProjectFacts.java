package org.mingzhang.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a project's record says, by place: {@code 2024-target 清淤河道数 target} has {@code =3条}. */
final class ProjectFacts {
    /** What follows from the rest, or is another spelling of it. */
    private static final Set<String> DERIVED = Set.of(
            "id", "page", "noteHtml", "sequence", "targetReading", "actualReading", "measure", "findings", "story");

    /** The fields that name an item of a list; the first that it has is its name. */
    private static final List<String> NAMES = List.of("name", "source", "item", "title", "number", "project");

    /** Texts that are figures all the same. */
    private static final Set<String> FIGURES =
            Set.of("target", "actual", "quantity", "unitPrice", "periods", "rate", "deviationFromTarget");

    /** A value and whether it is a figure. */
    record Fact(String text, boolean figure) {}

    private final TreeMap<String, Fact> facts = new TreeMap<>();
    private final List<Seen> findings = new ArrayList<>();

    private ProjectFacts() {}

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

    List<Seen> findings() {
        return findings;
    }

    private void form(JsonNode form) {
        String part = form.has("part") ? "-" + form.path("part").asString() : "";
        String name = form.path("year").asString() + "-" + form.path("stage").asString() + part;
        facts.put(name, new Fact(form.path("form").asString(""), false));
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
        if (DERIVED.contains(name)) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(field -> add(place + " " + field.getKey(), field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            items(place, name, value);
        } else {
            facts.put(place, new Fact(text(value), value.isNumber() || FIGURES.contains(name)));
        }
    }

    /** Items go by their names, so that one put in between does not shift all that follow. */
    private void items(String place, String name, JsonNode list) {
        int number = 0;
        for (JsonNode item : list) {
            number++;
            if (item.isObject()) {
                add(free(place + " " + nameOf(item, number)), name, item);
            } else {
                facts.put(place + " " + number, new Fact(text(item), item.isNumber()));
            }
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
