package org.mingzhang.ingest.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.AmountUnit;
import org.mingzhang.ingest.Traced;

/** Printed amounts as exact decimals. */
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d{1,8})?");
    private static final String UNITS = "(亿元|千万元|百万元|万元|千元|元|亿|万)";
    private static final Pattern PRICED = Pattern.compile("(" + NUMBER.pattern() + ")" + UNITS + "?");
    private static final Pattern UNIT = Pattern.compile("\\((?:(?:金额)?单位:?)?(?:人民币)?" + UNITS + "\\)");
    private static final Pattern UNIT_OF_ALL =
            Pattern.compile("\\(?(?:金额|资金|货币|计量)?单位:(?:人民币)?" + UNITS + "(?:人民币)?\\)?(?![一-龥])");

    private Amounts() {}

    /** A number without a unit, its separators removed; null if it is none. */
    public static @Nullable String number(String printed) {
        String bare = Fold.of(printed);
        return NUMBER.matcher(bare).matches() ? bare.replace(",", "") : null;
    }

    /** An amount in yuan: by its own unit, else by the one of its column; null if it is none. */
    public static @Nullable String yuan(String printed, int powerOfColumn) {
        String bare = Fold.of(printed);
        if (bare.startsWith("¥")) {
            bare = bare.substring(1);
        }
        Matcher matcher = PRICED.matcher(bare);
        if (!matcher.matches()) {
            return null;
        }
        String unit = matcher.group(5);
        return scaled(matcher.group(1).replace(",", ""), unit == null ? powerOfColumn : power(unit));
    }

    /**
     * An amount as a form's tables are written: in yuan as a plain number, in another unit as printed with the unit, its separators removed;
     * null if it is none.
     */
    public static @Nullable String written(String printed, int powerOfColumn) {
        String bare = Fold.of(printed);
        Matcher matcher = PRICED.matcher(bare.startsWith("¥") ? bare.substring(1) : bare);
        if (!matcher.matches()) {
            return null;
        }
        String unit = matcher.group(5);
        int power = unit == null ? powerOfColumn : power(unit);
        return matcher.group(1).replace(",", "")
                + (power == 0 ? "" : AmountUnit.of(power).word());
    }

    /** Whether a printed amount has its own unit. */
    public static boolean hasUnit(String printed) {
        Matcher matcher = PRICED.matcher(Fold.of(printed));
        return matcher.matches() && matcher.group(5) != null;
    }

    /** The power of ten of the unit that a label names in brackets, or -1. */
    public static int power(String label, int otherwise) {
        String folded = Fold.of(label);
        Matcher matcher = UNIT.matcher(folded);
        Matcher ofAll = UNIT_OF_ALL.matcher(folded);
        return matcher.find() ? power(matcher.group(1)) : ofAll.find() ? power(ofAll.group(1)) : otherwise;
    }

    /** Where a text says in which unit all amounts are, 金额单位：万元; nothing if it says none. */
    public static Optional<Traced> unitOfAll(Traced text) {
        Traced bare = text.squeeze();
        Matcher matcher = UNIT_OF_ALL.matcher(Fold.of(bare).text());
        return matcher.find() ? Optional.of(bare.part(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** A label without its unit. */
    public static String withoutUnit(String foldedLabel) {
        return UNIT.matcher(foldedLabel).replaceAll("");
    }

    /** A decimal times a power of ten, exact. */
    public static String scaled(String number, int power) {
        if (power == 0) {
            return number;
        }
        return new BigDecimal(number).scaleByPowerOfTen(power).toPlainString();
    }

    /** The power of ten of a unit. */
    public static int power(String unit) {
        return AmountUnit.of(unit).power();
    }
}
