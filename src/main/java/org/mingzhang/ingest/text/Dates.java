package org.mingzhang.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Printed days of the calendar. */
public final class Dates {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:0?0:00(?::00)?)?");

    private Dates() {}

    /** {@code YYYY-MM-DD}, or null if it is no day. */
    public static @Nullable String iso(String printed) {
        Matcher matcher = DAY.matcher(Fold.of(printed));
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
