package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a script, as far as it takes to tell names from texts, patterns and comments. */
final class ScriptTokens {
    private static final Pattern SPACE = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\w.]*");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'");
    private static final Pattern REGEX =
            Pattern.compile("/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*])+/[a-z]*");
    private static final Pattern SIGN =
            Pattern.compile("=>|\\.\\.\\.|>>>=?|\\*\\*|[-+]{2}|[<>=!&|*/%^+-]*=|&&|\\|\\||<<|>>|[\\s\\S]");
    private static final Pattern BEFORE_REGEX = Pattern.compile("|[(,=:\\[!&|?{};]|&&|\\|\\||=>|return|typeof|\\+");

    /** The kinds of tokens that matter here. */
    enum Kind {
        NAME,
        NUMBER,
        LITERAL,
        SIGN
    }

    /**
     * A token.
     *
     * @param text as written
     * @param kind what it is
     * @param spaced whether something blank stands before it
     * @param newLine whether a line ends before it
     */
    record Token(String text, Kind kind, boolean spaced, boolean newLine) {
        boolean isName() {
            return kind == Kind.NAME;
        }

        boolean isLiteral() {
            return kind == Kind.LITERAL;
        }

        boolean isWord() {
            return kind == Kind.NAME || kind == Kind.NUMBER;
        }
    }

    private final String script;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced;
    private boolean newLine;

    private ScriptTokens(String script) {
        this.script = script;
    }

    static List<Token> of(String script) {
        ScriptTokens reader = new ScriptTokens(script);
        reader.until("");
        return reader.tokens;
    }

    /** Reads up to a closing sign, or to the end. */
    private void until(String closing) {
        int depth = 0;
        while (at < script.length()) {
            if (space()) {
                continue;
            }
            if (script.charAt(at) == '`') {
                template();
            } else if (!take(NAME, Kind.NAME) && !take(NUMBER, Kind.NUMBER) && !take(TEXT, Kind.LITERAL) && !regex()) {
                take(SIGN, Kind.SIGN);
                String sign = tokens.getLast().text();
                depth += sign.equals("{") ? 1 : sign.equals("}") ? -1 : 0;
                if (depth < 0 && sign.equals(closing)) {
                    return;
                }
            }
        }
    }

    private boolean space() {
        Matcher space = SPACE.matcher(script).region(at, script.length());
        if (!space.lookingAt()) {
            return false;
        }
        spaced = true;
        newLine |= space.group().indexOf('\n') >= 0 && !tokens.isEmpty();
        at = space.end();
        return true;
    }

    private boolean regex() {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        boolean may = last == null
                || (!last.isLiteral() && BEFORE_REGEX.matcher(last.text()).matches());
        return may && take(REGEX, Kind.LITERAL);
    }

    /** A text with values in it: its parts are literals, what stands in the values is read like everything else. */
    private void template() {
        int start = at++;
        while (script.charAt(at) != '`') {
            if (script.startsWith("${", at)) {
                add(script.substring(start, at), Kind.LITERAL);
                at += 2;
                add("${", Kind.SIGN);
                until("}");
                start = at;
            } else {
                at += script.charAt(at) == '\\' ? 2 : 1;
            }
        }
        add(script.substring(start, ++at), Kind.LITERAL);
    }

    private boolean take(Pattern pattern, Kind kind) {
        Matcher found = pattern.matcher(script).region(at, script.length());
        if (!found.lookingAt()) {
            return false;
        }
        at = found.end();
        add(found.group(), kind);
        return true;
    }

    private void add(String text, Kind kind) {
        tokens.add(new Token(text, kind, spaced, newLine));
        spaced = false;
        newLine = false;
    }
}
