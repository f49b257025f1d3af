package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Draft;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Spot;
import org.mingzhang.assess.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** Sees parts that are named and not priced. */
final class ItemNoMoney implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-no-money",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("列了内容而没有金额", "Parts are named without money"))
            .looksAt(
                    "列出两项以上内容而都没有写金额的项目；只有一部分没写的为“留意”。",
                    "Projects that name two or more parts and give none of them an amount; a note where only some lack one.")
            .innocent("各项可能要到年中才能定下来。", "The parts may be settled only during the year.")
            .example(
                    "列出 3 项内容，均未写金额；项目共 100,000.00 元。各项是多少？",
                    "3 parts are named without an amount; the project has 100,000.00 yuan. What does each take?");
    private static final Text NONE = Text.of(
            "列出 {0} 项内容，均未写金额；项目共 {2} 元。各项是多少？",
            "{0} parts are named without an amount; the project has {2} yuan. What does each take?");
    private static final Text SOME = Text.of(
            "列出的 {0} 项内容中有 {1} 项未写金额；项目共 {2} 元。",
            "{1} of {0} parts are named without an amount; the project has {2} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<BudgetItem> items = form.disclosure().budgetItems();
        List<BudgetItem> without =
                items.stream().filter(i -> i.amount() == null).toList();
        Money whole = form.disclosure().budget().orElse(null);
        if (items.size() < 2 || without.isEmpty() || whole == null) {
            return List.of();
        }
        boolean none = without.size() == items.size();
        Draft draft = form.draft(INFO)
                .severity(none ? Severity.QUESTION : Severity.NOTE)
                .money(none ? whole : null);
        without.forEach(i -> draft.operand(i.item(), "—", form.spot(Spot.Part.ITEM, 1 + items.indexOf(i))));
        draft.operand("项目金额", whole, form.moneySpot());
        return List.of(draft.say(none ? NONE : SOME, items.size(), without.size(), Shown.yuan(whole)));
    }
}
