package org.mingzhang.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mingzhang.site.Builds;

/** The query that the manual has for each headline figure gives just that figure. */
class HeadlineQueriesTest {
    private static final Path MANUAL = Path.of("docs/open-data.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z]+\\([^`]*)` \\| `(SELECT [^`]*)` \\|$", Pattern.MULTILINE);
    private static final Pattern VIEW = Pattern.compile("^CREATE VIEW .*$", Pattern.MULTILINE);
    private static final Pattern SCOPE = Pattern.compile("(fiscal_year|department_id|document_id|region)=([^&)]*)&?");
    private static final Pattern BASIS = Pattern.compile("(_basis=)([a-z-]+)");
    private static final Pattern VERDICT =
            Pattern.compile("(verdict=)(missed|restated|unknown|pending)(?!&placeholder)");

    @Test
    void everyHeadlineFigureComesOutOfItsQuery() throws Exception {
        Path site = Builds.published();
        Map<String, BigDecimal> figures = figures(site);
        String manual = Files.readString(MANUAL);
        Map<String, String> queries = new HashMap<>();
        ROW.matcher(manual).results().forEach(row -> queries.put(row.group(1), row.group(2)));
        Matcher view = VIEW.matcher(manual);
        assertTrue(view.find());
        Set<String> used = new TreeSet<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(of(site, view.group()));
            for (Map.Entry<String, BigDecimal> figure : figures.entrySet()) {
                String shape = shape(figure.getKey());
                String query = queries.get(shape);
                assertNotNull(query, () -> "no query for " + figure.getKey() + ", which is like " + shape);
                used.add(shape);
                BigDecimal found = run(statement, of(site, asked(query, figure.getKey())));
                assertEquals(
                        figure.getValue().setScale(8, RoundingMode.HALF_UP),
                        found.setScale(8, RoundingMode.HALF_UP),
                        figure.getKey());
            }
        }
        assertTrue(used.size() > 6, used::toString);
    }

    /** The large figures and the lines of results of every page. */
    private static Map<String, BigDecimal> figures(Path site) throws IOException {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.endsWith("index.html")).sorted().forEach(pages::add);
        }
        for (Path page : pages) {
            for (Element number :
                    Jsoup.parse(Files.readString(page)).select(".figures [data-figure], .parts h3 [data-figure]")) {
                figures.put(number.attr("data-figure"), new BigDecimal(number.attr("value")));
            }
            if (page.equals(site.resolve("index.html"))) {
                for (Element number :
                        Jsoup.parse(Files.readString(page)).select("[data-figure^=count(indicators?results=true]")) {
                    figures.put(number.attr("data-figure"), new BigDecimal(number.attr("value")));
                }
            }
        }
        assertTrue(figures.size() > 20, () -> figures.size() + " figures");
        return figures;
    }

    /** The figure of the site as a whole, of the basis and verdict that the manual has as examples. */
    private static String shape(String figure) {
        String whole = SCOPE.matcher(figure).replaceAll("").replaceAll("[?&]\\)", ")");
        return VERDICT.matcher(BASIS.matcher(whole).replaceAll("$1adjusted")).replaceAll("$1missed");
    }

    /** As the manual says below its table. */
    private static String asked(String query, String figure) {
        StringBuilder asked = new StringBuilder(query);
        Matcher basis = BASIS.matcher(figure);
        if (basis.find()) {
            asked = new StringBuilder(asked.toString().replace("'adjusted'", "'" + basis.group(2) + "'"));
        }
        Matcher verdict = VERDICT.matcher(figure);
        if (verdict.find()) {
            asked = new StringBuilder(asked.toString().replace("'missed'", "'" + verdict.group(2) + "'"));
        }
        Set<String> scopes = new LinkedHashSet<>();
        SCOPE.matcher(figure).results().forEach(scope -> scopes.add(condition(scope.group(1), scope.group(2))));
        scopes.forEach(asked::append);
        return asked.toString();
    }

    private static String condition(String column, String value) {
        return switch (column) {
            case "fiscal_year" -> " AND fiscal_year = " + value;
            case "region" ->
                " AND department_id IN (SELECT department_id FROM 'data/departments.csv' WHERE"
                        + " list_contains(string_split(region_ids, ';'), '" + value + "'))";
            default -> " AND " + column + " = '" + value + "'";
        };
    }

    private static String of(Path site, String query) {
        return query.replace("'data/", "'" + site + "/data/");
    }

    private static BigDecimal run(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            assertTrue(found.next(), query);
            return new BigDecimal(found.getString(1));
        }
    }
}
