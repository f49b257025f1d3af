package org.mingzhang.assess.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.assess.story.StoryBook;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * How long the rules take for many projects and what stays in memory: run {@code main} with a number of projects, 100000 by default,
 * and {@code -DinADocument} for how many of them are printed in one document. Each
 * project is made, assessed and let go; what stays are the rows and the strongest findings.
 */
final class FindingsBenchmark {
    private static final int IN_A_DOCUMENT = Integer.getInteger("inADocument", 200);

    /** So that the ids are in order. */
    private static final int FIRST = 10_000_000;

    private FindingsBenchmark() {}

    public static void main(String[] arguments) {
        int projects = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        RuleSet rules = RuleSet.of(AllRules.list(), Map.of());
        FindingIndex index = new FindingIndex(documents(projects));
        StoryBook stories = new StoryBook(rules.infos(), documents(projects));
        List<ProjectRow> rows = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 1; i <= projects; i++) {
            AssessedProject assessed = Assessor.assess(form(i).project(), rules);
            stories.add(assessed.allFindings());
            rows.add(ProjectRow.of(assessed));
        }
        long first = System.nanoTime();
        CrossAssessor cross = new CrossAssessor(
                new Survey(rows),
                documents(projects),
                rules,
                entry -> printed(entry.project().id()));
        cross.ofDocuments().values().forEach(stories::add);
        rows.forEach(row -> cross.counted(row, stories::add));
        stories.weigh(cross);
        long second = System.nanoTime();
        StoryGatherer gatherer = new StoryGatherer(
                new StoryGatherer.Told(
                        index,
                        new Survey(rows),
                        documents(projects),
                        Set.of(),
                        id -> stories.parts(cross.ofDocuments().getOrDefault(id, List.of())),
                        List.of()),
                (id, of) -> {},
                (id, of) -> {});
        for (int i = 1; i <= projects; i++) {
            AssessedProject alone = Assessor.assess(form(i).project(), rules);
            ProjectFindings whole = stories.parts(cross.completed(alone.byForm(), rows.get(i - 1)));
            gatherer.add(alone.project().id(), whole.all(), List.of());
        }
        gatherer.finish();
        long third = System.nanoTime();
        System.gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%d projects in documents of %d: %.1f s for the forms, %.1f s for the documents, %.1f s for the stories, %d stories of %d findings, %d MB held%n",
                projects,
                IN_A_DOCUMENT,
                (first - start) / 1e9,
                (second - first) / 1e9,
                (third - second) / 1e9,
                index.all().stories().total(),
                index.all().findings().total(),
                held >> 20);
        rows.clear();
    }

    /** Twelve indicators, five of which every third project has alike. */
    private static FormBuilder form(int i) {
        FormBuilder form = new FormBuilder()
                .project("p" + (FIRST + i), "项目" + i, i)
                .document("wenjian" + i / IN_A_DOCUMENT)
                .spent("20000", "8000", "8000", "100.00%")
                .law("关于第" + i % 500 + "号事项管理工作的若干规定", "〔2030〕" + i % 700 + "号");
        for (int j = 0; j < 12; j++) {
            String name = i % 3 == 0 && j < 5 ? "共同指标" + j : "指标" + i + "号" + j;
            form.result(
                    j < 2 ? "数量指标" : j < 4 ? "成本指标" : "质量指标", name, "≥" + (j + 1) + "次", "≥" + (j + 1) + "次", "5", "5");
        }
        return form;
    }

    private static List<Indicator> printed(ProjectId id) {
        return form(Integer.parseInt(id.project().substring(1)) - FIRST)
                .disclosure()
                .indicators();
    }

    private static List<Document> documents(int projects) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i <= projects / IN_A_DOCUMENT; i++) {
            documents.add(new Document(
                    "wenjian" + i, "文件", "shuiwuju", 2031, Stage.SELF_EVALUATION, null, null, null, null, null, null));
        }
        return documents;
    }
}
