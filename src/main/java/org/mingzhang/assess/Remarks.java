package org.mingzhang.assess;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form remarks behind a result and what changes nothing of it: the names of just as many things as it counts, a part of them after 其中, the
 * size of a survey.
 */
final class Remarks {
    private static final Pattern LIST =
            Pattern.compile("([^0-9()]*([0-9]{1,2})\\p{IsHan}{1,3})(?:\\(([^0-9()]+)\\)|:([^0-9()]+))");
    private static final Pattern PART = Pattern.compile("(.*[0-9].*?)[,;(]其中:?[^()]+\\)?");
    private static final Pattern SURVEY =
            Pattern.compile("(.*[0-9].*)\\([^()0-9]*(?:问卷|样本|调查)[^()0-9]*[0-9]+[份人个户]\\)");
    /** What takes some of it back, or is itself what was asked for. */
    private static final Pattern TAKEN_BACK =
            Pattern.compile("[未不没无非欠缺差超待拟退延租借暂]|取消|在建|计划|结转|剩余|上年|去年|往年|重复|失败|中止|终止|闲置|维修|损坏|报废|正在|部分|申请|启动|筹备|招标"
                    + "|本年|当年|年内|实际|支付|支出|验收|合格|达标|通过|完成|优秀|到位|投入使用|[一二两三四五六七八九十][个台套场次人家项]");

    private static final int FEWEST = 2;
    /** What is longer is text, see docs/measures.md. */
    private static final int LONGEST = 200;

    private Remarks() {}

    /** The result alone, or all that is printed where a remark may change it. */
    static String without(String printed) {
        if (printed.length() > LONGEST) {
            return printed;
        }
        String folded = Same.folded(printed);
        Matcher list = LIST.matcher(folded);
        if (list.matches()) {
            String names = list.group(3) == null ? list.group(4) : list.group(3);
            return countsThem(list.group(2), names) ? list.group(1) : printed;
        }
        for (Pattern pattern : List.of(PART, SURVEY)) {
            Matcher remark = pattern.matcher(folded);
            if (remark.matches() && !takenBack(folded.substring(remark.end(1)))) {
                return remark.group(1);
            }
        }
        return printed;
    }

    private static boolean countsThem(String number, String names) {
        int things = Integer.parseInt(number);
        return things >= FEWEST && !takenBack(names) && names.split("[、,;]", -1).length == things;
    }

    private static boolean takenBack(String remark) {
        return TAKEN_BACK.matcher(remark).find();
    }
}
