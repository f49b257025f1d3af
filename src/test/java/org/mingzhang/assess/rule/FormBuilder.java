package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.Form;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Source;
import org.mingzhang.model.Stage;

/** An invented form, printed bit by bit. */
final class FormBuilder {
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Execution> execution = new ArrayList<>();
    private final List<BudgetItem> items = new ArrayList<>();
    private final List<LegalBasis> laws = new ArrayList<>();
    private Funding funding = Funding.NONE;
    private Disclosure.Goal goal = Disclosure.Goal.NONE;
    private List<Integer> forms = List.of(1);
    private String name = "河道清淤";
    private String project = "hedao";
    private String document = "wenjian";
    private List<ProjectId> rollUpOf = List.of();
    private int year = 2031;
    private @Nullable Money stated;
    private @Nullable String statedAs;
    private @Nullable BigDecimal totalScore;
    private @Nullable String unit;
    private @Nullable String nature;
    private @Nullable Boolean buys;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private boolean midyear;

    FormBuilder year(int other) {
        year = other;
        return this;
    }

    FormBuilder project(String id, String printed, int form) {
        project = id;
        name = printed;
        forms = List.of(form);
        return this;
    }

    FormBuilder document(String id) {
        document = id;
        return this;
    }

    FormBuilder rollUpOf(String... parts) {
        rollUpOf =
                List.of(parts).stream().map(p -> new ProjectId("shuiwuju", p)).toList();
        return this;
    }

    FormBuilder target(String subcategory, String indicator, String target) {
        indicators.add(
                new Indicator(category(subcategory), level(subcategory), indicator, target, null, null, null, null));
        return this;
    }

    FormBuilder result(
            String subcategory, String indicator, String target, String actual, String score, String weight) {
        return result(subcategory, indicator, target, actual, score, weight, null);
    }

    FormBuilder result(
            String subcategory,
            String indicator,
            String target,
            String actual,
            String score,
            String weight,
            @Nullable String deviation) {
        indicators.add(new Indicator(
                category(subcategory),
                level(subcategory),
                indicator,
                target,
                actual,
                weight.isEmpty() ? null : new BigDecimal(weight),
                score.isEmpty() ? null : new BigDecimal(score),
                deviation));
        return this;
    }

    /** {@code 效益指标>社会效益} has both levels; a second level alone stands under the outputs. */
    private static String category(String levels) {
        return levels.contains(">") ? levels.substring(0, levels.indexOf('>')) : "产出指标";
    }

    private static String level(String levels) {
        return levels.substring(levels.indexOf('>') + 1);
    }

    FormBuilder requested(String yuan, String... parts) {
        funding = new Funding(
                null,
                null,
                null,
                money(yuan),
                parts.length > 0 ? money(parts[0]) : null,
                parts.length > 1 ? money(parts[1]) : null,
                parts.length > 2 ? money(parts[2]) : null,
                null,
                null);
        return this;
    }

    FormBuilder previous(String now, String budget, String executed) {
        funding = new Funding(null, null, null, money(now), null, null, null, money(budget), money(executed));
        return this;
    }

    FormBuilder spent(String initial, String adjusted, String executed, String rate) {
        return spent(initial, adjusted, executed, rate, "10");
    }

    FormBuilder spent(String initial, String adjusted, String executed, String rate, String score) {
        execution.add(new Execution(
                Execution.Source.TOTAL,
                money(initial),
                money(adjusted),
                money(executed),
                BigDecimal.TEN,
                rate.isEmpty() ? null : rate,
                new BigDecimal(score)));
        return this;
    }

    FormBuilder part(String initial, String adjusted, String executed) {
        execution.add(new Execution(
                Execution.Source.APPROPRIATION, money(initial), money(adjusted), money(executed), null, null, null));
        return this;
    }

    FormBuilder item(String group, String item, String quantity, String price, String amount, String... periods) {
        items.add(new BudgetItem(
                group.isEmpty() ? null : group,
                item,
                quantity.isEmpty() ? null : quantity,
                price.isEmpty() ? null : price,
                periods.length == 0 ? null : periods[0],
                money(amount)));
        return this;
    }

    FormBuilder law(String title, String number) {
        laws.add(new LegalBasis(title, number.isEmpty() ? null : number, null));
        return this;
    }

    FormBuilder goal(String annual, String completion) {
        goal = new Disclosure.Goal(null, annual, completion);
        return this;
    }

    FormBuilder stated(String yuan) {
        stated = money(yuan);
        return this;
    }

    FormBuilder statedAs(String printed) {
        statedAs = printed;
        return this;
    }

    FormBuilder totalScore(String points) {
        totalScore = new BigDecimal(points);
        return this;
    }

    FormBuilder printedTwice() {
        forms = List.of(1, 2);
        return this;
    }

    FormBuilder implementedBy(String printed) {
        unit = printed;
        return this;
    }

    /** A monitoring form, of the first months of its year. */
    FormBuilder midyear() {
        midyear = true;
        return this;
    }

    FormBuilder recurring() {
        nature = "其他经常性项目";
        return this;
    }

    FormBuilder buys(boolean services) {
        buys = services;
        return this;
    }

    FormBuilder runs(String from, String to) {
        start = LocalDate.parse(from);
        end = LocalDate.parse(to);
        return this;
    }

    private static @Nullable Money money(String yuan) {
        return yuan.isEmpty() ? null : Money.of(yuan);
    }

    Disclosure disclosure() {
        return new Disclosure(
                year,
                midyear ? Stage.MONITORING : execution.isEmpty() ? Stage.TARGET : Stage.SELF_EVALUATION,
                name,
                "绩效表",
                unit,
                nature,
                null,
                null,
                buys,
                start,
                end,
                null,
                goal,
                funding,
                execution,
                laws,
                items,
                stated,
                statedAs,
                indicators,
                null,
                totalScore,
                new Source(document, forms),
                null);
    }

    Project project() {
        return new Project(
                new ProjectId("shuiwuju", project),
                null,
                List.of(),
                rollUpOf,
                null,
                null,
                List.of(),
                List.of(disclosure()));
    }

    Form form() {
        return new Form(
                new ProjectId("shuiwuju", project),
                Assessor.assess(project()).disclosures().getFirst());
    }
}
