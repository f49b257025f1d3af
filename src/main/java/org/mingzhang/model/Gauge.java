package org.mingzhang.model;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a unit measures, so that values in units of other names can be compared: 分钟 and 小时, 亩 and 公顷, 场 and 场次.
 *
 * @param kind equal for units that convert into one another
 * @param factor turns a value in the unit into one of the kind, exactly
 */
record Gauge(String kind, BigDecimal factor) {
    /** Other names of the same thing. */
    private static final Map<String, String> SAME = Map.ofEntries(
            entry("日", "天"),
            entry("场次", "场"),
            entry("批次", "批"),
            entry("期次", "期"),
            entry("名", "人"),
            entry("位", "人"),
            entry("个小时", "小时"),
            entry("h", "小时"),
            entry("min", "分钟"),
            entry("s", "秒"),
            entry("星期", "周"),
            entry("个星期", "周"),
            entry("个月", "月"),
            entry("个季度", "季度"),
            entry("个工作日", "工作日"),
            entry("个自然日", "自然日"),
            entry("个学期", "学期"),
            entry("个标段", "标段"),
            entry("个点位", "点位"),
            entry("个百分点", "百分点"),
            entry("dB", "分贝"),
            entry("℃", "摄氏度"),
            entry("平米", "平方米"),
            entry("平方千米", "平方公里"),
            entry("美金", "美元"),
            entry("港币", "港元"),
            entry("吨标煤", "吨标准煤"),
            entry("μg", "微克"),
            entry("ug", "微克"),
            entry("mg", "毫克"),
            entry("㎡", "平方米"),
            entry("m²", "平方米"),
            entry("km²", "平方公里"),
            entry("m³", "立方米"),
            entry("立方", "立方米"),
            entry("m", "米"),
            entry("cm", "厘米"),
            entry("mm", "毫米"),
            entry("km", "公里"),
            entry("千米", "公里"),
            entry("kg", "公斤"),
            entry("千克", "公斤"),
            entry("g", "克"),
            entry("t", "吨"),
            entry("L", "升"),
            entry("ml", "毫升"),
            entry("kW", "千瓦"),
            entry("kWh", "千瓦时"),
            entry("MW", "兆瓦"));

    /** A third of a square metre: 亩, two thirds of 1000 square metres, is a whole number of them. */
    private static final String AREA = "area";

    private static final Map<String, Gauge> SCALES = Map.ofEntries(
            scale("秒", "time", "1"),
            scale("分钟", "time", "60"),
            scale("小时", "time", "3600"),
            scale("天", "time", "86400"),
            scale("周", "time", "604800"),
            scale("月", "months", "1"),
            scale("季度", "months", "3"),
            scale("年", "months", "12"),
            scale("毫米", "length", "1"),
            scale("厘米", "length", "10"),
            scale("米", "length", "1000"),
            scale("公里", "length", "1000000"),
            scale("平方米", AREA, "3"),
            scale("亩", AREA, "2000"),
            scale("公顷", AREA, "30000"),
            scale("平方公里", AREA, "3000000"),
            scale("毫克", "weight", "1"),
            scale("克", "weight", "1000"),
            scale("斤", "weight", "500000"),
            scale("公斤", "weight", "1000000"),
            scale("吨", "weight", "1000000000"),
            scale("毫升", "volume", "1"),
            scale("升", "volume", "1000"),
            scale("千瓦", "power", "1"),
            scale("兆瓦", "power", "1000"));

    /** A stroke that joins two words instead of dividing by the second. */
    private static final Map<String, String> JOINED = Map.of("人/次", "人次", "台/套", "台套", "场/次", "场次");

    private static final Set<String> COUNTED_PER_HEAD = Set.of("天", "日", "月", "年", "次");

    private static Map.Entry<String, Gauge> scale(String unit, String kind, String factor) {
        return entry(unit, new Gauge(kind, new BigDecimal(factor)));
    }

    /** The gauge of a unit without powers of ten; what stands under the stroke has one name and no order, but is not converted. */
    static Gauge of(String base) {
        List<String> parts = List.of(JOINED.getOrDefault(base, base).split("/", -1));
        Gauge counted = counted(parts.getFirst());
        List<String> per = new ArrayList<>();
        parts.subList(1, parts.size()).forEach(part -> per.addAll(per(part)));
        per.sort(Comparator.<String, Boolean>comparing("年"::equals).thenComparing(Comparator.naturalOrder()));
        return per.isEmpty() ? counted : new Gauge(counted.kind + "/" + String.join("/", per), counted.factor);
    }

    /** In a form of one year, 次/年 is 次. */
    Gauge withinAYear() {
        return kind.endsWith("/年") ? new Gauge(kind.substring(0, kind.length() - 2), factor) : this;
    }

    private static Gauge counted(String word) {
        String name = SAME.getOrDefault(word, word);
        return SCALES.getOrDefault(name, new Gauge(name, BigDecimal.ONE));
    }

    /** 元/人月, 元/人·月 and 元/人/月 are one: what is paid for a person and a month. */
    private static List<String> per(String word) {
        String last = word.isEmpty() ? "" : word.substring(word.length() - 1);
        if (word.length() == 2 && word.startsWith("人") && COUNTED_PER_HEAD.contains(last)) {
            return List.of("人", SAME.getOrDefault(last, last));
        }
        return List.of(SAME.getOrDefault(word, word));
    }
}
