package org.mingzhang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.text.Folding;
import org.mingzhang.search.text.Resource;
import org.mingzhang.search.text.Values;

/** Queries as people type them, cut from the entries themselves, from a seed. */
public final class Sampling {
    private static final String TRADITIONAL = Resource.FOLD.lines()[0];
    private static final String SIMPLIFIED = Resource.FOLD.lines()[1];

    private final List<SearchEntry> entries;
    private final Random random;
    private final List<Function<SearchEntry, String>> ways = List.of(
            e -> e.names().getFirst(),
            e -> piece(e.names().getFirst(), 2, 4),
            e -> piece(text(e), 2, 12),
            e -> piece(text(e), 2, 12) + " " + piece(text(e), 2, 4),
            e -> piece(e.department(), 2, 8) + piece(e.names().getFirst(), 2, 6),
            e -> traditional(piece(text(e), 2, 8)),
            e -> wide(piece(text(e), 2, 10)),
            e -> "“" + piece(text(e), 3, 8) + "”",
            e -> piece(text(e), 1, 1),
            e -> value(e),
            e -> piece(text(e), 4, 9) + piece(text(any()), 1, 2),
            e -> e.figures().year() + " " + piece(e.department(), 2, 2) + " " + piece(text(e), 2, 3),
            e -> piece(text(e), 2, 6) + " -" + piece(text(any()), 2, 3),
            e -> piece(text(e), 2, 4) + pick(" 不含", " NOT ") + piece(text(any()), 2, 2),
            e -> piece(text(e), 2, 4) + " AND " + piece(text(e), 2, 3),
            e -> pick("-", "不含", "不含 ") + piece(text(e), 2, 3),
            e -> piece(text(e), 2, 6) + " OR " + piece(text(any()), 2, 6) + " " + piece(text(e), 2, 3),
            e -> piece(e.names().getFirst(), 2, 4) + " 或 " + piece(text(any()), 2, 4),
            e -> range(e) + " " + piece(e.names().getFirst(), 2, 3),
            e -> range(e),
            e -> range(e) + "的项目" + piece(text(any()), 0, 3),
            e -> numeral(e) + piece(text(e), 0, 3),
            e -> synonym() + " " + piece(e.names().getFirst(), 2, 3),
            e -> synonym() + piece(text(e), 1, 3),
            e -> date() + " " + piece(text(e), 2, 4),
            e -> piece(text(e), 4, 12) + "多少钱？" + piece(text(any()), 2, 6),
            e -> "");

    public Sampling(List<SearchEntry> entries, long seed) {
        this.entries = entries.stream().filter(e -> !e.isPage()).toList();
        this.random = new Random(seed);
    }

    /** So many queries, a third of them narrowed down. */
    public List<Answers.Asked> queries(int count) {
        List<Answers.Asked> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SearchEntry entry = any();
            String text = ways.get(i % ways.size()).apply(entry);
            asked.add(new Answers.Asked(text, filters(entry, text.isEmpty() || i % 3 == 0)));
        }
        return asked;
    }

    private SortedMap<String, List<String>> filters(SearchEntry entry, boolean narrow) {
        SortedMap<String, List<String>> filters = new TreeMap<>();
        for (int k = random.nextInt(2); narrow && k >= 0; k--) {
            List<SearchEntry.Choice> choices = entry.choices();
            SearchEntry.Choice one = choices.get(random.nextInt(choices.size()));
            SearchEntry.Choice other = any().choices().getFirst();
            boolean both = random.nextBoolean() && other.facet() == one.facet() && !other.equals(one);
            filters.put(one.facet().id(), both ? List.of(one.id(), other.id()) : List.of(one.id()));
        }
        return filters;
    }

    private SearchEntry any() {
        return entries.get(random.nextInt(entries.size()));
    }

    private String text(SearchEntry entry) {
        return entry.texts().get(random.nextInt(entry.texts().size()));
    }

    private String piece(String text, int least, int most) {
        int length = Math.min(text.length(), least + random.nextInt(most - least + 1));
        int start = random.nextInt(text.length() - length + 1);
        return text.substring(start, start + length);
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private static long wan(SearchEntry entry) {
        return entry.figures().amount().map(amount -> amount.fen() / 1_000_000).orElse(100L);
    }

    private String range(SearchEntry entry) {
        long wan = wan(entry);
        return switch (random.nextInt(7)) {
            case 0 -> pick(">", ">=", "大于", "≥ ", "不少于") + wan + "万";
            case 1 -> pick("<", "不到", "至多", "≤") + (wan + 1) + pick("万元", "w", "万");
            case 2 -> wan + "万以上";
            case 3 -> (wan + 2) + "万元以内";
            case 4 -> wan + pick("到", "至", "-", "~", "万-") + (wan + 30) + "万";
            case 5 ->
                pick(
                        wan + "多万",
                        (wan / 10) + "几十万",
                        wan + "万左右",
                        "一百多万",
                        "三千余万",
                        "两百万上下",
                        wan + "万+",
                        "0.5百万到3百万",
                        wan + "万和" + (wan + 9) + "万之间");
            default -> pick("五十万到一百万", "三百万以上", "不到十万", "两百万至五百万元", "1,000,000元以上", "0.3亿以上");
        };
    }

    private String numeral(SearchEntry entry) {
        return pick(
                "三千七百七十八万",
                "四万元",
                "五百八十万",
                "两百八十二万五",
                "九万零六百八十二块五",
                "3.5百万元",
                "2千元",
                "一百二十万元",
                "十二月",
                "二〇二四年",
                wan(entry) + "w",
                wan(entry) + "W ",
                "万一",
                "一亿亿亿");
    }

    private String synonym() {
        return pick("律师", "等保", "临时工", "公款出国", "官网", "宽带", "人代会", "松江府办", "招待费", "运维");
    }

    private String date() {
        return pick(
                "2024-11", "2024年11月", "2024/12/31", "2024.12.31", "20241231", "2024-13", "二〇二四年十一月", "2023年", "11月底");
    }

    /** A document number, an amount or a value with a bound as it is printed. */
    private String value(SearchEntry entry) {
        for (int i = 0; i < 40; i++) {
            String text = text(entry);
            List<Values.Value> values = Values.values(Folding.fold(text).text());
            if (!values.isEmpty() && Folding.fold(text).text().length() == text.length()) {
                Values.Value value = values.get(random.nextInt(values.size()));
                return text.substring(Math.max(0, value.start() - (value.term().startsWith("#") ? 2 : 0)), value.end());
            }
        }
        return entry.names().getFirst();
    }

    private static String traditional(String text) {
        return text.codePoints()
                .mapToObj(c -> {
                    int at = SIMPLIFIED.indexOf(c);
                    return at < 0 ? Character.toString(c) : TRADITIONAL.substring(at, at + 1);
                })
                .reduce("", String::concat);
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
