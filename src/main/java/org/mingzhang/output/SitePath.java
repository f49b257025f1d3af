package org.mingzhang.output;

/**
 * The place of a file in the site, relative to its root, with forward slashes: {@code projects/a/b/index.html}.
 *
 * <p>Every internal link is one of these, so it can neither be mistyped nor leave the site.
 *
 * @param value one or more segments of {@code [A-Za-z0-9._-]}, none of them {@code .} or {@code ..}
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final String INDEX = "index.html";

    public SitePath {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a site path: " + value);
        }
    }

    private static boolean isWellFormed(String value) {
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '/') {
                String dots = i - start <= 2 ? value.substring(start, i) : "";
                if (i == start || dots.equals(".") || dots.equals("..")) {
                    return false;
                }
                start = i + 1;
            } else if (!isOfSegment(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfSegment(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_';
    }

    /** The page of a folder: {@code page("departments", "x")} is {@code departments/x/index.html}; no segments: the home page. */
    public static SitePath page(String... segments) {
        return new SitePath(segments.length == 0 ? INDEX : String.join("/", segments) + "/" + INDEX);
    }

    /** The address below the root: {@code departments/x/} for a page, the path itself for a file; empty for the home page. */
    public String url() {
        if (value.equals(INDEX)) {
            return "";
        }
        return value.endsWith("/" + INDEX) ? value.substring(0, value.length() - INDEX.length()) : value;
    }

    /** Whether a reader sees it as a page. */
    public boolean isPage() {
        return value.endsWith(".html");
    }

    /** The way up from this file to the root: empty for a file at the root, else {@code ../} once a folder. */
    public String toRoot() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count());
    }

    /** The relative address of {@code target} as written in this file; never empty. */
    public String linkTo(SitePath target) {
        String link = toRoot() + target.url();
        return link.isEmpty() ? "./" : link;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
