package org.mingzhang.ingest.made;

import java.util.List;
import java.util.Random;

/** Names and values of forms that were made up. */
final class Words {
    private static final List<String> THINGS = List.of(
            "湿地", "古树", "渡口", "灯塔", "堤岸", "苗圃", "鱼苗", "茶园", "驿站", "戏台", "书屋", "路灯", "隧洞", "渠首", "牧道", "水窖", "蜂场", "粮仓",
            "码头", "索道", "雨量站", "气象哨所", "山洪预警广播", "非遗传习所", "农机合作社", "冷链中转仓", "乡村大舞台", "野生动物救护点");
    private static final List<String> DEEDS = List.of(
            "巡护", "修缮", "疏浚", "检修", "采样", "轮换", "布设", "清点", "补植", "防腐", "测绘", "编目", "消杀", "加固", "标识更新", "隐患排查", "影像存档",
            "应急演练");
    private static final List<String> COUNTS = List.of("次数", "数量", "处数", "里程", "场次", "人次", "面积");
    private static final List<String> RATES = List.of("完成率", "合格率", "达标率", "覆盖率", "完好率", "符合率");
    private static final List<String> EFFECTS =
            List.of("改善沿岸群众出行条件", "保护区域生物多样性", "提升", "减少", "带动周边农户增收", "延长", "保障汛期安全", "传承地方文化");
    private static final List<String> STATES =
            List.of("及时", "显著", "有效", "良好", "合格", "提升", "持续", "有所提升", "逐步完善", "达标", "明显改善", "健全");
    private static final List<String> UNITS =
            List.of("次", "个", "处", "公里", "场", "人次", "亩", "套", "万元", "元/处", "元/人次", "台", "座", "平方米");
    private static final List<String> BOUNDS = List.of("≥", "=", "≤", ">=", "<=", "不少于");
    private static final List<String> PLACES = List.of("云岭省", "江城市", "白河州");
    private static final List<String> COUNTIES = List.of("石桥县", "青川区", "东湖区", "望海县", "双溪市");
    private static final List<String> BODIES = List.of("林业和草原局", "水利局", "文化和旅游局", "农业农村局", "应急管理局", "交通运输局", "气象局");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String department() {
        return one(PLACES) + one(COUNTIES) + one(BODIES);
    }

    String project() {
        String name = one(THINGS) + (chance(0.4) ? "及" + one(THINGS) : "") + one(DEEDS);
        return name + one(List.of("项目", "专项经费", "补助", "工程", "购买服务", "（二期）", "与运行经费"));
    }

    String name(String kind) {
        String start = one(THINGS) + (chance(0.25) ? "、" + one(THINGS) : "") + one(DEEDS);
        return switch (kind) {
            case "数量指标" -> start + one(COUNTS);
            case "质量指标" -> start + one(RATES);
            case "时效指标" -> start + one(List.of("及时性", "完成时间", "完成及时率"));
            case "满意度" -> one(List.of("游客", "牧民", "船员", "沿岸居民", "合作社社员")) + "满意度";
            case "成本" -> start + one(List.of("成本", "单位成本", "费用"));
            default -> effect(start);
        };
    }

    private String effect(String start) {
        String effect = one(EFFECTS);
        return effect.length() < 4 ? effect + start + "水平" : chance(0.3) ? effect + "，推动" + start + "工作规范" : effect;
    }

    String value(String kind) {
        return switch (kind) {
            case "数量指标" -> one(BOUNDS) + number() + one(UNITS);
            case "质量指标", "满意度" -> one(List.of("≥", "=", ">=")) + between(50, 100) + (chance(0.3) ? ".00(%)" : "%");
            case "时效指标" -> chance(0.5) ? one(STATES) : between(1, 12) + one(List.of("月底前", "月30日前", "个月", "月中旬"));
            case "成本" -> one(List.of("≤", "=")) + between(1, 9999) + one(List.of(".00(万元)", "万元", "元/处", "元"));
            default -> chance(0.9) ? one(STATES) : "全部" + one(DEEDS) + "任务按方案落实";
        };
    }

    private String number() {
        return switch (between(0, 3)) {
            case 0 -> String.valueOf(between(1, 20));
            case 1 -> between(1, 999) + ".00";
            case 2 -> String.valueOf(between(100, 99_999));
            default -> between(1, 99) + "." + between(1, 9);
        };
    }

    String prose() {
        StringBuilder text = new StringBuilder();
        for (int i = between(1, 4); i > 0; i--) {
            text.append("按照年度安排完成")
                    .append(one(THINGS))
                    .append(one(DEEDS))
                    .append("，")
                    .append(one(EFFECTS))
                    .append("工作稳步开展。");
        }
        return text.toString();
    }

    String reason() {
        return "因" + one(THINGS) + "所在地段封闭，" + one(DEEDS) + "推迟，下年抓紧实施。";
    }
}
