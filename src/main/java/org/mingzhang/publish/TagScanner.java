package org.mingzhang.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Goes once over the bytes of an HTML or XML file and tells of its tags, with the attributes that the check looks at. It splits tags,
 * comments and raw text as the tokenizer of the <a href="https://html.spec.whatwg.org/multipage/parsing.html">standard</a> does, but
 * builds no tree: a tag that a browser would drop for where it stands is told of as well, and an element that it would repeat, because it was
 * left open, is told of once.
 */
final class TagScanner {
    /** Told of what is found, in its order. Names are in lower case, but those of an XML file's attributes as written. */
    interface Visitor {
        void open(String name, Map<String, String> attributes);

        void close(String name);

        /** Text that is neither a tag nor in a raw element. */
        void text(String text);

        /** Whether {@link #text} is wanted at all now. */
        boolean wantsText();
    }

    /** In HTML, what stands in them is text whatever it looks like. */
    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext");

    private final byte[] bytes;
    private final boolean html;
    private final Visitor visitor;
    private final Foreign foreign = new Foreign();
    private int at;

    private TagScanner(byte[] bytes, boolean html, Visitor visitor) {
        this.bytes = bytes;
        this.html = html;
        this.visitor = visitor;
    }

    static void html(byte[] bytes, Visitor visitor) {
        new TagScanner(bytes, true, visitor).run();
    }

    static void xml(byte[] bytes, Visitor visitor) {
        new TagScanner(bytes, false, visitor).run();
    }

    private void run() {
        int start = 0;
        while (at < bytes.length) {
            if (bytes[at] != '<' || !beginsMarkup(at + 1)) {
                at++;
                continue;
            }
            text(start, at);
            markup();
            start = at;
        }
        text(start, bytes.length);
    }

    private boolean beginsMarkup(int next) {
        int c = peek(next);
        return isLetter(c) || c == '!' || c == '?' || (c == '/' && next + 1 < bytes.length);
    }

    private void text(int from, int to) {
        if (from < to && visitor.wantsText()) {
            visitor.text(decoded(from, to));
        }
    }

    private void markup() {
        int c = peek(at + 1);
        if (isLetter(c)) {
            at++;
            tag(true);
        } else if (c == '/' && isLetter(peek(at + 2))) {
            at += 2;
            tag(false);
        } else if (startsWith("<!--", at)) {
            comment();
        } else if (startsWith("<![CDATA[", at) && (!html || foreign.isInside())) {
            int end = find("]]>", at);
            text(at + "<![CDATA[".length(), end);
            at = Math.min(bytes.length, end + "]]>".length());
        } else {
            at = Math.min(bytes.length, find(!html && c == '?' ? "?>" : ">", at) + (!html && c == '?' ? 2 : 1));
        }
    }

    private void comment() {
        int from = at + "<!--".length();
        if (startsWith(">", from) || startsWith("->", from)) {
            at = find(">", from) + 1;
            return;
        }
        int end = from;
        while (end < bytes.length && !startsWith("-->", end) && !(html && startsWith("--!>", end))) {
            end++;
        }
        at = Math.min(bytes.length, find(">", end) + 1);
    }

    private void tag(boolean opens) {
        int start = at;
        while (at < bytes.length && !endsName(bytes[at])) {
            at++;
        }
        String name = lower(start, at);
        Map<String, String> attributes = new Attributes().read();
        if (at > bytes.length) {
            at = bytes.length; // the file ends within the tag, which is then none
        } else if (opens) {
            open(name, attributes);
        } else {
            foreign.close(name);
            visitor.close(name);
        }
    }

    private void open(String name, Map<String, String> attributes) {
        boolean closed = bytes[at - 2] == '/';
        visitor.open(name, attributes);
        if (!html) {
            return;
        }
        foreign.open(name, closed);
        if (RAW.contains(name) && !foreign.isInside() && !foreign.hasEntered(name)) {
            skipRaw(name);
        }
    }

    /** To the end tag of a raw element, which is read like any other. */
    private void skipRaw(String name) {
        boolean ends = !name.equals("plaintext");
        while (at < bytes.length) {
            boolean found = ends && bytes[at] == '<' && peek(at + 1) == '/' && matches(name, at + 2);
            if (found && endsName(peek(at + 2 + name.length()))) {
                return;
            }
            at++;
        }
    }

    private boolean matches(String name, int from) {
        for (int i = 0; i < name.length(); i++) {
            if (toLower(peek(from + i)) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The attributes of the tag whose name was read; leaves the scanner after its end, or beyond the file if it has none. */
    private final class Attributes {
        private Map<String, String> found = Map.of();

        Map<String, String> read() {
            while (true) {
                while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] == '/')) {
                    at++;
                }
                if (at >= bytes.length) {
                    at = bytes.length + 1;
                    return found;
                }
                if (bytes[at] == '>') {
                    at++;
                    return found;
                }
                attribute();
            }
        }

        private void attribute() {
            int start = at++; // an equals sign that comes first belongs to the name
            while (at < bytes.length && bytes[at] != '=' && !endsName(bytes[at])) {
                at++;
            }
            int end = at;
            skipBlanks();
            if (peek(at) == '=') {
                at++;
                skipBlanks();
                value(start, end);
            } else {
                add(start, end, at, at);
            }
        }

        private void value(int nameStart, int nameEnd) {
            int quote = peek(at);
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? at + 1 : at;
            at = start;
            while (at < bytes.length && (quoted ? bytes[at] != quote : bytes[at] != '>' && !isBlank(bytes[at]))) {
                at++;
            }
            add(nameStart, nameEnd, start, at);
            at += quoted ? 1 : 0;
        }

        private void add(int nameStart, int nameEnd, int start, int end) {
            if (Looked.at(toLower(bytes[nameStart]), nameEnd - nameStart)) {
                if (found.isEmpty()) {
                    found = new LinkedHashMap<>();
                }
                String name = decoded(nameStart, nameEnd);
                found.putIfAbsent(
                        html ? name.toLowerCase(Locale.ROOT) : name,
                        CharacterReferences.resolved(decoded(start, Math.min(end, bytes.length))));
            }
        }
    }

    private void skipBlanks() {
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
    }

    private int find(String mark, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (startsWith(mark, i)) {
                return i;
            }
        }
        return bytes.length;
    }

    private boolean startsWith(String mark, int from) {
        if (from + mark.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (bytes[from + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int peek(int index) {
        return index < bytes.length ? bytes[index] : -1;
    }

    private String decoded(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private String lower(int from, int to) {
        return decoded(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(int c) {
        return toLower(c) >= 'a' && toLower(c) <= 'z';
    }

    private static int toLower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean endsName(int c) {
        return c == '>' || c == '/' || isBlank(c);
    }
}
