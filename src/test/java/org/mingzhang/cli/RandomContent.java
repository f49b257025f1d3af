package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.io.FileUtils;
import tools.jackson.databind.json.JsonMapper;

/** A small content folder that editors change at random, and what a reader has to be told of each change. */
final class RandomContent {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM = "2024-target";

    private final Path folder;
    private final Random random;
    private final TreeMap<String, String> departments = new TreeMap<>(Map.of("wen", "文化局", "shui", "水务局"));
    private final TreeMap<String, String> titles = new TreeMap<>(Map.of("wen", "文化局绩效目标表", "shui", "水务局绩效目标表"));
    private final TreeMap<String, Form> projects = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private int made;

    private record Measure(String name, String target, int weight) {}

    private static final class Form {
        private String name;
        private int requested;
        private final List<Measure> indicators = new ArrayList<>();

        Form(String name, int requested) {
            this.name = name;
            this.requested = requested;
        }
    }

    RandomContent(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            projects.put((i % 2 == 0 ? "wen" : "shui") + "/p" + made, form());
        }
    }

    private Form form() {
        made++;
        Form form = new Form("项目" + made, 1000 * made);
        for (int i = 0; i < 3; i++) {
            form.indicators.add(measure());
        }
        return form;
    }

    private Measure measure() {
        made++;
        return new Measure("数" + made + "<次>", "=" + made + "次", 10);
    }

    /** Some things are changed, each in one way. @return what is to be told: kind, title, place, before, after */
    Set<String> change() {
        for (int i = random.nextInt(7); i >= 0; i--) {
            one();
        }
        return told;
    }

    private void one() {
        String id = List.copyOf(projects.keySet()).get(random.nextInt(projects.size()));
        String department = random.nextBoolean() ? "wen" : "shui";
        int way = random.nextInt(9);
        String key = way < 7 ? id : way == 7 ? "department " + department : "document " + department;
        if (!touched.add(key)) {
            return;
        }
        Form form = Objects.requireNonNull(projects.get(id));
        switch (way) {
            case 0 -> added(department + "/p" + made);
            case 1 -> {
                tell("撤下", form.name, "", "", "");
                projects.remove(id);
            }
            case 2 -> target(form);
            case 3 -> renamed(form);
            case 4 -> indicator(form);
            case 5 -> gone(form);
            case 6 -> money(form);
            case 7 -> {
                String old = departments.put(department, departments.get(department) + "新");
                tell("更正", departments.get(department), "department", old, departments.get(department));
            }
            default -> {
                String old = titles.put(department, titles.get(department) + "（修订）");
                tell("更正", titles.get(department), "title", old, titles.get(department));
            }
        }
    }

    private void added(String id) {
        touched.add(id);
        projects.put(id, form());
        tell("新增", projects.get(id).name, "", "", "");
    }

    private void target(Form form) {
        Measure old = form.indicators.get(1);
        form.indicators.set(1, new Measure(old.name, "≥" + old.target.substring(1), old.weight));
        tell(
                "更正",
                form.name,
                FORM + " indicators “" + old.name + "” target",
                old.target,
                form.indicators.get(1).target);
    }

    private void renamed(Form form) {
        Measure old = form.indicators.get(2);
        String name = old.name + "新";
        form.indicators.set(2, new Measure(name, old.target, old.weight));
        tell("更正", form.name, FORM + " indicators “" + name + "” name", old.name, name);
    }

    private void indicator(Form form) {
        Measure now = measure();
        form.indicators.add(random.nextInt(4), now);
        String place = FORM + " indicators “" + now.name + "” ";
        fields(now).forEach((field, value) -> tell("更正", form.name, place + field, "", value));
    }

    private void gone(Form form) {
        Measure old = form.indicators.remove(random.nextInt(3));
        String place = FORM + " indicators “" + old.name + "” ";
        fields(old).forEach((field, value) -> tell("更正", form.name, place + field, value, ""));
    }

    private static Map<String, String> fields(Measure measure) {
        return Map.of(
                "name",
                measure.name,
                "target",
                measure.target,
                "weight",
                Integer.toString(measure.weight),
                "category",
                "产出指标",
                "subcategory",
                "数量指标");
    }

    private void money(Form form) {
        int old = form.requested;
        form.requested += 17;
        tell("更正", form.name, FORM + " funding requested", Integer.toString(old), Integer.toString(form.requested));
    }

    private void tell(String kind, String title, String place, String before, String after) {
        told.add(String.join("|", kind, title, place, before, after));
    }

    void write() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
        write("site.json", """
                {"title": "试账", "description": "供测试使用。", "publisher": "编辑部", "languages": ["zh-CN"], "licence": {"name": "CC0"},
                 "regions": [{"id": "shi", "name": "东市"}]}""");
        for (String id : departments.keySet()) {
            write("departments/" + id + ".json", """
                    {"name": "%s", "region": "shi", "kind": "部门"}""".formatted(departments.get(id)));
            write("documents/" + id + "-2024-target.json", """
                    {"title": "%s", "department": "%s", "year": 2024, "stage": "target"}""".formatted(titles.get(id), id));
        }
        int number = 0;
        for (Map.Entry<String, Form> project : projects.entrySet()) {
            String id = project.getKey();
            List<Map<String, Object>> indicators = new ArrayList<>();
            project.getValue()
                    .indicators
                    .forEach(one -> indicators.add(new TreeMap<>(Map.of(
                            "category", "产出指标",
                            "subcategory", "数量指标",
                            "name", one.name,
                            "target", one.target,
                            "weight", one.weight))));
            number = Integer.parseInt(id.replaceAll("\\D", "")) + 1;
            write(
                    "projects/" + id + "/2024-target.json",
                    JSON.writeValueAsString(new TreeMap<>(Map.of(
                            "name",
                            project.getValue().name,
                            "form",
                            "绩效目标表",
                            "funding",
                            Map.of("requested", project.getValue().requested),
                            "indicators",
                            indicators,
                            "source",
                            Map.of(
                                    "document",
                                    id.substring(0, id.indexOf('/')) + "-2024-target",
                                    "forms",
                                    List.of(number))))));
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
