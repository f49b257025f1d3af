package org.mingzhang.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.page.Words;

/** Marks what is misprinted on a form, so that nobody takes it for a mistake of the site. */
final class Misprints {
    private final @Nullable Pattern words;
    private final String mark;

    private Misprints(@Nullable Pattern words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    static Misprints of(Disclosure form, Words words) {
        List<String> printed = form.source().misprints();
        String any = printed.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new Misprints(printed.isEmpty() ? null : Pattern.compile(any), words.get("indicator.misprint"));
    }

    /** The text with a mark behind every misprint; empty for none. */
    String marked(@Nullable String text) {
        String printed = Objects.requireNonNullElse(text, "");
        return words == null
                ? printed
                : words.matcher(printed).replaceAll(found -> Matcher.quoteReplacement(found.group() + mark));
    }
}
