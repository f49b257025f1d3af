package org.mingzhang.assess;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.NumberMeasure;

/** Two words that count one thing: 20家（户） is as good in 家 as in 户 or 家户, and 12家企业 counts 家 where the indicator's name says 企业. */
final class EitherUnit {
    private static final String COUNTS = "个家户名人位件起套台座辆所处组队批项种类款册本份篇幅条块株棵只架艘盏";
    private static final Pattern PAIR = Pattern.compile("[0-9]([" + COUNTS + "])\\(([次" + COUNTS + "])\\)");

    private static final int SHORTEST_NOUN = 2;

    private EitherUnit() {}

    /** A number in the unit of another, where what is printed of it, or the indicator's name, says that it may be counted so. */
    static NumberMeasure asIn(NumberMeasure number, String printed, NumberMeasure other, String name) {
        String wanted = other.unit();
        Matcher pair = PAIR.matcher(Same.folded(printed));
        boolean either = pair.find()
                && number.unit().equals(pair.group(1))
                && ((wanted.equals(pair.group(2)) && COUNTS.contains(wanted))
                        || wanted.equals(pair.group(1) + pair.group(2)));
        return either || namesIt(number.unit(), wanted, name) ? number.in(wanted) : number;
    }

    private static boolean namesIt(String unit, String wanted, String name) {
        return unit.length() == 1
                && COUNTS.contains(unit)
                && wanted.length() > SHORTEST_NOUN
                && wanted.startsWith(unit)
                && name.contains(wanted.substring(1));
    }
}
