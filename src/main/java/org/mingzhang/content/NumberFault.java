package org.mingzhang.content;

import java.util.Optional;

/** Numbers that are well-formed JSON but no figures of a form. They are refused by their digits, before anything is computed. */
final class NumberFault {
    /** What to do about any of them. */
    static final String ADVICE = "Write plain digits, at most 15 before and 8 after the decimal point: 524760.00.";

    private static final int MAX_WHOLE = 15;
    private static final int MAX_DECIMALS = 8;

    private NumberFault() {}

    /** What is wrong with the digits, if anything. */
    static Optional<String> in(String digits) {
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            return Optional.of("the number " + Quoted.shortened(digits) + " is written with an exponent");
        }
        int point = digits.indexOf('.');
        int whole = (point < 0 ? digits.length() : point) - (digits.startsWith("-") ? 1 : 0);
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return whole > MAX_WHOLE || decimals > MAX_DECIMALS
                ? Optional.of("the number " + Quoted.shortened(digits) + " has too many digits")
                : Optional.empty();
    }
}
