package org.mingzhang.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes a script of our own shorter: no blanks where none are needed, and short names for what it declares. A name is given up everywhere or
 * nowhere; one that is anywhere a property, a key or a global keeps its spelling. A line ends where a statement may, so that no semicolon is missed.
 */
final class ScriptShortener {
    private static final Set<String> OPENING = Set.of("(", "[", "{", "${");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");
    private static final Set<String> DECLARING = Set.of("const", "let", "function", "class");
    private static final Set<String> KEPT = Set.of(
            ("break case catch class const continue default delete do else export extends finally for function if in instanceof let new of return"
                            + " static super switch this throw try typeof var void while yield async await get set null true false undefined"
                            + " constructor arguments document window history location navigator fetch open name status parent top self")
                    .split(" "));
    /** Behind and before these no statement ends with its line. */
    private static final Set<String> AFTER = Set.of("{", "(", "[", ",", ";", "=>", "&&", "||", "?", ":", "=");

    private static final Set<String> BEFORE = Set.of("}", ")", "]", ".", ",", ";", "&&", "||", "?", ":");
    /** Brackets around everything: that of the function, and its braces. */
    private static final int SCOPE = 2;

    private static final int SHORTEST = 3;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final List<ScriptTokens.Token> tokens;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> kept = new HashSet<>(KEPT);

    private ScriptShortener(List<ScriptTokens.Token> tokens) {
        this.tokens = tokens;
    }

    static String shorten(String script) {
        ScriptShortener shortener = new ScriptShortener(ScriptTokens.of(script));
        shortener.look();
        return shortener.write(shortener.names());
    }

    /** Finds what is declared, and what must keep its name. */
    private void look() {
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            ScriptTokens.Token token = tokens.get(i);
            if (!token.isName()) {
                bracket(open, token.text());
                continue;
            }
            String before = text(i - 1);
            String after = text(i + 1);
            boolean inBraces = "{".equals(open.peek());
            boolean shorthand = inBraces
                    && (before.equals("{") || before.equals(","))
                    && (after.equals(",") || after.equals("}") || after.equals("="));
            if (before.equals(".") || after.equals(":") || shorthand || (inBraces && after.equals("(") && method(i))) {
                kept.add(token.text());
            }
            if (DECLARING.contains(before) || after.equals("=>") || parameter(i, open) || pattern(i, open)) {
                declared.add(token.text());
            }
        }
    }

    private static void bracket(Deque<String> open, String text) {
        switch (text) {
            case "(", "[", "{", "${" -> open.push(text.equals("${") ? "{" : text);
            case ")", "]", "}" -> open.pop();
            default -> {
                // no bracket
            }
        }
    }

    /** Whether a name in braces before a bracket begins a method: {@code constructor(kind)}. A call stands after something else. */
    private boolean method(int i) {
        return text(i - 1).equals("{")
                && text(closing(i + 1) + 1).equals("{")
                && text(i - 2).matches("[\\w$]+");
    }

    /** Whether a name stands in a list of parameters. */
    private boolean parameter(int i, Deque<String> open) {
        if (!"(".equals(open.peek()) || !text(i - 1).matches("[(,]|\\.\\.\\.")) {
            return false;
        }
        int start = opening(i);
        String after = text(closing(start) + 1);
        return after.equals("=>")
                || (after.equals("{")
                        && (text(start - 1).equals("catch") || text(start - 2).equals("function")));
    }

    /** Whether a name stands in a list that is taken apart: {@code const [a, b] =}, {@code for (const [a, b] of}, {@code ([a, b]) =>}. */
    private boolean pattern(int i, Deque<String> open) {
        if (!"[".equals(open.peek()) || !text(i - 1).matches("[\\[,]|\\.\\.\\.")) {
            return false;
        }
        int start = opening(i);
        String before = text(start - 1);
        String after = text(closing(start) + 1);
        return DECLARING.contains(before)
                || (before.equals("(")
                        && after.equals(")")
                        && text(closing(start) + 2).equals("=>"));
    }

    private int opening(int from) {
        int depth = 0;
        for (int i = from - 1; i >= 0; i--) {
            depth += closes(i) ? 1 : opens(i) ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        throw new IllegalStateException("a bracket is not open");
    }

    private int closing(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a bracket is not closed");
    }

    private boolean opens(int i) {
        return OPENING.contains(text(i));
    }

    private boolean closes(int i) {
        return CLOSING.contains(text(i));
    }

    /** The text of a token, empty beyond the ends, and for what only looks like one. */
    private String text(int i) {
        return i < 0 || i >= tokens.size() || tokens.get(i).isLiteral()
                ? ""
                : tokens.get(i).text();
    }

    /**
     * The new name of every token that gets one. What is declared for the whole script has one name; what is declared within one of its
     * statements has one there, which may be another's elsewhere.
     */
    private List<String> names() {
        Set<String> shared = shared();
        Set<String> taken = new HashSet<>();
        Map<String, String> common = given(tokens, shared::contains, taken, LETTERS.length());
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int end : ends()) {
            Set<String> here = new HashSet<>(taken);
            Map<String, String> own = given(tokens.subList(start, end), name -> !shared.contains(name), here, 0);
            tokens.subList(start, end).stream()
                    .map(t ->
                            t.isName() ? common.getOrDefault(t.text(), own.getOrDefault(t.text(), t.text())) : t.text())
                    .forEach(names::add);
            start = end;
        }
        return names;
    }

    /** What is declared outside of every function, right inside the first bracket that holds everything. */
    private Set<String> shared() {
        Set<String> shared = new HashSet<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            if (depth == SCOPE && DECLARING.contains(text(i)) && i + 1 < tokens.size()) {
                tokens.subList(i + 1, opens(i + 1) ? closing(i + 1) : i + 2).stream()
                        .filter(ScriptTokens.Token::isName)
                        .forEach(t -> shared.add(t.text()));
            }
        }
        return shared;
    }

    /** Where the statements of the script end: before each declaration for all of it, and at the end. */
    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean declares = DECLARING.contains(text(i)) || text(i).equals("async");
            if (depth == SCOPE && declares && tokens.get(i).newLine()) {
                ends.add(i);
            }
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
        }
        ends.add(tokens.size());
        return ends;
    }

    /**
     * A short name for each that may be given up, the shortest for the most frequent.
     *
     * @param first number of the first name: those of one letter are left to single statements
     */
    private Map<String, String> given(
            List<ScriptTokens.Token> part, Predicate<String> some, Set<String> taken, int first) {
        Map<String, Integer> counts = new HashMap<>();
        part.stream().filter(ScriptTokens.Token::isName).forEach(t -> counts.merge(t.text(), 1, Integer::sum));
        List<String> given = counts.keySet().stream()
                .filter(name -> name.length() >= SHORTEST && declared.contains(name) && !kept.contains(name))
                .filter(some)
                .sorted(Comparator.comparing((String name) -> -counts.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, String> names = new HashMap<>();
        int number = first;
        for (String name : given) {
            String next = name(number++);
            while (counts.containsKey(next) || KEPT.contains(next) || !taken.add(next)) {
                next = name(number++);
            }
            names.put(name, next);
        }
        return names;
    }

    private static String name(int number) {
        String last = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
        return number < LETTERS.length() ? last : name(number / LETTERS.length() - 1) + last;
    }

    private String write(List<String> names) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            ScriptTokens.Token token = tokens.get(i);
            boolean blank = token.spaced() && i > 0 && needsBlank(tokens.get(i - 1), token);
            boolean line = token.newLine() && !(AFTER.contains(text(i - 1)) || BEFORE.contains(text(i)));
            texts.add((line ? "\n" : blank && !token.newLine() ? " " : "") + names.get(i));
        }
        return texts.stream().collect(Collectors.joining("", "", "\n"));
    }

    private static boolean needsBlank(ScriptTokens.Token before, ScriptTokens.Token token) {
        return (before.isWord() && token.isWord())
                || (before.text().matches("[+-]+") && token.text().matches("[+-]+"));
    }
}
