package org.mingzhang.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.mingzhang.chart.ChartWords;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Grouping;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

/**
 * The interface texts of one language, from {@code messages/<language>.properties}. A text may hold places {@code {0}}, {@code {1}} …, and where
 * the language asks for it the word that goes with a number: {@code {0 form|forms}} is 1 form, 2 forms; {@code {0|is|are}} is the word alone. A
 * thirty-line rule serves: the interface's languages have one plural or none, and the numbers come formatted.
 */
public final class Words implements ChartWords.Texts {
    /** What was read: the files are part of the program, and every page asks for the words of its languages. */
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int WAN = 4;

    /** Decimals of 万元 down to the fen. */
    private static final int MOST = 6;

    private final String language;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final PrintedTerms terms;
    private final ChartWords charts;

    private Words(String language, Properties texts) {
        this.language = language;
        this.terms = PrintedTerms.of(language);
        texts.forEach((key, text) -> {
            this.texts.put((String) key, (String) text);
            wordings.put((String) key, new Wording((String) key, (String) text));
        });
        this.charts = new ChartWords(this);
    }

    /** Whether there are texts in this language. */
    public static boolean has(String language) {
        return Words.class.getResource("/messages/" + language + ".properties") != null;
    }

    /**
     * The texts of a language.
     *
     * @param language its tag, {@code zh-CN}
     * @throws IllegalArgumentException if there are none
     */
    public static Words of(String language) {
        return READ.computeIfAbsent(language, Words::read);
    }

    private static Words read(String language) {
        Properties texts = new Properties();
        String resource = "/messages/" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no interface texts for " + language);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return new Words(language, texts);
    }

    /** The language's tag. */
    public String language() {
        return language;
    }

    /** Every key there is. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(wordings.keySet());
    }

    /**
     * The text of a key with its places filled in.
     *
     * @throws IllegalArgumentException if there is no such key, a place has no value, or a value no place
     */
    @Override
    public String get(String key, Object... values) {
        Wording wording = wordings.get(key);
        if (wording == null) {
            throw missing(key);
        }
        return wording.filled(values);
    }

    /** A text with its places filled in. */
    static String fill(String text, Object... values) {
        return new Wording(text, text).filled(values);
    }

    /** What a word of the documents means in this language; itself in their own, and where it is not known. */
    @Override
    public String term(String printed) {
        return terms.meaning(printed).orElse(printed);
    }

    /** The same with the printed word behind it, {@code quantity (数量指标)}, for where a form's own words are told. */
    public String printed(String printed) {
        return terms.meaning(printed)
                .map(meaning -> get("term.printed", meaning, printed))
                .orElse(printed);
    }

    /** The text of a key for a script, which fills its places itself: {@code $0}, {@code $1} …, {@code $(0 form|forms)}. */
    public String pattern(String key) {
        return Wording.PLACE.matcher(text(key)).replaceAll(place -> {
            String body = place.group().substring(1, place.group().length() - 1);
            return Matcher.quoteReplacement(body.length() == 1 ? "$" + body : "$(" + body + ")");
        });
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw missing(key);
        }
        return text;
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("no interface text " + key + " for " + language);
    }

    /** What charts say. */
    public ChartWords charts() {
        return charts;
    }

    /** Every word of the documents that is known, with what it means. */
    public Map<String, String> terms() {
        return terms.all();
    }

    /** An amount for big print beside the exact figure: {@code 1,544.25 万}, {@code 15.44 million}. */
    public String rough(Money amount) {
        return Figures.rough(amount, this);
    }

    /** An amount to the fen with its currency; a large one also in the documents' unit, for whoever looks for it there. */
    public String exact(Money amount) {
        String exact = get("figure.exact", Figures.yuan(amount));
        boolean large = amount.yuan().abs().compareTo(TEN_THOUSAND) >= 0;
        return large && PrintedText.isForeignTo(language)
                ? get("figure.exact.printed", exact, Grouping.of(amount.yuan().movePointLeft(WAN), 2, MOST))
                : exact;
    }

    /** A text as it begins a sentence or a heading: clauses and terms are written small. */
    public String capital(String text) {
        return text.isEmpty() || !PrintedText.isForeignTo(language)
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The word for a form of a stage, with its number where it is not the first of its year. */
    public String stage(FormKey form) {
        String stage = stage(form.stage());
        return form.part() == 1 ? stage : get("stage.part", stage, form.part());
    }

    /** A heading as it stands inside another. */
    public String small(String heading) {
        return heading.isEmpty() || !PrintedText.isForeignTo(language)
                ? heading
                : Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
    }

    /** The word for a stage. */
    public String stage(Stage stage) {
        return get("stage." + stage.id());
    }
}
