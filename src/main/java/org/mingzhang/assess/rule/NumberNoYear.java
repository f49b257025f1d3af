package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.LegalBasis;

/** Sees citations that cannot be found. */
final class NumberNoYear implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "number-no-year",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("依据只有没有年份的文号", "A citation by a number without a year"))
            .looksAt(
                    "没有标题、文号里也没有年份的引用；令号和公告号除外，它们本来没有年份。",
                    "Citations without a title whose number has no year; orders and announcements are left alone, as theirs have none.")
            .innocent("年份印在说明文字里。", "The year is printed in the text beside it.")
            .example("依据“国务院46号”没有标题，也没有年份，看不出是哪一个文件。", "国务院46号 has neither a title nor a year; which document is it?")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS =
            Text.of("依据“{0}”没有标题，也没有年份，看不出是哪一个文件。", "{0} has neither a title nor a year; which document is it?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+号");
    private static final Pattern DATED = Pattern.compile("(?:19|20)[0-9]{2}|令|公告");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<LegalBasis> cited = form.disclosure().legalBasis();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            String number = Objects.requireNonNullElse(cited.get(i).number(), "");
            String title = Objects.requireNonNullElse(cited.get(i).title(), "");
            if (title.isBlank()
                    && NUMBER.matcher(number).find()
                    && !DATED.matcher(number).find()) {
                findings.add(form.draft(INFO)
                        .operand("立项依据", number, form.spot(Spot.Part.LAW, i + 1))
                        .say(WORDS, number));
            }
        }
        return findings;
    }
}
