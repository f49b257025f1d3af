package org.mingzhang.diff;

/**
 * A finding, as far as it is compared.
 *
 * @param rule its rule
 * @param form year and stage of the form, empty if it is about more
 * @param message its words
 */
public record Seen(String rule, String form, String message) {
    /** What it is told as: the rule and the form. */
    String place() {
        return form.isEmpty() ? rule : form + " " + rule;
    }
}
