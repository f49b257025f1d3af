package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Severity;

/** Every rule against its cases in {@code cases.txt}: what it sees, and what it leaves alone. */
class RuleCasesTest {
    private static final Set<String> KINDS = new TreeSet<>(List.of("hit", "near", "absent", "zero"));

    private static final Pattern DISAGREES = Pattern.compile(
            "(?<![0-9.,])1 (?:forms|indicators|projects|points|results|items|names|budgets|rates|spans|years|scores|recurring projects|are|were|have|do|print|cite)\\b"
                    + "|(?<![0-9.,])1 of (?:the )?[0-9]+ [a-z ]*?(?:forms|indicators|projects|results)\\b(?: of this document)?(?: \\([^)]*\\))? (?:are|have|do|print|cite)\\b"
                    + "|(?:(?<![0-9.,])[2-9]|[0-9][0-9,.]*[0-9]) (?:form|indicator|project|point|result|item|name|year|score)\\b");

    private record Case(String rule, String kind, String line) {}

    private static final List<Case> CASES = new ArrayList<>();
    private static final Map<String, Rule> RULES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        AllRules.list().forEach(rule -> RULES.put(rule.info().id(), rule));
        String rule = "";
        for (String line : Files.readAllLines(Path.of("src/test/resources/findings/cases.txt"))) {
            String[] words = line.split(" +", 2);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (words.length == 1) {
                rule = line;
            } else {
                CASES.add(new Case(rule, words[0], words[1]));
            }
        }
    }

    @Test
    void everyRuleHasAHitANearMissAbsentDataAndZero() {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        CASES.stream()
                .filter(c -> !c.kind().equals("says"))
                .forEach(c -> kinds.computeIfAbsent(c.rule(), r -> new TreeSet<>())
                        .add(c.kind().startsWith("hit") ? "hit" : c.kind()));
        Map<String, Set<String>> all = new LinkedHashMap<>();
        RULES.keySet().forEach(rule -> all.put(rule, KINDS));
        assertEquals(all, kinds);
    }

    /** A department that is not named wants to know why, and so does one that is. */
    @Test
    void everyRuleSaysWhenItStaysSilent() {
        List<String> open = RULES.values().stream()
                .map(Rule::info)
                .filter(
                        rule -> !rule.looksAt().chinese().matches(".*(?:不[看列算加报比是核计含]|除外).*")
                                || !rule.looksAt()
                                        .english()
                                        .matches(
                                                "(?i).*(?:silent|left alone|left out|left to|leaves|not |nothing|but for|neither|no |nothing).*"))
                .map(rule -> rule.id() + ": " + rule.looksAt())
                .toList();
        assertEquals(List.of(), open);
    }

    @TestFactory
    Stream<DynamicTest> whatItSees() {
        return Stream.concat(cases("hit"::equals, 1), cases("hit2"::equals, 2));
    }

    @TestFactory
    Stream<DynamicTest> whatItLeavesAlone() {
        return cases(kind -> !kind.startsWith("hit") && !kind.equals("says"), 0);
    }

    @TestFactory
    Stream<DynamicTest> inWhichWords() {
        return CASES.stream()
                .filter(c -> c.kind().equals("says"))
                .map(c -> dynamicTest(c.rule() + ": " + c.line(), () -> {
                    String[] parts = c.line().split(" \\| ", 2);
                    Rule rule = Objects.requireNonNull(RULES.get(c.rule()));
                    String said = new Scene(parts[1])
                            .seenBy(rule).stream()
                                    .map(f -> f.severity().id() + " "
                                            + f.message().chinese() + " "
                                            + f.message().english())
                                    .collect(Collectors.joining("\n"));
                    assertTrue(said.contains(parts[0]), said);
                }));
    }

    /** Whoever reads a question knows what is asked. */
    @TestFactory
    Stream<DynamicTest> questionsAsk() {
        return CASES.stream()
                .filter(c -> c.kind().startsWith("hit"))
                .map(c -> dynamicTest(c.rule() + ": " + c.line(), () -> {
                    Rule rule = Objects.requireNonNull(RULES.get(c.rule()));
                    for (Finding finding : new Scene(c.line()).seenBy(rule)) {
                        String said = finding.message().chinese();
                        assertTrue(finding.severity() != Severity.QUESTION || said.endsWith("？"), said);
                        String english = finding.message().english();
                        assertTrue(finding.severity() != Severity.QUESTION || english.endsWith("?"), english);
                    }
                }));
    }

    /** One of something is one, in English too, and several are several. */
    @Test
    void englishAgreesInNumber() {
        List<String> wrong = new ArrayList<>();
        for (Case one : CASES) {
            String scene = one.line().substring(one.line().indexOf(" | ") + 1).replaceFirst("^\\| ", "");
            Rule rule = Objects.requireNonNull(RULES.get(one.rule()));
            for (Finding finding : new Scene(scene).seenBy(rule)) {
                String english = finding.message().english();
                if (DISAGREES.matcher(english).find()) {
                    wrong.add(english);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void pricesOfAYearAndPricesWithoutOneAreComparedWithAWordAboutIt() {
        Rule rule = Objects.requireNonNull(RULES.get("price-factor"));
        String differ = new Scene("t 成本 费用 ≤1200元/户 / t 成本 费用 ≤1万元/户/年")
                .seenBy(rule)
                .getFirst()
                .message()
                .chinese();
        String same = new Scene("t 成本 费用 ≤1200元/户/年 / t 成本 费用 ≤1万元/户/年")
                .seenBy(rule)
                .getFirst()
                .message()
                .chinese();
        assertTrue(differ.contains("；“/年”只印在其中一年，若都按一年的费用算，后者是前者的 8.33 倍。"), differ);
        assertTrue(same.contains("≤1万元/户/年，后者是前者的 8.33 倍。"), same);
    }

    private static Stream<DynamicTest> cases(Predicate<String> kind, int times) {
        return CASES.stream()
                .filter(c -> kind.test(c.kind()))
                .map(c -> dynamicTest(c.rule() + " " + c.kind() + ": " + c.line(), () -> {
                    Rule rule = Objects.requireNonNull(RULES.get(c.rule()));
                    List<Finding> seen = new Scene(c.line()).seenBy(rule);
                    assertEquals(
                            times,
                            seen.size(),
                            () -> seen.stream().map(Finding::message).toList().toString());
                }));
    }
}
