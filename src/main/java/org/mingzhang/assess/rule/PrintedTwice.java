package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees forms printed again. */
final class PrintedTwice implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "printed-twice", Severity.NOTE, Scope.DISCLOSURE, Text.of("同一张表印了不止一次", "Printed more than once"))
            .strength(RuleInfo.SLIGHT)
            .looksAt(
                    "在文件里印了两次以上的表；同名而金额不同的表由另一条规则列出，这里不列。",
                    "Forms that the document prints more than once; forms of one name and two amounts are left to another rule.")
            .innocent(
                    "系统会把上级项目印在子项目旁边；只有一个子项目时看起来像重印。",
                    "Systems print a parent project beside its sub-projects; a parent of one looks like a copy.")
            .example(
                    "本表在文件中印了 2 次（第 1、2 张），内容相同；在合计中只算一次。",
                    "This form is printed 2 times (forms 1, 2) with the same content; it is counted once.");
    private static final Text WORDS = Text.of(
            "本表在文件中印了 {0} 次（第 {1} 张），内容相同；在合计中只算一次。",
            "This form is printed {0} times (forms {1}) with the same content; it is counted once.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Integer> forms = form.disclosure().source().forms();
        if (forms.size() < 2) {
            return List.of();
        }
        String places = forms.stream().map(Object::toString).collect(Collectors.joining("、"));
        return List.of(form.draft(INFO)
                .money(form.disclosure().budget().orElse(null))
                .operand("印出的表", places, form.spot(Spot.Part.FORM, 0))
                .say(WORDS, forms.size(), Text.of(places, places.replace("、", ", "))));
    }
}
