package org.mingzhang.model;

import java.util.Set;

/**
 * The words that count things. A number followed by anything else is not read: {@code 100%完成} and {@code 3月份} carry no unit.
 */
final class UnitWords {
    private static final String COUNTS = "个只条张把件套台辆架艘间座栋幢所处家户名位人口组队班批次场届期轮趟遍份本册篇部卷页字段章节门课堂项种类款例宗起案笔"
            + "元角分天日周月年秒米里克吨斤升亩度株棵头块片根支枝盏面幅颗粒瓶袋箱盒包桶车床桌餐顿剂针管瓦兆核路线站村镇街县区市省国校岗证票单封通枚股层楼星岁倍";

    private static final Set<String> WORDS = Set.of(
            // time
            "工作日",
            "个工作日",
            "自然日",
            "个自然日",
            "日历天",
            "小时",
            "个小时",
            "分钟",
            "星期",
            "个星期",
            "个月",
            "季度",
            "个季度",
            "学期",
            "个学期",
            "学时",
            "课时",
            // people and machines at work
            "人次",
            "人天",
            "人日",
            "人月",
            "人年",
            "人份",
            "台套",
            "台班",
            "台年",
            "台月",
            "标段",
            "个标段",
            "点位",
            "个点位",
            // shares
            "%",
            "百分比",
            "百分点",
            "个百分点",
            // money of other countries
            "美元",
            "美金",
            "欧元",
            "英镑",
            "日元",
            "港元",
            "港币",
            // measures
            "公里",
            "千米",
            "厘米",
            "毫米",
            "平方米",
            "平米",
            "平方公里",
            "平方千米",
            "立方米",
            "立方",
            "微克",
            "μg",
            "ug",
            "mg",
            "吨标准煤",
            "吨标煤",
            "千伏",
            "千伏安",
            "公顷",
            "公斤",
            "千克",
            "毫克",
            "毫升",
            "千瓦",
            "千瓦时",
            "兆瓦",
            "摄氏度",
            "分贝",
            "dB",
            "㎡",
            "m²",
            "km²",
            "m³",
            "℃",
            "m",
            "km",
            "cm",
            "mm",
            "kg",
            "g",
            "t",
            "L",
            "ml",
            "kW",
            "kWh",
            "MW",
            "M",
            "KB",
            "MB",
            "GB",
            "TB",
            "Mbps",
            "Gbps",
            "ms",
            "s",
            "h",
            "min");

    private static final String NOUN_COUNTS = "个家名位项条套台";

    private static final Set<String> NOUNS =
            Set.of("企业", "单位", "部门", "项目", "系统", "模块", "专家", "学员", "学生", "人员", "社区", "街镇", "学校", "家庭", "制度");

    private static final Set<String> TIMES = Set.of(
            "秒", "分钟", "小时", "个小时", "天", "日", "工作日", "个工作日", "自然日", "个自然日", "日历天", "周", "星期", "个星期", "月", "个月", "季度",
            "个季度", "年");

    private UnitWords() {}

    /** Whether it counts something and carries no power of ten: 人次, but not 万人次. */
    static boolean known(String word) {
        return WORDS.contains(word) || isCount(word) || isTimes(word) || isCountedNoun(word);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    private static boolean isCount(String word) {
        return word.length() == 1 && COUNTS.contains(word);
    }

    /** 台次, 批次, 场次. */
    private static boolean isTimes(String word) {
        return word.length() == 2 && word.endsWith("次") && isCount(word.substring(0, 1));
    }

    private static boolean isCountedNoun(String word) {
        return word.length() > 1 && NOUN_COUNTS.indexOf(word.charAt(0)) >= 0 && NOUNS.contains(word.substring(1));
    }
}
