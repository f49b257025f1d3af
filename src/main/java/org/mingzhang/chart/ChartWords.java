package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;

/** The language of a chart: its words and how it writes amounts. Printed values stay as printed in every language. */
public enum ChartWords {
    CHINESE {
        @Override
        String pattern(Phrase phrase) {
            return phrase.chinese();
        }

        @Override
        public String amount(Money money) {
            return FigureText.chineseAmount(money);
        }
    },
    ENGLISH {
        @Override
        String pattern(Phrase phrase) {
            return phrase.english();
        }

        @Override
        public String amount(Money money) {
            return exact(money);
        }
    };

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    abstract String pattern(Phrase phrase);

    /** An amount for a label: {@code 37.80 万元}. It is exact, or says that it is about. */
    public abstract String amount(Money money);

    /** An amount to the last fen: {@code 1,675,799.58 元}. */
    public String exact(Money money) {
        return say(Phrase.YUAN, FigureText.grouped(money.yuan()));
    }

    /** A phrase about a share of a whole, to one decimal; it never reaches 0% or 100% by rounding. */
    String share(Phrase phrase, BigDecimal part, BigDecimal whole) {
        return say(phrase, new Share(part, whole).text());
    }

    /** The same where the phrase names the whole. */
    String share(Phrase phrase, String of, BigDecimal part, BigDecimal whole) {
        return say(phrase, of, new Share(part, whole).text());
    }

    /** Several clauses as one sentence. */
    String sentence(List<String> clauses) {
        return String.join(say(Phrase.COMMA), clauses) + say(Phrase.STOP);
    }

    /** Several statements, each of which may have commas. */
    String statements(List<String> statements) {
        return String.join(say(Phrase.SEMICOLON), statements) + say(Phrase.STOP);
    }

    /** A phrase with its places filled in. */
    String say(Phrase phrase, Object... parts) {
        String pattern = pattern(phrase);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf(parts[Integer.parseInt(found.group(1))])));
    }
}
