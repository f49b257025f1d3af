package org.mingzhang.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a script of our own shorter: no blanks where none are needed, and short names for what it declares. Within a statement of the script a
 * name is given up everywhere; properties, keys and globals keep their spelling. A statement of ours ends with a semicolon or a brace, never with its line.
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
    /** Brackets around everything: that of the function, and its braces. */
    private static final int SCOPE = 2;

    private static final int SHORTEST = 2;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** What may follow a member that is told by its name alone. */
    private static final Set<String> SHORT = Set.of(",", "}", "=");

    /** What stands before a brace that holds members, not statements. */
    private static final Set<String> HOLDING =
            Set.of("(", ",", "=", "[", ":", "?", "const", "let", "return", "...", "&&", "||");

    /** What a name is there for. */
    private enum Use {
        DECLARED,
        NAME,
        PROPERTY,
        /** A member and its value in one: {@code { found }}. */
        SHORT,
        /** The same where a value is taken apart: {@code const { found } =}. */
        SHORT_DECLARED,
        OTHER
    }

    private final List<ScriptTokens.Token> tokens;
    private final List<Use> uses = new ArrayList<>();

    private ScriptShortener(List<ScriptTokens.Token> tokens) {
        this.tokens = tokens;
    }

    static String shorten(String script) {
        ScriptShortener shortener = new ScriptShortener(ScriptTokens.of(script));
        shortener.look();
        return shortener.write(shortener.names());
    }

    /** Finds what every name is there for. */
    private void look() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            uses.add(tokens.get(i).isName() ? use(i, open) : Use.OTHER);
            if (opens(i)) {
                open.push(i);
            } else if (closes(i)) {
                open.pop();
            }
        }
    }

    private Use use(int i, Deque<Integer> open) {
        String before = text(i - 1);
        String after = text(i + 1);
        boolean member = before.equals("{") || before.equals(",");
        int brace = open.isEmpty() ? -1 : open.peek();
        boolean inBraces = text(brace).equals("{");
        if (before.equals(".") || (inBraces && member && after.equals(":")) || (inBraces && method(i))) {
            return Use.PROPERTY;
        }
        if (inBraces && member && SHORT.contains(after) && HOLDING.contains(text(brace - 1))) {
            Deque<Integer> outer = new ArrayDeque<>(open);
            outer.pop();
            return takesApart(brace, outer) ? Use.SHORT_DECLARED : Use.SHORT;
        }
        boolean declares = DECLARING.contains(before) || after.equals("=>") || parameter(i, open) || pattern(i, open);
        return declares ? Use.DECLARED : Use.NAME;
    }

    /** Whether braces take a value apart: {@code const { a } =}, {@code ({ a }) =>}, {@code const { a: { b } } =}. */
    private boolean takesApart(int brace, Deque<Integer> outer) {
        String after = text(closing(brace) + 1);
        if (after.equals("=") || after.equals("of") || parameter(brace, outer) || pattern(brace, outer)) {
            return true;
        }
        Deque<Integer> rest = new ArrayDeque<>(outer);
        Integer around = rest.poll();
        return around != null && text(brace - 1).equals(":") && text(around).equals("{") && takesApart(around, rest);
    }

    /** The names that are declared between two places. */
    private Set<String> declared(int start, int end) {
        Set<String> declared = new HashSet<>();
        for (int i = start; i < end; i++) {
            if (uses.get(i) == Use.DECLARED || uses.get(i) == Use.SHORT_DECLARED) {
                declared.add(text(i));
            }
        }
        declared.removeAll(KEPT);
        return declared;
    }

    /** Whether a name in braces before a bracket begins a method: {@code constructor(kind)}. A call stands after something else. */
    private boolean method(int i) {
        return text(i + 1).equals("(")
                && text(i - 1).equals("{")
                && text(closing(i + 1) + 1).equals("{")
                && text(i - 2).matches("[\\w$]+");
    }

    /** Whether a name stands in a list of parameters. */
    private boolean parameter(int i, Deque<Integer> open) {
        if (open.isEmpty() || !text(open.peek()).equals("(") || !text(i - 1).matches("[(,]|\\.\\.\\.")) {
            return false;
        }
        int start = open.peek();
        String after = text(closing(start) + 1);
        return after.equals("=>")
                || (after.equals("{")
                        && (text(start - 1).equals("catch") || text(start - 2).equals("function")));
    }

    /** Whether a name stands in a list that is taken apart: {@code const [a, b] =}, {@code for (const [a, b] of}, {@code ([a, b]) =>}. */
    private boolean pattern(int i, Deque<Integer> open) {
        if (open.isEmpty() || !text(open.peek()).equals("[") || !text(i - 1).matches("[\\[,]|\\.\\.\\.")) {
            return false;
        }
        int start = open.peek();
        String before = text(start - 1);
        String after = text(closing(start) + 1);
        return DECLARING.contains(before)
                || (before.equals("(")
                        && after.equals(")")
                        && text(closing(start) + 2).equals("=>"));
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
        Set<String> everywhere = declared(0, tokens.size());
        everywhere.retainAll(shared);
        Map<String, String> common = given(tokens, everywhere, taken, LETTERS.length());
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int end : ends()) {
            Set<String> here = new HashSet<>(taken);
            Set<String> within = declared(start, end);
            within.removeAll(shared);
            Map<String, String> own = given(tokens.subList(start, end), within, here, 0);
            for (int i = start; i < end; i++) {
                names.add(named(i, common.getOrDefault(text(i), own.getOrDefault(text(i), ""))));
            }
            start = end;
        }
        return names;
    }

    /** A token with the new name that its text would get, if any. */
    private String named(int i, String given) {
        String old = tokens.get(i).text();
        return given.isEmpty()
                ? old
                : switch (uses.get(i)) {
                    case DECLARED, NAME -> given;
                    case SHORT, SHORT_DECLARED -> old + ":" + given;
                    case PROPERTY, OTHER -> old;
                };
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
     * A short name for each that may be given up, in the order in which they come: what begins alike compresses well.
     *
     * @param some those that may be given up
     * @param first number of the first name: those of one letter are left to single statements
     */
    private static Map<String, String> given(
            List<ScriptTokens.Token> part, Set<String> some, Set<String> taken, int first) {
        Set<String> there = part.stream()
                .filter(ScriptTokens.Token::isName)
                .map(ScriptTokens.Token::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> given = there.stream()
                .filter(name -> name.length() >= SHORTEST && some.contains(name))
                .toList();
        Map<String, String> names = new HashMap<>();
        int number = first;
        for (String name : given) {
            String next = name(number++);
            while (there.contains(next) || KEPT.contains(next) || !taken.add(next)) {
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
            texts.add((blank ? " " : "") + names.get(i));
        }
        return texts.stream().collect(Collectors.joining("", "", "\n"));
    }

    private static boolean needsBlank(ScriptTokens.Token before, ScriptTokens.Token token) {
        return (before.isWord() && token.isWord())
                || (before.text().matches("[+-]+") && token.text().matches("[+-]+"));
    }
}
