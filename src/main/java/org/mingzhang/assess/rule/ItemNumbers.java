package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;

/** Sees printed numbers of items that skip one. */
final class ItemNumbers implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-numbers",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("明细的序号不连续", "The numbers of the items skip one"))
            .looksAt(
                    "同一组明细印有序号（如“8、交通费”），而相邻两项的序号之间缺了号；不印序号的和从头编号的不看。",
                    "Items of one group that print numbers (such as 8、交通费), where one or more are missing between two neighbours; items without numbers, and numbers that begin anew, are left alone.")
            .innocent("删去一项后没有重新编号。", "An item was taken out and the others were not numbered again.")
            .example("“8、交通费”之后是“10、电脑耗材”，没有印序号 9。", "“8、交通费” is followed by “10、电脑耗材”; no number 9 is printed.")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS =
            Text.of("“{0}”之后是“{1}”，没有印序号 {2}。", "“{0}” is followed by “{1}”; no number {2} is printed.");
    private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9]{1,2})(?:[、)）]|[.．](?![0-9]))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        List<BudgetItem> items = form.disclosure().budgetItems();
        for (int i = 1; i < items.size(); i++) {
            BudgetItem before = items.get(i - 1);
            BudgetItem after = items.get(i);
            int from = number(before);
            int to = number(after);
            if (from > 0 && to > from + 1 && Objects.equals(before.group(), after.group())) {
                findings.add(form.draft(INFO)
                        .operand(before.item(), before.amount(), form.spot(Spot.Part.ITEM, i))
                        .operand(after.item(), after.amount(), form.spot(Spot.Part.ITEM, i + 1))
                        .operand("没有印的序号", missing(from, to), null)
                        .say(WORDS, before.item(), after.item(), missing(from, to)));
            }
        }
        return findings;
    }

    private static String missing(int from, int to) {
        return to == from + 2 ? Integer.toString(from + 1) : (from + 1) + "—" + (to - 1);
    }

    /** 0 for none. */
    private static int number(BudgetItem item) {
        Matcher number = NUMBER.matcher(item.item().strip());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }
}
