package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;

/** What a chart says, in one language, and how it writes amounts. Printed values stay as printed in every language. */
public final class ChartWords {
    private final Texts texts;
    private final int power;

    /** The interface texts of a language. */
    public interface Texts {
        /** The text of a key with its places filled in. */
        String get(String key, Object... values);

        /** What a word of the documents means in the language; itself where that is not known. */
        String term(String printed);
    }

    /** What charts say with these texts. */
    public ChartWords(Texts texts) {
        this.texts = texts;
        this.power = Integer.parseInt(texts.get("chart.amount.power"));
    }

    /** An amount for a label: {@code 37.80 万元}. It is exact, or says that it is about. */
    public String amount(Money money) {
        BigDecimal yuan = money.yuan();
        if (!FigureText.reaches(yuan, power)) {
            return exact(money);
        }
        BigDecimal large = yuan.movePointLeft(power);
        String text = texts.get("chart.amount.large", FigureText.twoDecimals(large));
        return FigureText.isShort(large) ? text : texts.get("chart.amount.about", text);
    }

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
        return String.join(say(Phrase.CLAUSE), clauses) + say(Phrase.STOP);
    }

    /** Several statements, each of which may have commas. */
    String statements(List<String> statements) {
        return String.join(say(Phrase.SEMICOLON), statements) + say(Phrase.STOP);
    }

    /** What a word of the documents means. */
    String term(String printed) {
        return texts.term(printed);
    }

    /** A phrase with its places filled in. */
    String say(Phrase phrase, Object... parts) {
        return texts.get(phrase.key(), parts);
    }
}
