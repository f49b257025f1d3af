package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Project;
import org.mingzhang.model.RuleSetting;
import org.mingzhang.model.Stage;

/** Rules never fail, whatever a form prints or leaves out. */
class AnyFormTest {
    private static final int ROUNDS = 3000;
    private static final Pattern INSANE = Pattern.compile(
            "\\{[0-9]|null|NaN|Infinity|[0-9]{4,}(?:\\.[0-9]+)?%|100\\.0%|(?<![0-9.,])1 (?:forms|indicators|projects|points|results)\\b");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "=0",
            "≥90%",
            "<=0元",
            "合理",
            "3-5次",
            "≥2万元且≤5万元",
            "16000人/月",
            "11月底",
            "-7元",
            "5*8小时",
            "1200元/户/年",
            "999999999999999999",
            "“",
            "12.00(次)",
            "20000/人月",
            "‰",
            "100%以上");
    private static final List<String> NAMES =
            List.of("", "率", "满意度", "次数", "单价成本", "检测费", "检测场次", "月租费", "人均和人次单价", "纠纷");
    private static final List<String> LEVELS = List.of("", "数量指标", "成本指标", "满意度指标", "质量指标");
    private static final List<String> MONEY = List.of("", "0", "-4", "100", "0.01", "123456789.12");

    @Test
    void noRuleFails() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        assertDoesNotThrow(
                () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        tryOne(random);
                    }
                },
                "seed " + seed);
    }

    private static void tryOne(Random random) {
        RuleSet rules = RuleSet.of(
                AllRules.list(),
                Map.of(
                        "ceilings-exceed", new RuleSetting(false, null),
                        "target-word-changed", new RuleSetting(false, null)));
        List<ProjectRow> rows = new ArrayList<>();
        Map<String, List<Indicator>> printed = new HashMap<>();
        for (int i = 1; i <= 3; i++) {
            FormBuilder later = form(random, i).year(2031);
            FormBuilder earlier = form(random, i).year(2030);
            Project one = later.project();
            Project both = new Project(
                    one.id(),
                    null,
                    List.of(),
                    one.rollUpOf(),
                    null,
                    null,
                    List.of(),
                    List.of(earlier.disclosure(), later.disclosure()));
            AssessedProject assessed = Assessor.assess(both, rules);
            assessed.allFindings().forEach(AnyFormTest::isSane);
            rows.add(ProjectRow.of(assessed));
            both.disclosures().forEach(d -> printed.put(both.id() + " " + d.year(), d.indicators()));
        }
        Document document = new Document(
                "wenjian",
                "文件",
                "shuiwuju",
                2031,
                Stage.TARGET,
                null,
                null,
                null,
                null,
                new Document.Declared(random.nextInt(4), any(random, VALUES)),
                null);
        CrossAssessor cross = new CrossAssessor(
                new Survey(rows),
                List.of(document),
                rules,
                entry -> printed.get(entry.project().id() + " " + entry.row().year()));
        rows.forEach(row -> cross.counted(row, of -> of.forEach(AnyFormTest::isSane)));
        cross.ofDocuments().values().forEach(of -> of.forEach(AnyFormTest::isSane));
    }

    /** Whatever is printed, no message has a place left open, a share that is none or a percentage of thousands. */
    private static void isSane(Finding finding) {
        for (String said :
                List.of(finding.message().chinese(), finding.message().english())) {
            assertFalse(INSANE.matcher(said).find(), said);
        }
    }

    private static FormBuilder form(Random random, int place) {
        FormBuilder form =
                new FormBuilder().project("p" + random.nextInt(place + 1) + place, any(random, NAMES), place);
        for (int i = random.nextInt(6); i > 0; i--) {
            String points = any(random, List.of("", "0", "5", "30"));
            form.result(
                    any(random, LEVELS),
                    any(random, NAMES),
                    any(random, VALUES),
                    any(random, VALUES),
                    points,
                    any(random, List.of("", "0", "5")));
            form.target(any(random, LEVELS), any(random, NAMES), any(random, VALUES));
        }
        if (random.nextBoolean()) {
            form.spent(any(random, MONEY), any(random, MONEY), any(random, MONEY), any(random, VALUES));
            form.part(any(random, MONEY), any(random, MONEY), any(random, MONEY));
        }
        if (random.nextBoolean()) {
            form.previous(any(random, MONEY), any(random, MONEY), any(random, MONEY));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            form.item(
                    any(random, NAMES),
                    any(random, NAMES),
                    any(random, VALUES),
                    any(random, VALUES),
                    any(random, MONEY));
            form.law(any(random, VALUES), any(random, VALUES));
        }
        return random.nextInt(5) == 0 ? form.rollUpOf("p01").stated(any(random, MONEY)) : form;
    }

    private static String any(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
