package org.mingzhang.assess.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;

/** How figures are written in findings. */
public final class Shown {
    private static final int MOST_DECIMALS = 8;

    private Shown() {}

    /** Yuan to the fen, grouped: {@code 20,000.00}. */
    public static String yuan(Money amount) {
        return format(amount.yuan(), 2);
    }

    /** A share as a percentage: {@code 90.0%}. */
    public static String percent(BigDecimal share) {
        return Share.of(share).text();
    }

    /** A percentage with its sign: {@code +20.3%}. */
    public static String change(BigDecimal share) {
        return Share.of(share).change();
    }

    /** A number without needless zeros, grouped: {@code 3,850}, {@code 10.39}. */
    public static String number(BigDecimal number) {
        return format(number, 0);
    }

    /** A part of a whole as a percentage. */
    public static String share(long part, long whole) {
        return Share.of(part, whole).text();
    }

    /** Printed names one after another, each in quotation marks, as a name may have a comma in it; only so many, then 等. */
    public static Text names(List<String> names, int most) {
        List<String> quoted =
                names.stream().limit(most).map(name -> "“" + name + "”").toList();
        Text listed = Text.of(String.join("、", quoted), String.join(", ", quoted));
        return names.size() <= most ? listed : Text.of(listed.chinese() + "等", listed.english() + ", …");
    }

    /** Indicators with what they print, in quotation marks, one after another; only so many, then 等. */
    public static Text indicators(List<Indicator> indicators, Function<Indicator, String> printed, int most) {
        List<Text> listed = indicators.stream()
                .limit(most)
                .map(i -> Text.of("“" + i.name() + "”：" + printed.apply(i), "“" + i.name() + "”: " + printed.apply(i)))
                .toList();
        Text all = list(listed);
        return indicators.size() <= most ? all : Text.of(all.chinese() + "等", all.english() + "; …");
    }

    /** Clauses one after another. */
    public static Text list(List<Text> clauses) {
        return Text.of(
                clauses.stream().map(Text::chinese).collect(Collectors.joining("；")),
                clauses.stream().map(Text::english).collect(Collectors.joining("; ")));
    }

    /** A number with its noun in English: {@code 1 item}, {@code 3 items}. */
    public static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Grouped by thousands, with as many decimals as are needed, at least {@code fewest} and at most eight. */
    private static String format(BigDecimal number, int fewest) {
        BigDecimal rounded =
                number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = rounded.setScale(Math.max(fewest, rounded.scale())).toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > start; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
