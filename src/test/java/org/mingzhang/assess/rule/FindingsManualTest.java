package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Text;

/** The manual describes every rule in the words of the rule, and no other. It is rewritten on purpose with {@code -Dgolden=write}. */
class FindingsManualTest {
    private static final Path MANUAL = Path.of("docs/findings.md");
    private static final String START = "## The rules\n\n";

    @Test
    void theManualDescribesEveryRule() throws IOException {
        String text = Files.readString(MANUAL);
        String head = text.substring(0, text.indexOf(START) + START.length());
        String expected = AllRules.list().stream()
                .map(Rule::info)
                .map(FindingsManualTest::entry)
                .collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(MANUAL, head + expected);
        }
        assertEquals(head + expected, Files.readString(MANUAL));
    }

    @Test
    void everyRuleSaysAllThatIsToBeSaid() {
        for (Rule rule : AllRules.list()) {
            RuleInfo info = rule.info();
            for (Text text : List.of(info.title(), info.looksAt(), info.innocent(), info.example())) {
                assertTrue(!text.chinese().isBlank() && !text.english().isBlank(), info::id);
            }
        }
        List<String> ids =
                AllRules.list().stream().map(rule -> rule.info().id()).toList();
        assertEquals(ids.size(), new TreeSet<>(ids).size());
    }

    private static String article(RuleInfo info) {
        return info.scope() == Scope.INDICATOR ? "an " : "a ";
    }

    private static String entry(RuleInfo info) {
        String threshold = info.threshold() == null
                ? ""
                : ", threshold `" + info.threshold().toPlainString() + "`";
        String off = info.on() ? "" : ", off unless a site switches it on";
        return "### `" + info.id() + "`\n\n"
                + "**" + info.title().english() + "** · " + info.title().chinese() + " · `"
                + info.severity().id() + "` about " + article(info)
                + info.scope().id() + threshold + off + "\n\n"
                + "- Looks at: " + info.looksAt().english() + " "
                + info.looksAt().chinese() + "\n"
                + "- Can be innocent: " + info.innocent().english() + " "
                + info.innocent().chinese() + "\n"
                + "- Example: " + info.example().english() + " "
                + info.example().chinese() + "\n";
    }
}
