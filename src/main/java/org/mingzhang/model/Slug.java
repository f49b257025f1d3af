package org.mingzhang.model;

import java.util.regex.Pattern;

/** The form of ids that stand in addresses: lower-case ASCII letters and digits in groups joined by single hyphens. */
public final class Slug {
    /** The longest slug that is accepted, in characters; it keeps every path of the site below common limits of file systems. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether {@code text} is a slug. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }
}
