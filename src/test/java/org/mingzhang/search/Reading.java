package org.mingzhang.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.search.text.Folding;
import org.mingzhang.search.text.Tokenizer;
import org.mingzhang.search.text.Values;

/**
 * How a query is read: as the page's script reads it, written once more.
 *
 * @param main what every result must have
 * @param any groups of which every result must have one
 * @param none what no result may have
 * @param quoted whether a part is quoted
 */
record Reading(Part main, List<List<Part>> any, List<Part> none, boolean quoted) {
    private static final int LONGEST = 256;
    private static final Pattern CHUNK =
            Pattern.compile("(?:[-−]|不含)?[\"“”„「『][^\"“”„「」『』]+[\"“”„」』]|[^ \\t\\n\\r\\f\\x0B]+");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„「『][^\"“”„「」『』]+[\"“”„」』]");
    private static final Pattern OR = Pattern.compile("or|或|\\|");
    private static final Pattern AND = Pattern.compile("and|且|并且");
    private static final Pattern NOT = Pattern.compile("not|不含");

    /**
     * What is asked for together.
     *
     * @param text folded
     * @param boost what it weighs
     * @param whole whether its values must be there as a whole
     * @param range instead of a text, a range of amounts
     */
    record Part(
            String text,
            float boost,
            boolean whole,
            @Nullable AmountRange range) {
        Part(String text) {
            this(text, 1, false, null);
        }
    }

    private enum Role {
        AND,
        OR,
        NOT,
        SIGN
    }

    private static final class Chunk {
        private final int start;
        private final int end;
        private String text;
        private Role role = Role.AND;
        private int group = -1;

        Chunk(MatchResult found) {
            this.start = found.start();
            this.end = found.end();
            this.text = found.group();
        }
    }

    static Reading of(String typed, List<List<String>> synonyms) {
        String folded = Folding.fold(typed.substring(0, Math.min(LONGEST, typed.length())))
                .text();
        List<Chunk> chunks = operators(folded);
        StringBuilder text = new StringBuilder(folded);
        chunks.stream().filter(c -> c.role != Role.AND).forEach(c -> blank(text, c.start, c.end));
        List<List<Part>> any = new ArrayList<>(groups(chunks));
        AmountRange range = AmountRange.in(text.toString());
        if (range != null) {
            any.add(List.of(
                    new Part(text.substring(range.start(), range.end()), 1, true, null),
                    new Part("", 1, false, range)));
            blank(text, range.start(), range.end());
        }
        rewrite(text, any, synonyms);
        boolean quoted = chunks.stream()
                .anyMatch(c -> c.role != Role.NOT && QUOTED.matcher(c.text).find());
        List<Part> none = chunks.stream()
                .filter(c -> c.role == Role.NOT)
                .map(c -> new Part(c.text))
                .toList();
        return new Reading(new Part(text.toString()), any, none, quoted);
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    private static List<Chunk> chunks(String text) {
        return CHUNK.matcher(text).results().map(Chunk::new).toList();
    }

    private static List<Chunk> operators(String text) {
        List<Chunk> chunks = chunks(text);
        for (int i = 0; i < chunks.size(); i++) {
            read(chunks, i);
        }
        boolean sound = chunks.stream()
                .allMatch(c -> c.role != Role.NOT || !Tokenizer.tokens(c.text).isEmpty());
        return sound ? chunks : chunks(text);
    }

    private static void read(List<Chunk> chunks, int i) {
        Chunk chunk = chunks.get(i);
        Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
        String rest = chunk.text.replaceFirst("^[-−](?=[^-−0-9])", "").replaceFirst("^不含", "");
        if (OR.matcher(chunk.text).matches()
                && i > 0
                && next != null
                && !OR.matcher(next.text).matches()
                && chunks.get(i - 1).role != Role.NOT) {
            Chunk before = chunks.get(i - 1);
            if (before.role == Role.AND) {
                before.role = Role.OR;
                before.group = i;
            }
            next.role = Role.OR;
            next.group = before.group;
            chunk.role = Role.SIGN;
        } else if (AND.matcher(chunk.text).matches() && i > 0 && next != null) {
            chunk.role = Role.SIGN;
        } else if (chunk.role == Role.AND && NOT.matcher(chunk.text).matches() && next != null) {
            chunk.role = Role.SIGN;
            next.role = Role.NOT;
        } else if (chunk.role == Role.AND && !rest.equals(chunk.text) && !rest.isEmpty()) {
            chunk.role = Role.NOT;
            chunk.text = rest;
        }
    }

    private static List<List<Part>> groups(List<Chunk> chunks) {
        Map<Integer, List<Part>> groups = new LinkedHashMap<>();
        chunks.stream()
                .filter(c -> c.role == Role.OR)
                .forEach(c ->
                        groups.computeIfAbsent(c.group, g -> new ArrayList<>()).add(new Part(c.text)));
        return List.copyOf(groups.values());
    }

    private static void rewrite(StringBuilder text, List<List<Part>> any, List<List<String>> synonyms) {
        String whole = text.toString();
        List<Values.Value> across = Values.values(whole).stream()
                .filter(v -> Pattern.compile("\\s")
                        .matcher(whole.substring(v.start(), v.end()))
                        .find())
                .toList();
        for (Chunk chunk : chunks(whole)) {
            boolean kept = across.stream().anyMatch(v -> v.start() < chunk.end && v.end() > chunk.start)
                    || Pattern.compile("[\"“”„「『]").matcher(chunk.text).find();
            List<Part> others = kept ? List.of() : Rewriting.of(chunk.text, synonyms);
            if (!others.isEmpty()) {
                List<Part> group = new ArrayList<>(List.of(new Part(chunk.text)));
                group.addAll(others);
                any.add(group);
                blank(text, chunk.start, chunk.end);
            }
        }
    }

    /** Other spellings of a part of a query. */
    private static final class Rewriting {
        private static final int MOST = 6;
        private static final Pattern DATE = Pattern.compile(
                "((?:19|20)[0-9]{2})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?)?月?|([0-9]{2})([0-9]{2}))(?![0-9])");

        private Rewriting() {}

        static List<Part> of(String text, List<List<String>> synonyms) {
            Map<String, Part> out = new LinkedHashMap<>();
            String money = Numerals.digits(text.replaceFirst("([0-9])w(?![a-z0-9])", "$1万"));
            put(out, text, money, 1);
            dates(money).forEach(date -> put(out, text, date, 1));
            for (List<String> list : synonyms) {
                String word = list.getFirst();
                list.stream()
                        .skip(1)
                        .filter(other -> text.contains(word) && !text.contains(other))
                        .forEach(other -> put(
                                out, text, text.replace(word, " " + other + " ").strip(), 0.5f));
            }
            return out.values().stream().limit(MOST).toList();
        }

        private static void put(Map<String, Part> out, String text, String other, float boost) {
            if (!other.equals(text)) {
                out.putIfAbsent(other, new Part(other, boost, false, null));
            }
        }

        private static List<String> dates(String text) {
            Matcher date = DATE.matcher(text);
            if (!date.find()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            parts.add(date.group(1));
            for (int i = 2; i <= 3; i++) {
                String part = date.group(i) == null || date.group(i).isEmpty() ? date.group(i + 2) : date.group(i);
                part = part == null ? "" : part.replaceFirst("^0", "");
                if ((i == 2 && !part.matches("[1-9]|1[0-2]"))
                        || (i == 3 && !part.isEmpty() && Integer.parseInt(part) > 31)) {
                    return List.of();
                }
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return List.of(" ", ".").stream()
                    .map(sign -> (text.substring(0, date.start()) + " " + String.join(sign, parts) + " "
                                    + text.substring(date.end()))
                            .strip())
                    .toList();
        }
    }

    /** Chinese numerals as digits. */
    static final class Numerals {
        private static final String DIGITS = "零一二三四五六七八九";
        private static final String CHARACTERS = "[零〇一二三四五六七八九十百千两]";
        private static final Pattern YEAR = Pattern.compile("[零〇一二三四五六七八九]{4}(?=年)");
        private static final Pattern DAY = Pattern.compile("[一二三四五六七八九十]{1,3}(?=[月日])");
        private static final Pattern MONEY = Pattern.compile("(" + CHARACTERS + "+[万亿][零〇一二三四五六七八九十百千万亿两]*|"
                + CHARACTERS + "{2,}(?=元|块))(?:元|块钱|块([一二三四五六七八九])毛?$|块)?");
        private static final double MOST = 1e15;

        private Numerals() {}

        static String digits(String text) {
            String years = YEAR.matcher(text)
                    .replaceAll(y -> y.group()
                            .replace('〇', '零')
                            .chars()
                            .mapToObj(c -> Integer.toString(DIGITS.indexOf(c)))
                            .reduce("", String::concat));
            String days = DAY.matcher(years).replaceAll(n -> plain(numeral(n.group())));
            return MONEY.matcher(days).replaceAll(n -> {
                double value = numeral(n.group(1));
                String tenths = n.group(2);
                return value >= MOST
                        ? n.group()
                        : plain(value + (tenths == null ? 0 : DIGITS.indexOf(tenths) / 10.0)) + "元";
            });
        }

        private static String plain(double value) {
            BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
            return exact.setScale(Math.max(0, exact.scale())).toPlainString();
        }

        private static double numeral(String text) {
            double total = 0;
            double part = 0;
            double digit = 0;
            double unit = 1;
            boolean had = false;
            for (char c : text.replace('〇', '零').replace('两', '二').toCharArray()) {
                int d = DIGITS.indexOf(c);
                if (d >= 0) {
                    unit = had || d == 0 ? 1 : unit;
                    digit = had && digit != 0 ? digit * 10 + d : d;
                } else if (c == '万' || c == '亿') {
                    unit = c == '万' ? 1e4 : 1e8;
                    total = c == '万' ? total + (part + digit) * unit : (total + part + digit) * unit;
                    part = 0;
                    digit = 0;
                } else {
                    unit = c == '十' ? 10 : c == '百' ? 100 : 1000;
                    part += (digit == 0 ? 1 : digit) * unit;
                    digit = 0;
                }
                had = d >= 0;
            }
            return total + part + digit * Math.max(1, unit / 10);
        }
    }

    /**
     * A range of amounts.
     *
     * @param from in fen, or null
     * @param to in fen, or null
     * @param start where it stands
     * @param end where that ends
     */
    record AmountRange(@Nullable Long from, @Nullable Long to, int start, int end) {
        private static final String NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?|[零〇一二三四五六七八九十百千两]+)";
        private static final String UNIT = " ?(万亿|[十百千]?[万亿]|w)";
        private static final String N = NUMBER + "(?:" + UNIT + ")?元?";
        private static final Pattern BETWEEN =
                Pattern.compile(N + " ?(?:到|至|-|~|—|–|--|[和与](?=[^ ]*之间)) ?" + N + "(?:之间)?");
        private static final Pattern FROM =
                Pattern.compile("(>=|≥|>|大于|超过|高于|多于|不少于|不低于|至少) ?" + N + "|" + N + "(?:及以上|以上|之上|\\+)");
        private static final Pattern TO =
                Pattern.compile("(<=|≤|<|小于|少于|低于|不足|不到|不超过|至多) ?" + N + "|" + N + "(?:及以下|以下|以内|之内)");
        private static final Pattern ABOUT = Pattern.compile(NUMBER + "[多余几]" + UNIT + "元?|" + N + "(?:左右|上下)");
        private static final Pattern AFTER = Pattern.compile("(?:的(?:项目)?)?");
        private static final Set<String> WITHOUT =
                Set.of("<", ">", "大于", "小于", "高于", "低于", "多于", "少于", "超过", "不足", "不到");
        private static final String SIZES = "十百千万w亿";
        private static final double[] SIZE = {10, 100, 1000, 1e4, 1e4, 1e8};

        static @Nullable AmountRange in(String text) {
            Matcher between = BETWEEN.matcher(text);
            if (between.find() && hasUnit(between.group()) && !isDate(text, between.end())) {
                String unit = between.group(2) == null ? between.group(4) : between.group(2);
                return of(fen(between.group(1), unit), fen(between.group(3), between.group(4)), between, text);
            }
            Matcher about = ABOUT.matcher(text);
            if (about.find() && hasUnit(about.group())) {
                return about.group(1) == null
                        ? of(
                                Math.round(fen(about.group(3), about.group(4)) * 0.9),
                                Math.round(fen(about.group(3), about.group(4)) * 1.1),
                                about,
                                text)
                        : many(about, text);
            }
            Matcher from = FROM.matcher(text);
            if (from.find() && hasUnit(from.group())) {
                return of(side(from, 1), null, from, text);
            }
            Matcher to = TO.matcher(text);
            return to.find() && hasUnit(to.group()) ? of(null, side(to, -1), to, text) : null;
        }

        private static AmountRange of(@Nullable Long from, @Nullable Long to, Matcher at, String text) {
            Matcher after = AFTER.matcher(text).region(at.end(), text.length());
            return new AmountRange(from, to, at.start(), after.lookingAt() ? after.end() : at.end());
        }

        private static AmountRange many(Matcher about, String text) {
            String digits = Numerals.plain(value(about.group(1)));
            double step = Math.pow(
                    10, digits.length() - digits.replaceFirst("0*$", "").length());
            long from = fen(about.group(1), about.group(2));
            return of(from, from + Math.round(step * size(about.group(2)) * 100) - 1, about, text);
        }

        private static boolean isDate(String text, int at) {
            return at < text.length() && "年月日号".indexOf(text.charAt(at)) >= 0;
        }

        private static boolean hasUnit(String text) {
            return text.chars().anyMatch(c -> "万亿w元".indexOf(c) >= 0);
        }

        private static long side(Matcher found, int step) {
            if (found.group(1) == null) {
                return fen(found.group(4), found.group(5));
            }
            return fen(found.group(2), found.group(3)) + (WITHOUT.contains(found.group(1)) ? step : 0);
        }

        private static double value(String number) {
            return Character.isDigit(number.charAt(0))
                    ? Double.parseDouble(number.replace(",", ""))
                    : Numerals.numeral(number);
        }

        private static double size(@Nullable String unit) {
            double size = 1;
            for (int i = 0; unit != null && i < unit.length(); i++) {
                size *= SIZE[SIZES.indexOf(unit.charAt(i))];
            }
            return size;
        }

        private static long fen(String number, @Nullable String unit) {
            return Math.round(value(number) * size(unit) * 100);
        }

        boolean has(@Nullable Long fen) {
            return fen != null && (from == null || fen >= from) && (to == null || fen <= to);
        }
    }
}
