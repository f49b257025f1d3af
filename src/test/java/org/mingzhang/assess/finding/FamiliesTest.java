package org.mingzhang.assess.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.rule.AllRules;

/** Families name rules that exist, each in one family, and the manual names the same. */
class FamiliesTest {
    private static final Pattern RULE = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void everyRuleOfAFamilyExistsAndHasOneFamily() {
        Set<String> known =
                AllRules.list().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
        List<String> named =
                Families.list().stream().flatMap(f -> f.rules().stream()).toList();
        assertEquals(List.of(), named.stream().filter(r -> !known.contains(r)).toList());
        assertEquals(named.size(), Set.copyOf(named).size());
    }

    @Test
    void theManualNamesEveryFamily() throws IOException {
        String manual = Files.readString(Path.of("docs/findings.md"));
        String table = manual.substring(
                manual.indexOf("| reaches | rules |"), manual.indexOf("A rule that is not in the table"));
        Set<String> told = new TreeSet<>();
        for (String row : table.split("\n", -1)) {
            String rules = row.split("\\|", -1).length > 2 ? row.split("\\|", -1)[2] : "";
            for (String family : rules.split(";", -1)) {
                String names =
                        RULE.matcher(family).results().map(m -> m.group(1)).collect(Collectors.joining(" "));
                if (!names.isEmpty()) {
                    told.add(names);
                }
            }
        }
        assertEquals(
                Families.list().stream()
                        .map(f -> String.join(" ", f.rules()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                told);
    }
}
