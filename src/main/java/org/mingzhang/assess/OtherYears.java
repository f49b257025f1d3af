package org.mingzhang.assess;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.TextMeasure;

/** A figure that is promised for more years than the form's, or for another: 三年内≥5个, 十四五期间≥100个, 到2025年≥95%. */
final class OtherYears {
    /** Only verbs stand between the time and its figure: 三年行动计划≥1份 is a name. */
    private static final String FIGURE =
            "(?:[以之]?内|期间|期内|期末|末|底|期|度)*(?:累计|合计|总计|共|新增|新建|建成|建设|完成|实现|达到|达)*(?=[^\\p{IsHan}]|[不至超大高小低少控]|$)";

    private static final Pattern SPAN = Pattern.compile(
            "(?:[二两三四五六七八九十]年|规划期|建设期|实施期|项目期|合同期|[一二三四五]五[”\"]?|(?:19|20)[0-9]{2}年?[-–~至到](?:19|20)[0-9]{2}年)"
                    + FIGURE);

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年" + FIGURE);

    private OtherYears() {}

    static boolean promised(Indicator indicator, int year) {
        String words = new TextMeasure(indicator.target()).words();
        if (SPAN.matcher(words).find()) {
            return true;
        }
        Matcher named = YEAR.matcher(words);
        return named.find() && Integer.parseInt(named.group(1)) != year;
    }
}
