package org.mingzhang.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of the documents mean in a language, from {@code messages/terms.<language>.txt}. What is not there is not translated. */
final class PrintedTerms {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** A term that holds places, as what it looks like and what it means. */
    private record Shape(Pattern printed, String meaning) {}

    private final Map<String, String> exact = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** The terms of a language; none for the documents' own. */
    static PrintedTerms of(String language) {
        PrintedTerms terms = new PrintedTerms();
        try (InputStream in = PrintedTerms.class.getResourceAsStream("/messages/terms." + language + ".txt")) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(terms::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the terms of " + language, e);
        }
        return terms;
    }

    private void add(String line) {
        int middle = line.indexOf(" = ");
        if (line.startsWith("#") || middle < 0) {
            return;
        }
        String printed = line.substring(0, middle);
        String meaning = line.substring(middle + " = ".length());
        if (printed.indexOf('{') < 0) {
            exact.put(printed, meaning);
        } else {
            shapes.add(new Shape(shape(printed), meaning));
        }
    }

    private static Pattern shape(String printed) {
        StringBuilder regex = new StringBuilder();
        Matcher place = PLACE.matcher(printed);
        int end = 0;
        while (place.find()) {
            regex.append(Pattern.quote(printed.substring(end, place.start()))).append("(.+)");
            end = place.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(printed.substring(end))).toString());
    }

    /** Every term without places, with what it means. */
    Map<String, String> all() {
        return Map.copyOf(exact);
    }

    /** What a text of the documents means, if all of it is known or figures and names. */
    Optional<String> meaning(String printed) {
        String known = exact.get(printed);
        return known != null
                ? Optional.of(known)
                : shapes.stream()
                        .flatMap(shape -> filled(shape, printed).stream())
                        .findFirst();
    }

    private Optional<String> filled(Shape shape, String printed) {
        Matcher found = shape.printed.matcher(printed);
        if (!found.matches()) {
            return Optional.empty();
        }
        Object[] parts = new Object[found.groupCount()];
        for (int i = 0; i < parts.length; i++) {
            String part = found.group(i + 1);
            parts[i] = meaning(part).orElse(part);
        }
        return Optional.of(Words.fill(shape.meaning, parts));
    }
}
