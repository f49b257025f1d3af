package org.mingzhang.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address at which an error is reported or a finding answered, filled in for one of them. */
final class ReportAddress {
    private static final String MAIL = "?subject={title}&body={address}";

    private ReportAddress() {}

    /**
     * A mail address without further fields gets a subject and the page's address as its text.
     *
     * @param pattern a web or mail address with places {@code {title}} and {@code {address}}
     * @param title what it is about
     * @param address where that stands
     */
    static String of(String pattern, String title, String address) {
        boolean bare = pattern.regionMatches(true, 0, "mailto:", 0, "mailto:".length()) && pattern.indexOf('?') < 0;
        return (bare ? pattern + MAIL : pattern)
                .replace("{title}", coded(title))
                .replace("{address}", coded(address));
    }

    /** Mail programs take a plus sign for one. */
    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
