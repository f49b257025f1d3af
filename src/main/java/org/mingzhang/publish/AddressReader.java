package org.mingzhang.publish;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Resolves addresses as a browser does that reads the site at its base URL, see <a href="https://url.spec.whatwg.org/">URL</a>. */
final class AddressReader {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel", "data");
    private static final Set<String> DOTS = Set.of("", ".", "..");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String INDEX = "index.html";

    /** Ends in a slash. */
    private final String baseUrl;

    /** Begins and ends in a slash. */
    private final String basePath;

    AddressReader(URI baseUrl) {
        this.baseUrl = closed(baseUrl.toString());
        String path = baseUrl.getRawPath();
        this.basePath = closed(path == null || path.isEmpty() ? "/" : path);
    }

    private static String closed(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    /** What {@code written} means in the file {@code from}. */
    Address read(String from, String written) {
        String address = written.strip();
        String scheme = scheme(address);
        if (!scheme.isEmpty()) {
            return absolute(address, scheme);
        }
        if (address.startsWith("//")) {
            return new Address.Outside();
        }
        return address.startsWith("/") ? fromRoot(address) : relative(from, address);
    }

    /** What stands before the first colon, if that can be a scheme; else nothing. */
    private static String scheme(String address) {
        int end = 0;
        while (end < address.length() && isOfScheme(address.charAt(end), end == 0)) {
            end++;
        }
        return end < address.length() && address.charAt(end) == ':' ? address.substring(0, end) : "";
    }

    private static boolean isOfScheme(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
    }

    private Address absolute(String address, String scheme) {
        if ((address + "/").equals(baseUrl)) {
            return inside("");
        }
        if (address.startsWith(baseUrl)) {
            return inside(address.substring(baseUrl.length()));
        }
        return OUTSIDE.contains(scheme.toLowerCase(Locale.ROOT))
                ? new Address.Outside()
                : new Address.Wrong("begins with \"" + scheme + ":\", which cannot be followed from a page");
    }

    private Address fromRoot(String address) {
        return address.startsWith(basePath)
                ? inside(address.substring(basePath.length()))
                : new Address.Wrong("leads out of the site, which begins at " + basePath);
    }

    private static Address relative(String from, String address) {
        boolean same = address.isEmpty() || address.startsWith("#") || address.startsWith("?");
        return inside((same ? from : from.substring(0, from.lastIndexOf('/') + 1)) + address);
    }

    /** From the path below the root, with all that may follow it. */
    private static Address inside(String address) {
        int hash = address.indexOf('#');
        int query = address.indexOf('?');
        int end = hash < 0 ? address.length() : hash;
        String path = address.substring(0, query < 0 ? end : Math.min(query, end));
        String fragment = hash < 0 ? "" : anchor(address.substring(hash + 1));
        Deque<String> segments = new ArrayDeque<>();
        for (int start = 0; start <= path.length(); ) {
            int slash = path.indexOf('/', start);
            int stop = slash < 0 ? path.length() : slash;
            if (!step(segments, decoded(path.substring(start, stop)))) {
                return new Address.Wrong("leads out of the site");
            }
            start = stop + 1;
        }
        String name = decoded(path.substring(path.lastIndexOf('/') + 1));
        if (DOTS.contains(name)) {
            segments.add(INDEX);
        }
        // What follows the # of a PDF says how to open it (RFC 8118), and names no anchor.
        return new Address.Inside(String.join("/", segments), name.endsWith(".pdf") ? "" : fragment);
    }

    /** Goes one segment on; false when that leaves the root. */
    private static boolean step(Deque<String> segments, String segment) {
        if (!DOTS.contains(segment)) {
            segments.add(segment);
        }
        return !segment.equals("..") || segments.pollLast() != null;
    }

    /** Without what a browser never looks for: the top of the page and a text to be marked. */
    private static String anchor(String fragment) {
        int text = fragment.indexOf(":~:");
        String name = decoded(text < 0 ? fragment : fragment.substring(0, text));
        return name.equalsIgnoreCase("top") ? "" : name;
    }

    private static String decoded(String text) {
        boolean plain = text.indexOf('%') < 0 || BAD_ESCAPE.matcher(text).find();
        return plain ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
