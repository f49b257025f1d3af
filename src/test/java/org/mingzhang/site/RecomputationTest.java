package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sum, share, difference and count on every page, worked out again from the published tables alone. */
class RecomputationTest {
    private static final Pattern AMOUNT = Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?) 元");
    private static final Pattern DECLARED = Pattern.compile("([\\d.]+)万元");
    private static final Pattern PERCENT = Pattern.compile("[<>]?\\d+(?:\\.\\d+)?%");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/ok-small/content",
                "src/test/resources/sites/ok-sums/content",
                "src/test/resources/sites/ok-provinces/content"
            })
    void everyNumberThatIsWorkedOutComesOutAgain(String content) throws IOException {
        Path site = build(content);
        Recomputed data = new Recomputed(site);
        int marked = 0;
        for (Path page : pages(site)) {
            for (Element number : Jsoup.parse(Files.readString(page)).select("[data-figure]")) {
                String formula = number.attr("data-figure");
                BigDecimal value = new BigDecimal(number.attr("value"));
                String where = site.relativize(page) + ": " + formula;
                assertEquals(
                        0, data.of(formula).compareTo(value), where + " is " + data.of(formula) + ", not " + value);
                assertEquals(shown(value, number.text(), formula), number.text(), where);
                marked++;
            }
        }
        assertTrue(marked > 20, "numbers are marked");
    }

    @Test
    void theFindingsOfAFormAreThoseOfItAndItsIndicators() throws IOException {
        Recomputed data = new Recomputed(build("content"));
        for (Map<String, String> form : data.rows("disclosures")) {
            long found = data.rows("findings").stream()
                    .filter(finding -> List.of("project_id", "fiscal_year", "stage").stream()
                            .allMatch(c -> Recomputed.printed(finding, c).equals(Recomputed.printed(form, c))))
                    .filter(finding -> Set.of("disclosure", "indicator").contains(Recomputed.printed(finding, "scope")))
                    .count();
            assertEquals(Long.toString(found), Recomputed.printed(form, "findings"), form::toString);
        }
    }

    /** Pages that sum up many projects print no amount and no share that is neither on a form nor marked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/ok-small/content",
                "src/test/resources/sites/ok-sums/content",
                "src/test/resources/sites/ok-provinces/content"
            })
    void noPageThatSumsUpHasANumberWithoutItsFormula(String content) throws IOException {
        Path site = build(content);
        Set<String> printed = printed(new Recomputed(site));
        for (Path page : pages(site)) {
            String name = site.relativize(page).toString().replace('\\', '/');
            if (!name.matches("index\\.html|(departments|years|regions|documents)/.*")) {
                continue;
            }
            Document html = Jsoup.parse(Files.readString(page));
            Set<String> known = new TreeSet<>(printed);
            html.select("[data-figure]").forEach(number -> {
                known.add(number.text());
                known.add(plain(number.attr("value")));
            });
            html.select(".findings, .story-lines, .seals, #findings, #form-findings, [data-figure], text")
                    .remove();
            for (String amount : found(AMOUNT, html.body().text())) {
                assertTrue(known.contains(plain(amount.replace(",", ""))), name + " prints " + amount + " 元");
            }
            for (String share : found(PERCENT, html.body().text())) {
                assertTrue(known.contains(share), name + " prints " + share);
            }
        }
    }

    /** What the forms print, and the shares that follow from one form alone. */
    private static Set<String> printed(Recomputed data) {
        Set<String> printed = new TreeSet<>();
        for (Map<String, String> row : data.rows("disclosures")) {
            row.forEach((column, cell) -> {
                if (column.endsWith("_yuan") && !cell.isEmpty()) {
                    printed.add(plain(cell));
                }
            });
            if (!Recomputed.printed(row, "executed_yuan").isEmpty()
                    && !Recomputed.printed(row, "amount_yuan").isEmpty()) {
                BigDecimal executed = new BigDecimal(Recomputed.printed(row, "executed_yuan"));
                BigDecimal amount = new BigDecimal(Recomputed.printed(row, "amount_yuan"));
                printed.add(plain(amount.subtract(executed).toPlainString()));
                if (amount.signum() > 0) {
                    printed.add(Recomputed.percent(executed.divide(amount, 12, RoundingMode.HALF_UP)));
                }
            }
        }
        for (Map<String, String> row : data.rows("disclosures")) {
            String executed = Recomputed.printed(row, "executed_yuan");
            String initial = Recomputed.printed(row, "initial_budget_yuan");
            if (!executed.isEmpty() && !initial.isEmpty() && new BigDecimal(initial).signum() > 0) {
                printed.add(Recomputed.percent(
                        new BigDecimal(executed).divide(new BigDecimal(initial), 12, RoundingMode.HALF_UP)));
            }
        }
        for (Map<String, String> row : data.rows("documents")) {
            Matcher declared = DECLARED.matcher(Recomputed.printed(row, "declared_total"));
            if (declared.matches()) {
                BigDecimal said = new BigDecimal(declared.group(1)).movePointRight(4);
                printed.add(plain(said.toPlainString()));
                if (!Recomputed.printed(row, "held_total_yuan").isEmpty()) {
                    printed.add(plain(new BigDecimal(Recomputed.printed(row, "held_total_yuan"))
                            .subtract(said)
                            .abs()
                            .toPlainString()));
                }
            }
        }
        printed.addAll(steps(data.rows("disclosures")));
        return printed;
    }

    /** The steps from the forms that a document prints to what is counted: all, those printed again, roll-ups, the rest. */
    private static Set<String> steps(List<Map<String, String>> forms) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Map<String, String> form : forms) {
            String amount = Recomputed.printed(form, "amount_yuan");
            if (!amount.isEmpty()) {
                int times = Recomputed.printed(form, "document_forms").split("[^0-9]+").length;
                BigDecimal money = new BigDecimal(amount);
                String document = Recomputed.printed(form, "document_id") + " ";
                sums.merge(document + "printed", money.multiply(BigDecimal.valueOf(times)), BigDecimal::add);
                sums.merge(document + "again", money.multiply(BigDecimal.valueOf(times - 1)), BigDecimal::add);
                sums.merge(document + Recomputed.printed(form, "roll_up"), money, BigDecimal::add);
            }
        }
        return sums.values().stream().map(sum -> plain(sum.toPlainString())).collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    /** How a value is shown: rounded in large print, a share as a percentage, a difference in words without its sign. */
    private static String shown(BigDecimal value, String text, String formula) {
        if (formula.contains(" / ")) {
            return text.startsWith("+") ? "+" + Recomputed.percent(value) : Recomputed.percent(value);
        }
        if (text.endsWith(" 万") || text.endsWith(" 亿")) {
            int digits = text.endsWith("万") ? 4 : 8;
            BigDecimal rounded = value.movePointLeft(digits).setScale(2, RoundingMode.HALF_UP);
            boolean exact = rounded.compareTo(value.movePointLeft(digits)) == 0;
            return (exact ? "" : "约 ")
                    + String.format(java.util.Locale.ROOT, "%,.2f", rounded)
                    + text.substring(text.length() - 2);
        }
        if (text.endsWith(" million") || text.endsWith(" billion")) {
            BigDecimal scaled = value.movePointLeft(text.endsWith(" million") ? 6 : 9);
            BigDecimal rounded = scaled.setScale(2, RoundingMode.HALF_UP);
            return (rounded.compareTo(scaled) == 0 ? "" : "about ")
                    + String.format(java.util.Locale.ROOT, "%,.2f", rounded)
                    + text.substring(text.length() - " million".length());
        }
        BigDecimal signed = text.startsWith("-") ? value : value.abs();
        String whole = String.format(java.util.Locale.ROOT, "%,d", signed.toBigInteger());
        int point = text.indexOf('.');
        return point < 0
                ? whole
                : (signed.signum() < 0 && whole.equals("0") ? "-0" : whole)
                        + signed.remainder(BigDecimal.ONE)
                                .abs()
                                .setScale(text.length() - point - 1)
                                .toPlainString()
                                .substring(1);
    }

    private Path build(String content) {
        Path site = folder.resolve("site");
        assertEquals("", Builds.build(Path.of(content), site));
        return site;
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
