package org.mingzhang.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
            entry("最少", Bound.AT_LEAST),
            entry("起码", Bound.AT_LEAST),
            entry("不高于", Bound.AT_MOST),
            entry("不超过", Bound.AT_MOST),
            entry("不多于", Bound.AT_MOST),
            entry("不大于", Bound.AT_MOST),
            entry("不得高于", Bound.AT_MOST),
            entry("不得超过", Bound.AT_MOST),
            entry("不可超过", Bound.AT_MOST),
            entry("不应低于", Bound.AT_LEAST),
            entry("小于等于", Bound.AT_MOST),
            entry("小于或等于", Bound.AT_MOST),
            entry("未超过", Bound.AT_MOST),
            entry("没有超过", Bound.AT_MOST),
            entry("没超过", Bound.AT_MOST),
            entry("不超", Bound.AT_MOST),
            entry("未超", Bound.AT_MOST),
            entry("未超出", Bound.AT_MOST),
            entry("不超出", Bound.AT_MOST),
            entry("未突破", Bound.AT_MOST),
            entry("不突破", Bound.AT_MOST),
            entry("未高于", Bound.AT_MOST),
            entry("未低于", Bound.AT_LEAST),
            entry("未少于", Bound.AT_LEAST),
            entry("至多", Bound.AT_MOST),
            entry("最多", Bound.AT_MOST),
            entry("大于", Bound.MORE_THAN),
            entry("高于", Bound.MORE_THAN),
            entry("多于", Bound.MORE_THAN),
            entry("超过", Bound.MORE_THAN),
            entry("超", Bound.MORE_THAN),
            entry("逾", Bound.MORE_THAN),
            entry("突破", Bound.MORE_THAN),
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
            entry("+", Bound.AT_LEAST),
            entry("内", Bound.AT_MOST));

    /** Say more than, or less than, right before a number; elsewhere 超额, 重大突破 and 群众不满 are no bounds. */
    private static final Set<String> ONLY_BEFORE_A_NUMBER = Set.of("超", "逾", "突破", "不到", "不满", "不足");

    /** Leave a value open wherever they stand. */
    private static final List<String> ANYWHERE = Stream.concat(
                    BEFORE.entrySet().stream()
                            .filter(e -> e.getValue().open() && !ONLY_BEFORE_A_NUMBER.contains(e.getKey()))
                            .map(Map.Entry::getKey),
                    AFTER.keySet().stream().filter(word -> word.length() > 1))
            .toList();

    private BoundWords() {}

    /**
     * What stands before a number.
     *
     * @param name what the words name, without the comparator
     * @param comparator the comparator as spelled, or empty
     */
    record Before(String name, String comparator) {
        static Before of(String words) {
            String comparator = longest(BEFORE.keySet(), words);
            return new Before(without(words, comparator), comparator);
        }

        Bound bound() {
            return BEFORE.getOrDefault(comparator, Bound.NONE);
        }
    }

    /** Whether it is a comparator and nothing else. */
    static boolean isWord(String text) {
        return BEFORE.containsKey(text);
    }

    /** The longest word right after a number's unit that says how it is meant, or empty. */
    static String firstIn(String words) {
        String found = "";
        for (String word : AFTER.keySet()) {
            if (word.length() > found.length() && words.startsWith(word)) {
                found = word;
            }
        }
        return found;
    }

    /** What {@link #firstIn} found means. */
    static Bound after(String word) {
        return AFTER.getOrDefault(word, Bound.NONE);
    }

    /** Whether a sign or word that leaves a value open occurs anywhere. */
    static boolean occursIn(String folded) {
        for (String word : ANYWHERE) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String without(String text, String end) {
        return text.substring(0, text.length() - end.length());
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
