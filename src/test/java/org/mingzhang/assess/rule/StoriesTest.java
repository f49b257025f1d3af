package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.assess.story.Story;
import org.mingzhang.assess.story.StoryBook;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.model.Document;
import org.mingzhang.model.Project;
import org.mingzhang.model.Stage;

/** Findings that are one fact from several sides are one story, and stories are ranked by what they weigh. */
class StoriesTest {
    private static final RuleSet RULES = RuleSet.of(AllRules.list(), Map.of());
    private static final Document DOCUMENT =
            new Document("wenjian", "文件", "shuiwuju", 2031, Stage.TARGET, null, null, null, null, null, null);

    /** What is read of some forms, each of a project of its own. */
    private static final class Site {
        private final Map<String, Story> stories = new TreeMap<>();
        private final List<String> order = new ArrayList<>();
        private final FindingIndex index = new FindingIndex(List.of(DOCUMENT));
        private final StoryBook book = new StoryBook(RULES.infos(), List.of(DOCUMENT));

        Site(Project... projects) {
            List<Project> read = new ArrayList<>(List.of(projects));
            List<ProjectRow> rows = new ArrayList<>();
            for (Project project : read) {
                AssessedProject assessed = Assessor.assess(project, RULES);
                book.add(assessed.allFindings());
                rows.add(ProjectRow.of(assessed));
            }
            Survey survey = new Survey(rows);
            CrossAssessor cross = new CrossAssessor(
                    survey,
                    List.of(DOCUMENT),
                    RULES,
                    entry -> read.stream()
                            .filter(p -> p.id().equals(entry.project().id()))
                            .findFirst()
                            .orElseThrow()
                            .disclosures()
                            .getFirst()
                            .indicators());
            cross.ofDocuments().values().forEach(book::add);
            rows.forEach(row -> cross.counted(row, book::add));
            book.weigh(cross);
            StoryGatherer gatherer = new StoryGatherer(
                    new StoryGatherer.Told(
                            index,
                            survey,
                            List.of(DOCUMENT),
                            List.of("shuiwuju", "yuanlinju"),
                            whole(cross),
                            List.of()),
                    (id, of) -> order.add("document of " + of.whole().stories().total() + " and "
                            + of.forms().stories().total()),
                    (id, of) -> order.add(id + " " + of.stories().total()));
            for (int i = 0; i < read.size(); i++) {
                ProjectFindings alone = Assessor.assess(read.get(i), RULES).byForm();
                List<Finding> findings =
                        book.parts(cross.completed(alone, rows.get(i))).all();
                gatherer.add(read.get(i).id(), findings, List.of());
            }
            gatherer.finish();
            RULES.infos().forEach(rule -> index.ofRule(rule.id()).heaviest().forEach(s -> stories.put(s.id(), s)));
        }

        private Function<String, List<Finding>> whole(CrossAssessor cross) {
            return id -> book.parts(cross.ofDocuments().getOrDefault(id, List.of()));
        }

        /** The story of a rule, of which there is one. */
        Story of(String rule) {
            List<Story> found = stories.values().stream()
                    .filter(s -> s.rules().containsKey(rule))
                    .toList();
            assertEquals(1, found.size(), rule);
            return found.getFirst();
        }
    }

    private static FormBuilder f(int place) {
        return new FormBuilder().project("p" + place, "项目" + place, place);
    }

    private static Site site(FormBuilder... forms) {
        return new Site(Arrays.stream(forms).map(FormBuilder::project).toArray(Project[]::new));
    }

    private static FormBuilder full(int place) {
        FormBuilder form = f(place).spent("1000", "90" + place, "90" + place, "100.00%");
        for (int j = 0; j < 5; j++) {
            form.result("其他", "指标" + place + j, "=" + (place + j) + "次", "=" + (place + j) + "次", "5", "5");
        }
        return form;
    }

    @Test
    void whatAWholeDocumentDoesCarriesTheFormsThatDoIt() {
        Site site = site(full(1), full(2), full(3), full(4));
        Story rates = site.of("initial-rate");
        assertEquals("document-rates/wenjian", rates.id());
        assertEquals("document-rates", rates.lead().rule());
        assertEquals(Map.of("document-rates", 1, "initial-rate", 4), rates.rules());
        assertEquals(site.of("document-target-text"), site.of("document-no-departure"));
        assertEquals(
                Map.of("document-no-departure", 1, "document-target-text", 1, "target-text", 4),
                site.of("target-text").rules());
        assertEquals(
                Map.of("document-full-marks", 1, "full-marks", 4),
                site.of("full-marks").rules());
    }

    @Test
    void aWholeDocumentWeighsTwiceItsStrength() {
        Story story = site(full(1), full(2), full(3), full(4)).of("document-full-marks");
        int strength = info("document-full-marks").strength();
        assertEquals(new BigDecimal(2 * strength + ".0000"), story.weight());
    }

    @Test
    void theShareIsThatOfThePointsOrOfTheMoneyWhicheverIsLarger() {
        FormBuilder other = f(2).result("数量指标", "人数", "80人", "80人", "60", "60").spent("300", "300", "300", "100%");
        // 10 of 100 points, and 0 of 400 yuan.
        Story points = site(
                        f(1).result("数量指标", "次数", "≥10次", "5次", "10", "10")
                                .result("质量指标", "合格率", "90%", "90%", "30", "30")
                                .spent("100", "100", "100", "100%"),
                        other)
                .of("full-score-missed");
        assertEquals(weight("full-score-missed", "1.1"), points.weight());
        // 100 of 400 yuan.
        Story money = site(f(1).requested("100").target("成本指标", "成本", "合理"), f(2).requested("300"))
                .of("cost-word");
        assertEquals(
                weight("cost-word", "1.25").stripTrailingZeros(), money.weight().stripTrailingZeros());
    }

    private static BigDecimal weight(String rule, String factor) {
        return new BigDecimal(factor)
                .multiply(BigDecimal.valueOf(info(rule).strength()))
                .setScale(4);
    }

    private static RuleInfo info(String rule) {
        return RULES.infos().stream()
                .filter(i -> i.id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalLinesOfOneRuleOnOneFormAreOneStory() {
        Story story = site(f(1).result("数量指标", "次数", "≥10次", "5次", "10", "10")
                        .result("数量指标", "人数", "≥20人", "5人", "10", "10"))
                .of("full-score-missed");
        assertEquals("full-score-missed/shuiwuju/p1/2031-target", story.id());
        assertEquals(2, story.findings().total());
    }

    @Test
    void aPairStandsOnceWhicheverRuleSeesItAndWhicheverComesFirst() {
        List<FormBuilder> forms = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            FormBuilder form = f(i).goal("相同的年度目标文字", "");
            for (int j = 0; j < 5; j++) {
                form.target("数量指标", i == 3 ? "别的" + j : "共同" + j, "≥" + j + 1 + "次");
            }
            forms.add(form);
        }
        Story story = site(forms.toArray(FormBuilder[]::new)).of("same-goal");
        assertEquals("same-block/wenjian/p1~p2", story.id());
        assertTrue(story.rules().containsKey("same-block"), () -> "rules: " + story.rules());
    }

    @Test
    void aNameOnTwoFormsASumAndARepeatAreOneStory() {
        Site site = site(
                f(1).project("p1", "系统运维", 1).requested("100"),
                f(2).requested("200"),
                f(3).project("p3", "系统运维", 3).requested("300").rollUpOf("p1", "p2"),
                f(4).printedTwice().requested("5"),
                f(5).project("p5", "设备购置", 5).requested("7"),
                f(6).project("p6", "设备购置", 6).requested("9"));
        Story story = site.of("same-name");
        assertEquals("document-forms/wenjian", story.id());
        assertEquals(
                new TreeSet<>(List.of("document-forms", "printed-twice", "roll-up", "same-name")),
                new TreeSet<>(story.rules().keySet()));
        assertEquals(1, story.findings().of(Severity.QUESTION));
        assertEquals(Severity.NOTE, story.severity(), "the severity shown is that of the finding that is told");
        assertTrue(story.open());
    }

    @Test
    void formsOfOneNameAreToldApartByTheirNumber() {
        FormBuilder[] forms = {
            f(1).project("p1", "系统运维", 15).result("数量指标", "次数", "≥3次", "≥3次", "5", "5"),
            f(2).project("p2", "系统运维", 16).result("数量指标", "次数", "≥3次", "≥3次", "5", "5"),
            f(3).result("数量指标", "次数", "≥3次", "≥3次", "5", "5")
        };
        Story story = site(forms).of("restated-bound");
        Set<String> names = new TreeSet<>();
        Stream.concat(Stream.of(story.lead()), story.others().stream())
                .filter(f -> f.rule().equals("restated-bound"))
                .forEach(f -> names.addAll(List.of(
                        f.message().chinese().replaceFirst("：.*", ""),
                        f.message().english().replaceFirst(":.*", ""))));
        assertEquals(
                Set.of(
                        "系统运维 2031（第 15 张表）",
                        "系统运维 2031 (form 15)",
                        "系统运维 2031（第 16 张表）",
                        "系统运维 2031 (form 16)",
                        "项目3 2031"),
                names);
    }

    @Test
    void aStoryNamesTwentyOthersAndCountsAll() {
        List<FormBuilder> forms = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            forms.add(full(i).project("p" + (100 + i), "项目" + i, i));
        }
        Story story = site(forms.toArray(FormBuilder[]::new)).of("full-marks");
        assertEquals(31, story.findings().total());
        assertEquals(Story.MOST, story.others().size());
        assertEquals(10, story.left());
    }

    @Test
    void aDocumentIsHandedOverWithItsLastProjectAndADepartmentWithItsDocuments() {
        Site site = site(full(1), full(2), full(3));
        assertEquals(List.of("document of 4 and 3", "shuiwuju 7", "yuanlinju 0"), site.order);
        assertEquals(7, site.index.ofDocument("wenjian").stories().total());
    }

    @Test
    void theOrderOfReadingChangesNothing() {
        List<Project> projects = new ArrayList<>(List.of(
                full(1).project(),
                full(2).project(),
                full(3).project(),
                f(4).requested("100").project()));
        Site there = new Site(projects.toArray(Project[]::new));
        Collections.reverse(projects);
        StoryBook back = new StoryBook(RULES.infos(), List.of(DOCUMENT));
        assertFalse(there.stories.isEmpty());
        List<ProjectRow> rows = new ArrayList<>();
        projects.forEach(p -> {
            AssessedProject assessed = Assessor.assess(p, RULES);
            back.add(assessed.allFindings());
            rows.add(ProjectRow.of(assessed));
        });
        CrossAssessor cross = new CrossAssessor(new Survey(rows), List.of(DOCUMENT), RULES, entry -> List.of());
        rows.forEach(row -> cross.counted(row, back::add));
        cross.ofDocuments().values().forEach(back::add);
        back.weigh(cross);
        for (Project project : projects) {
            for (Finding finding : back.parts(Assessor.assess(project, RULES).allFindings())) {
                Story same =
                        Objects.requireNonNull(there.stories.get(finding.part().story()));
                assertEquals(same.lead().part().weight(), finding.part().weight(), finding::key);
            }
        }
    }

    @Test
    void whatIsSlightIsListedWithItsRuleOnly() {
        assertEquals(RuleInfo.SLIGHT, 1);
        Site site = site(f(1).target("数量指标", "评价数量", "≥6"));
        Story story = site.of("unit-missing");
        assertEquals(story.slight(), site.index.all().heaviest().stream().noneMatch(s -> s.equals(story)));
    }
}
