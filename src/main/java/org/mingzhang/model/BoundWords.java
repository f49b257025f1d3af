package org.mingzhang.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The signs and words that stand around a number and say how it is meant.
 *
 * <p>以上, 以下 and 以内 include the number itself, 超过 does not: Civil Code of the PRC, article 1259.
 */
final class BoundWords {
    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            entry("≥", Bound.AT_LEAST),
            entry(">", Bound.MORE_THAN),
            entry("≤", Bound.AT_MOST),
            entry("<", Bound.LESS_THAN),
            entry("=", Bound.EQUAL),
            entry("不低于", Bound.AT_LEAST),
            entry("不少于", Bound.AT_LEAST),
            entry("不小于", Bound.AT_LEAST),
            entry("不得低于", Bound.AT_LEAST),
            entry("不得少于", Bound.AT_LEAST),
            entry("大于等于", Bound.AT_LEAST),
            entry("大于或等于", Bound.AT_LEAST),
            entry("至少", Bound.AT_LEAST),
            entry("不高于", Bound.AT_MOST),
            entry("不超过", Bound.AT_MOST),
            entry("不多于", Bound.AT_MOST),
            entry("不大于", Bound.AT_MOST),
            entry("不得高于", Bound.AT_MOST),
            entry("不得超过", Bound.AT_MOST),
            entry("小于等于", Bound.AT_MOST),
            entry("小于或等于", Bound.AT_MOST),
            entry("至多", Bound.AT_MOST),
            entry("最多", Bound.AT_MOST),
            entry("大于", Bound.MORE_THAN),
            entry("高于", Bound.MORE_THAN),
            entry("多于", Bound.MORE_THAN),
            entry("超过", Bound.MORE_THAN),
            entry("小于", Bound.LESS_THAN),
            entry("低于", Bound.LESS_THAN),
            entry("少于", Bound.LESS_THAN),
            entry("不足", Bound.LESS_THAN),
            entry("不到", Bound.LESS_THAN),
            entry("不满", Bound.LESS_THAN),
            entry("等于", Bound.EQUAL),
            // The figure is reached or kept; which side is open, if any, is said after it.
            entry("达到", Bound.NONE),
            entry("达", Bound.NONE),
            entry("为", Bound.NONE),
            entry("控制在", Bound.NONE),
            entry("保持在", Bound.NONE));

    private static final Map<String, Bound> AFTER = Map.ofEntries(
            entry("以上", Bound.AT_LEAST),
            entry("及以上", Bound.AT_LEAST),
            entry("或以上", Bound.AT_LEAST),
            entry("(含)以上", Bound.AT_LEAST),
            entry("以上(含)", Bound.AT_LEAST),
            entry("以下", Bound.AT_MOST),
            entry("及以下", Bound.AT_MOST),
            entry("或以下", Bound.AT_MOST),
            entry("(含)以下", Bound.AT_MOST),
            entry("以下(含)", Bound.AT_MOST),
            entry("以内", Bound.AT_MOST),
            entry("之内", Bound.AT_MOST),
            entry("内", Bound.AT_MOST));

    /** What a name must end with to be the name of a quantity, as in 参加培训人数不少于2500人. */
    private static final Set<String> QUANTITIES = Set.of(
            "数", "率", "量", "度", "额", "费", "价", "费用", "成本", "比例", "占比", "比重", "人次", "得分", "时间", "时长", "周期", "年限", "面积");

    private BoundWords() {}

    /** How a number is meant after these words; nothing if they say more than that. */
    static Optional<Bound> before(String words) {
        if (words.isEmpty()) {
            return Optional.of(Bound.NONE);
        }
        String comparator = longest(BEFORE.keySet(), words);
        return comparator.isEmpty() || !isQuantity(without(words, comparator))
                ? Optional.empty()
                : Optional.ofNullable(BEFORE.get(comparator));
    }

    /** Whether it is a comparator and nothing else. */
    static boolean isWord(String text) {
        return BEFORE.containsKey(text);
    }

    /** The longest word after a number's unit that says how it is meant, or empty. */
    static String lastIn(String unitAndWords) {
        return longest(AFTER.keySet(), unitAndWords);
    }

    /** What {@link #lastIn} found means. */
    static Bound after(String word) {
        return AFTER.getOrDefault(word, Bound.NONE);
    }

    /** Whether a sign or word that leaves a value open occurs anywhere. */
    static boolean occursIn(String folded) {
        return BEFORE.entrySet().stream().anyMatch(e -> e.getValue().open() && folded.contains(e.getKey()))
                || AFTER.keySet().stream().anyMatch(word -> word.length() > 1 && folded.contains(word));
    }

    static String without(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }

    private static boolean isQuantity(String name) {
        return name.isEmpty()
                || (name.codePoints().allMatch(Character::isLetter)
                        && QUANTITIES.stream().anyMatch(name::endsWith));
    }

    private static String longest(Set<String> words, String text) {
        String found = "";
        for (String word : words) {
            if (word.length() > found.length() && text.endsWith(word)) {
                found = word;
            }
        }
        return found;
    }
}
