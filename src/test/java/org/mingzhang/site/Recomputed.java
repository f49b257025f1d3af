package org.mingzhang.site;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The published tables of a site, and what {@code data-figure} says of them: docs/open-data.md, "Working out what the pages say". */
public final class Recomputed {
    private static final Pattern TERM =
            Pattern.compile("(sum|count|projects)\\(([a-z-]+)(?:\\.([a-z_]+))?(?:\\?(.*))?\\)");
    private static final int SHARE_DECIMALS = 8;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final Map<String, Map<String, String>> forms = new HashMap<>();
    private final Map<String, Set<String>> regions = new HashMap<>();
    private final Set<String> reporting = new HashSet<>();

    /** Reads {@code data/*.csv} of a site, and nothing else. */
    public Recomputed(Path site) throws IOException {
        for (String table : List.of(
                "disclosures",
                "indicators",
                "budget-items",
                "funding",
                "execution",
                "documents",
                "departments",
                "findings")) {
            tables.put(table, rows(site.resolve("data/" + table + ".csv")));
        }
        rows("disclosures").forEach(row -> forms.put(form(row), row));
        rows("departments")
                .forEach(row -> regions.put(
                        row.get("department_id"),
                        Set.of(printed(row, "region_ids").split(";"))));
        Set<String> filled = new HashSet<>();
        rows("indicators").stream()
                .filter(row -> !printed(row, "actual").isEmpty())
                .forEach(row -> filled.add(form(row)));
        Map<String, List<String>> ofYear = new HashMap<>();
        for (String stage : List.of("target", "self-evaluation", "evaluation")) {
            rows("disclosures").stream()
                    .filter(row -> printed(row, "stage").equals(stage)
                            && printed(row, "roll_up").equals("false"))
                    .map(Recomputed::form)
                    .filter(form -> !stage.equals("target") || filled.contains(form))
                    .forEach(form -> ofYear.computeIfAbsent(
                                    form.substring(0, form.lastIndexOf(' ')), y -> new ArrayList<>())
                            .add(form));
        }
        ofYear.values()
                .forEach(forms -> reporting.add(forms.reversed().stream()
                        .filter(filled::contains)
                        .findFirst()
                        .orElse(forms.getLast())));
    }

    public List<Map<String, String>> rows(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** One decimal; all is only what is all, and nothing what is nothing. */
    public static String percent(BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return "100%";
        }
        if (share.signum() == 0) {
            return "0%";
        }
        BigDecimal percent = share.abs().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        String sign = share.signum() < 0 ? "-" : "";
        if (percent.signum() == 0) {
            return sign + "<0.1%";
        }
        if (percent.compareTo(HUNDRED) == 0) {
            return sign + (share.abs().compareTo(BigDecimal.ONE) < 0 ? ">99.9%" : ">100%");
        }
        return sign + percent + "%";
    }

    /** What a formula comes to. */
    BigDecimal of(String formula) {
        int over = formula.indexOf(" / ");
        if (over >= 0) {
            return difference(formula.substring(0, over).replaceAll("^\\((.*)\\)$", "$1"))
                    .divide(term(formula.substring(over + 3)), SHARE_DECIMALS, RoundingMode.HALF_UP);
        }
        return difference(formula);
    }

    private BigDecimal difference(String formula) {
        return Arrays.stream(formula.split(" - "))
                .map(this::term)
                .reduce(BigDecimal::subtract)
                .orElseThrow();
    }

    private BigDecimal term(String text) {
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            throw new IllegalArgumentException("no formula: " + text);
        }
        List<Map<String, String>> fitting =
                rows(term.group(2)).stream().filter(conditions(term.group(4))).toList();
        return switch (term.group(1)) {
            case "sum" ->
                fitting.stream()
                        .map(row -> printed(row, term.group(3)))
                        .filter(cell -> !cell.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case "count" -> BigDecimal.valueOf(fitting.size());
            default ->
                BigDecimal.valueOf(fitting.stream()
                        .map(row -> printed(row, "project_id"))
                        .distinct()
                        .count());
        };
    }

    private Predicate<Map<String, String>> conditions(String query) {
        return query == null
                ? row -> true
                : Stream.of(query.split("&")).map(this::condition).reduce(row -> true, Predicate::and);
    }

    private Predicate<Map<String, String>> condition(String text) {
        boolean not = text.contains("!=");
        String[] sides = text.split(not ? "!=" : "=", 2);
        String value = URLDecoder.decode(sides[1], StandardCharsets.UTF_8);
        if (sides[0].equals("region")) {
            return row ->
                    regions.getOrDefault(cell(row, "department_id"), Set.of()).contains(value);
        }
        if (sides[0].equals("results")) {
            return row -> reporting.contains(form(row));
        }
        return row -> not != cell(row, sides[0]).equals(value);
    }

    private String cell(Map<String, String> row, String column) {
        return row.containsKey(column)
                ? printed(row, column)
                : printed(forms.getOrDefault(form(row), Map.of()), column);
    }

    /** A cell, empty where nothing is printed. */
    public static String printed(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "no column " + column);
    }

    private static String form(Map<String, String> row) {
        return printed(row, "project_id") + " " + printed(row, "fiscal_year") + " " + printed(row, "stage");
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.skip(1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                rows.add(row.toMap());
            }
            return rows;
        }
    }
}
