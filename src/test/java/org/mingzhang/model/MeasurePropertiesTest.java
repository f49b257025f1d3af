package org.mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Any measure")
class MeasurePropertiesTest {
    private static final long SEED = Long.getLong("seed", 20_240_229L);
    private static final int CASES = 5_000;

    private static final List<String> SIGNS = List.of("", "=", "≥", ">", "≤", "<");
    private static final List<String> WORDS = List.of("", "不低于", "不超过", "达到", "参加人数不少于", "不晚于", "早于", "于");
    private static final List<String> UNITS =
            List.of("", "%", "‰", "个", "人次", "万元", "亿元", "元/人/月", "/人月", "个工作日", "万元/户", "月", "家企业");
    private static final List<String> ENDS = List.of("", "以上", "以内", "内", "前", "完成", "左右");
    private static final List<String> TIMES =
            List.of("月底", "月上旬", "月下旬", "月", "月份", "-12月", "月15日", "年底", "月31日", "年", "季度");
    private static final List<String> JOINTS = List.of("且", "-", "～", "至", "，", "、", " ");

    private final Random random = new Random(SEED);

    @Test
    @DisplayName("prints back to its meaning, in one normal form")
    void printsBackToItsMeaning() {
        each(this::anything, printed -> {
            Measure measure = Measure.of(printed);
            Measure again = Measure.of(measure.toText());
            assertEquals(measure, again, context(printed));
            assertEquals(measure.toText(), again.toText(), context(printed));
        });
    }

    @Test
    @DisplayName("that is a figure does not depend on width and stray blanks")
    void doesNotDependOnWidthAndBlanks() {
        each(this::anything, printed -> {
            Measure measure = Measure.of(printed);
            if (!(measure instanceof TextMeasure)) {
                assertEquals(measure, Measure.of(wide(measure.toText())), context(printed));
            }
        });
    }

    @Test
    @DisplayName("that is a number reads its sign, figure and unit")
    void readsSignFigureAndUnit() {
        each(() -> pick(SIGNS) + "|" + figure() + "|" + pick(UNITS), printed -> {
            String[] parts = printed.split("\\|", -1);
            NumberMeasure read = assertInstanceOf(NumberMeasure.class, Measure.of(String.join("", parts)));
            List<String> found = List.of(read.bound().sign(), read.valueText(), read.unit());
            assertEquals(List.of(parts), found, context(printed));
        });
    }

    @Test
    @DisplayName("is read from any text without failing")
    void neverFails() {
        String alphabet = "≥≤<>=%‰0123456789.,-~–()/且至、月底旬年日前内以上下不于元万人次 　＝％（）９，。a\u200b\ud83d";
        each(() -> random(alphabet), printed -> {
            Measure measure = Measure.of(printed);
            assertEquals(measure, Measure.of(measure.toText()), context(printed));
        });
    }

    private static void each(Supplier<String> cases, Consumer<String> property) {
        for (int i = 0; i < CASES; i++) {
            property.accept(cases.get());
        }
    }

    private static String context(String printed) {
        return "seed " + SEED + ", printed " + printed;
    }

    private String anything() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(SIGNS) + figure() + pick(UNITS) + pick(ENDS);
            case 1 -> pick(WORDS) + figure() + pick(UNITS) + pick(ENDS);
            case 2 -> pick(SIGNS) + figure() + pick(UNITS) + pick(JOINTS) + pick(SIGNS) + figure() + pick(UNITS);
            default -> year() + pick(List.of(pick(SIGNS), pick(WORDS))) + random.nextInt(14) + pick(TIMES) + pick(ENDS);
        };
    }

    private String year() {
        return random.nextInt(3) == 0 ? pick(List.of("2023年", "不晚于2024年", "=2100年")) : "";
    }

    private String figure() {
        String sign = random.nextInt(9) == 0 ? "-" : "";
        String decimals = random.nextBoolean() ? "" : "." + random.nextInt(10) + (1 + random.nextInt(9));
        return sign + (1 + random.nextInt(2_000)) + decimals;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String random(String alphabet) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return out.toString();
    }

    /** Full-width characters, with a blank wherever it does not divide a figure. */
    private String wide(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c > ' ' && c <= '~';
            boolean figure = ".,".indexOf(c) >= 0 || Character.isDigit(c);
            out.append(figure || random.nextBoolean() ? "" : "　").append(ascii ? (char) (c - '!' + '！') : c);
        }
        return out.toString();
    }
}
