import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes content of many invented projects from a seed, to measure on: {@code java bench/Corpus.java --projects 10000 --seed 1 --into DIR}.
 *
 * <p>Lengths and shares follow the five committed documents: one project in twenty-five with the forms of two years, about twelve indicators a
 * form, one form in eight with budget items, two in three with legal bases, one in five a self-evaluation whose actuals restate the target a
 * third of the time; about 600 characters are searched of a project. Words are our own; common ones follow
 * Zipf's law and rare ones are made of characters, so that both occur: of 52 invented projects about as many different pairs of characters are
 * known as of the committed ones. The same arguments give the same files.
 */
final class Corpus {
    private static final String[] REGIONS = "黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 浦东 金山 松江 青浦 奉贤 崇明".split(" ");
    private static final String[] BODIES =
            "财政 教育 卫生健康 民政 文化旅游 生态环境 城市管理 农业农村 交通 水务 住房保障 应急管理 市场监管 司法 公安 科学技术 退役军人 体育 审计 统计 档案 民族宗教 信访 绿化市容 规划资源"
                    .split(" ");
    private static final String[] SUBJECTS =
            "政府采购 会计 预算绩效 国有资产 法律服务 信息系统 网络安全 公共卫生 疫苗接种 校舍 学前教育 义务教育 职业技能 养老服务 社区食堂 残疾人康复 低保家庭 退役士兵 图书馆 文物保护 群众体育 公园绿地 河道 垃圾分类 污水管网 农田水利 乡村道路 公交候车亭 停车泊位 老旧小区 消防器材 防汛物资 食品抽检 药品安全 人民调解 社区矫正 交通信号 治安巡防 科普活动 人才公寓 中小企业 就业援助 儿童福利 妇女维权 青年创业 档案数字化 人口普查 土地调查 林业病虫害 水质监测 空气质量 噪声治理 扬尘在线 地下管线 桥梁检测 路灯照明 道路保洁 公共厕所 菜市场 应急广播 地震台站 气象预警 对口支援 东西协作 出国交流 招商引资 楼宇经济 电子政务 门户网站 视频会议 机要文件 后勤保障 物业管理 公务用车 办公设备 专线租赁 档案库房 职工培训 干部教育 党建活动 志愿服务 家庭医生 中医药 精神卫生 慢性病 血液筛查 急救站点 托育机构 校园足球 课后服务 助学金 教师研修 实验室 民办学校 非遗传承 电影放映 古镇修缮 旅游咨询"
                    .split(" ");
    private static final String[] ACTIONS =
            "管理 维护 运维 建设 改造 补贴 购置 服务 检查 培训 宣传 监测 评价 租赁 保障 升级 巡查 修缮 推广 整治 扶持 调查 评审 编制 采集".split(" ");
    private static final String[] KINDS = "经费 专项 项目 工程 费用 资金 补助 业务费 工作经费 服务费".split(" ");
    private static final String[] MEASURED =
            "完成率 及时率 合格率 覆盖率 参与人次 检查户数 培训场次 购置数量 维护次数 故障响应时间 平均费用 发放户数 服务人数 抽检批次 使用率 达标率 投诉处理率 资料归档率 验收通过率 成本控制率"
                    .split(" ");
    private static final String[] UNITS = "% 户 人次 场 个 次 小时 元/户 万元 批次 台 份 平方米 公里 天".split(" ");
    private static final String[] WORDS = "逐步提升 持续改善 明显增强 公平公正 符合规范 正常运行 稳步推进 有所减少 保持稳定 进一步完善".split(" ");
    private static final String[][] PLACES = {
        {"成本指标", "经济成本指标"},
        {"产出指标", "数量指标"},
        {"产出指标", "质量指标"},
        {"产出指标", "时效指标"},
        {"效益指标", "社会效益指标"},
        {"效益指标", "可持续影响指标"},
        {"满意度指标", "服务对象满意度指标"}
    };
    private static final String RARE =
            "岚岑峪峰嵩川泽湖沐汀沅沛沧泓泠泉波洛洪流浦浩海涛涵淀清渔渠温港源溪滨滩漕潭潮澜瀛灵炎烁煜熙燕玉玖玥珀珊珑理琅琥琪琳瑞瑶璃璞甘甜田畅略皓盛盈石砚硕碧磊祥禾秀秋科秦程穆空立竹笙笛筑简箫粟素索紫红纯纺线练组细织终绍经绘给络绝统继绪续维绵绿缘罗美群翔翠耀老耕聚肖育胜能腾至舒舜航良艺芝芬芮芳芷苇苏苑若英茂茗茵茶荆荣荷莉莎莘莹菁菊菱萌萍葛董蒋蓉蓓蓝蔓蔡蕊蕴薇薛藏虹虞蛟行衡袁裕观言计许论设访诗诚诺谊谢谦谷豪贝贞财责贤贵贺赛赞超越路轩载辉辰达迅迎运近远连迪逊通造逸遥邓邦郁郑郭都酆酒醇里重野金鑫铁铃铎铭银链锋锐锦键镇镜长门闻阁阔阳阴陈陆陶隆雄集雅雨雪雯雷霄霖霞露青静非韦音韵顶项顺颂领颖风飞馨香马驰骁骏高魁鲁鲍鲜鹃鹏鹤鹭鹰麓麦麟黎黛鼎齐龄龙";

    private static final int WORDS_THERE_ARE = 6_000;

    private final Random random;
    private final Path into;
    private final String[] lexicon;

    private Corpus(long seed, Path into) {
        this.random = new Random(seed);
        this.into = into;
        String characters = (String.join("", SUBJECTS) + String.join("", ACTIONS) + String.join("", MEASURED) + RARE).codePoints()
                .filter(c -> c > 0x4E00)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        this.lexicon = IntStream.range(0, WORDS_THERE_ARE)
                .mapToObj(i -> "" + characters.charAt(random.nextInt(characters.length())) + characters.charAt(random.nextInt(characters.length())))
                .toArray(String[]::new);
    }

    public static void main(String[] arguments) throws IOException {
        int projects = Integer.parseInt(option(arguments, "--projects"));
        Path into = Path.of(option(arguments, "--into"));
        new Corpus(Long.parseLong(option(arguments, "--seed")), into).write(projects);
    }

    private static String option(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        System.err.println("Usage: java bench/Corpus.java --projects N --seed S --into DIR");
        System.exit(2);
        throw new IllegalStateException();
    }

    private void write(int projects) throws IOException {
        StringBuilder regions = new StringBuilder("{\"id\": \"shanghai\", \"name\": \"上海市\"}");
        for (int r = 0; r < REGIONS.length; r++) {
            regions.append(", {\"id\": \"r").append(r).append("\", \"name\": \"").append(REGIONS[r]).append("区\", \"within\": \"shanghai\"}");
        }
        file("site.json", "{\"title\": \"明账\", \"description\": \"虚构的项目，用来测量。\", \"publisher\": \"测量\", \"languages\": [\"zh-CN\"], \"licence\": {\"name\": \"虚构\"}, \"links\": [], \"regions\": ["
                + regions + "]}");
        int departments = Math.max(4, (int) Math.min(2_000, Math.round(Math.sqrt(projects) * 2.2)));
        List<String> names = new ArrayList<>();
        for (int d = 0; d < departments; d++) {
            names.add(department(d));
        }
        Set<String> documents = new TreeSet<>();
        int[] forms = new int[departments * 16 * 2];
        for (int p = 0; p < projects; p++) {
            project(p, zipf(departments, 0.6), names, documents, forms);
        }
        for (String document : documents) {
            String[] parts = document.split("-");
            String name = names.get(Integer.parseInt(parts[0].substring(1)));
            boolean spent = parts.length > 3;
            String title = name + parts[1] + "年度" + (spent ? "财政项目支出绩效自评表" : "财政项目支出绩效目标申报表");
            file("documents/" + document + ".json", "{\"title\": \"" + title + "\", \"department\": \"" + parts[0] + "\", \"year\": " + parts[1]
                    + ", \"stage\": \"" + (spent ? "self-evaluation" : "target") + "\"}");
        }
    }

    private String department(int d) throws IOException {
        String region = d % (REGIONS.length + 1) == 0 ? "" : REGIONS[d % (REGIONS.length + 1) - 1] + "区";
        String body = BODIES[d / (REGIONS.length + 1) % BODIES.length];
        int round = d / ((REGIONS.length + 1) * BODIES.length);
        String name = "上海市" + region + (round == 0 ? "" : place()) + body + (round == 0 ? "局" : "管理中心");
        String id = region.isEmpty() ? "shanghai" : "r" + (d % (REGIONS.length + 1) - 1);
        file("departments/d" + d + ".json", "{\"name\": \"" + name + "\", \"region\": \"" + id + "\", \"kind\": \"虚构部门\"}");
        return name;
    }

    private void project(int p, int d, List<String> departments, Set<String> documents, int[] forms) throws IOException {
        String subject = pick(SUBJECTS);
        String name = (random.nextInt(3) == 0 ? place() : "") + subject + pick(ACTIONS) + pick(KINDS)
                + (random.nextInt(12) == 0 ? "（" + place() + "）" : "");
        int year = 2019 + zipf(7, 0.2);
        int years = random.nextInt(25) == 0 ? 2 : 1;
        for (int y = 0; y < years; y++) {
            boolean spent = random.nextInt(5) == 0;
            String document = "d" + d + "-" + (year + y) + (spent ? "-self-evaluation" : "-target");
            documents.add(document);
            int form = ++forms[(d * 16 + year + y - 2019) * 2 + (spent ? 1 : 0)];
            file("projects/d" + d + "/p" + p + "/" + (year + y) + (spent ? "-self-evaluation" : "-target") + ".json",
                    disclosure(name, subject, departments.get(d), year + y, spent, document, form));
        }
    }

    private String disclosure(String name, String subject, String department, int year, boolean spent, String document, int form) {
        long budget = Math.round(Math.exp(11.5 + 1.6 * random.nextGaussian())) / 100 * 100 + 1000;
        StringBuilder out = new StringBuilder("{\n  \"name\": \"" + name + "\", \"form\": \"" + (spent ? "财政项目支出绩效自评表" : "财政项目支出绩效目标申报表") + "\", \"implementingUnit\": \""
                + department + "\",\n  \"nature\": \"" + (random.nextBoolean() ? "经常性项目" : "一次性项目") + "\", \"category\": \""
                + pick("其他运转类 特定目标类 专项业务类 公用经费类 民生保障类 基础设施类".split(" ")) + "\",\n");
        out.append("  \"summary\": \"").append(sentence(subject)).append("\",\n");
        if (spent) {
            long executed = budget * (60 + random.nextInt(41)) / 100;
            out.append("  \"execution\": [{\"source\": \"total\", \"initialBudget\": " + budget + ", \"adjustedBudget\": " + budget + ", \"executed\": " + executed + ", \"weight\": 10, \"score\": 10}],\n");
        } else {
            out.append("  \"funding\": {\"requested\": " + budget + ", \"appropriation\": " + budget + "},\n");
        }
        if (random.nextInt(3) > 0) {
            laws(out, year);
        }
        if (random.nextInt(8) == 0) {
            items(out, subject, budget);
        }
        out.append("  \"indicators\": [\n");
        int indicators = 8 + random.nextInt(9);
        for (int i = 0; i < indicators; i++) {
            out.append(i == 0 ? "    " : ",\n    ").append(indicator(subject, PLACES[i * PLACES.length / indicators], spent));
        }
        return out.append("],\n  \"source\": {\"document\": \"" + document + "\", \"forms\": [" + form + "]}\n}\n").toString();
    }

    private void laws(StringBuilder out, int year) {
        out.append("  \"legalBasis\": [");
        int laws = 1 + random.nextInt(3);
        for (int i = 0; i < laws; i++) {
            String number = random.nextBoolean()
                    ? ", \"number\": \"" + pick("沪财预 沪府办发 松委 沪教委 国发 财预 沪卫规 闵府 浦财".split(" ")) + "〔" + (year - 1 - random.nextInt(8)) + "〕" + (1 + random.nextInt(300)) + "号\""
                    : "";
            out.append(i == 0 ? "" : ", ").append("{\"title\": \"关于" + pick("加强 规范 推进 做好".split(" ")) + word() + pick(SUBJECTS) + action() + "的" + pick("通知 意见 办法 规定".split(" ")) + "\"" + number + "}");
        }
        out.append("],\n");
    }

    private void items(StringBuilder out, String subject, long budget) {
        int items = 3 + random.nextInt(8);
        out.append("  \"budgetItems\": [");
        for (int i = 0; i < items; i++) {
            out.append(i == 0 ? "" : ", ").append("{\"item\": \"" + (i % 3 == 0 ? place() : subject) + word() + "费\", \"quantity\": \"" + (1 + random.nextInt(40)) + "\", \"amount\": " + budget / items + "}");
        }
        out.append("],\n");
    }

    private String indicator(String subject, String[] place, boolean spent) {
        boolean words = random.nextInt(4) == 0;
        boolean content = place[1].startsWith("服务对象");
        String name = (random.nextInt(5) < 2 ? word() + word() : subject) + (content ? "服务对象满意度" : words ? action() + "水平" : action() + pick(MEASURED));
        String unit = content ? "%" : pick(UNITS);
        String figure = unit.equals("%") ? Integer.toString(80 + random.nextInt(5) * 5) : Integer.toString(1 + zipf(3000, 1.1));
        String target = words && !content ? pick(WORDS) : (random.nextInt(5) == 0 ? "=" : unit.startsWith("元") || unit.startsWith("万") ? "≤" : "≥") + figure + unit;
        String actual = !spent ? "" : ", \"actual\": \"" + (words || random.nextInt(3) == 0 ? target : figure + unit) + "\", \"weight\": 5, \"score\": 5";
        return "{\"category\": \"" + place[0] + "\", \"subcategory\": \"" + place[1] + "\", \"name\": \"" + name + "\", \"target\": \"" + target + "\"" + actual + "}";
    }

    private String sentence(String subject) {
        return "为" + place() + "的" + subject + pick(ACTIONS) + "提供经费，" + word() + word() + pick(SUBJECTS) + "，并在" + place() + "开展" + word() + word() + action() + "。";
    }

    private String action() {
        return random.nextInt(3) == 0 ? pick(ACTIONS) : word();
    }

    /** An invented word of two characters; a few are everywhere and most are rare. */
    private String word() {
        return lexicon[zipf(lexicon.length, 0.9)];
    }

    /** Two or three characters, some often and most hardly ever. */
    private String place() {
        int length = 2 + random.nextInt(2);
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(RARE.charAt(zipf(RARE.length(), 0.7))))
                .reduce("", String::concat) + pick("路 镇 村 街道 社区 园区".split(" "));
    }

    private String pick(String[] from) {
        return from[zipf(from.length, 0.8)];
    }

    /** A number below n; the k-th is taken about 1/k^s as often as the first. */
    private int zipf(int n, double s) {
        double u = random.nextDouble();
        double power = 1 - s;
        double x = Math.abs(power) < 1e-9 ? Math.pow(n + 1.0, u) : Math.pow(u * (Math.pow(n + 1.0, power) - 1) + 1, 1 / power);
        return Math.min(n - 1, (int) x - 1);
    }

    private void file(String name, String text) throws IOException {
        Path file = into.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
