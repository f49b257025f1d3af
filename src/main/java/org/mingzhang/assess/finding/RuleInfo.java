package org.mingzhang.assess.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a rule.
 *
 * @param id stable, its address and its name in {@code site.json}
 * @param severity the usual severity of its findings
 * @param scope what its findings are about
 * @param title in a few words
 * @param looksAt in one sentence, with a place {0} for where it starts to speak
 * @param innocent what can explain it innocently, in one sentence
 * @param example a finding in short
 * @param threshold where it starts to speak, or null if it has no threshold
 * @param on whether it runs unless a site says otherwise
 * @param strength how much its findings weigh beside those of other rules, from 1; what a reader should see first weighs most
 */
public record RuleInfo(
        String id,
        Severity severity,
        Scope scope,
        Text title,
        Text looksAt,
        Text innocent,
        Text example,
        @Nullable BigDecimal threshold,
        boolean on,
        int strength) {
    /** What adds nothing that a reader would miss. */
    public static final int SLIGHT = 1;

    /** What leads: one fact that a reader would tell others. */
    public static final int LEADING = 8;

    /** What it looks at, in one sentence that says where it starts to speak: from 33% on. A threshold below one is a share. */
    @Override
    public Text looksAt() {
        return threshold == null ? looksAt : looksAt.fill(shown(threshold));
    }

    /** Where it starts to speak, as one says it: 33%; empty if it has no threshold. */
    public String start() {
        return threshold == null ? "" : shown(threshold);
    }

    private static String shown(BigDecimal threshold) {
        return threshold.compareTo(BigDecimal.ONE) < 0
                ? Shown.number(threshold.movePointRight(2)) + "%"
                : Shown.number(threshold);
    }

    /** The rule as a site runs it. */
    public RuleInfo at(BigDecimal other) {
        return threshold == null ? this : threshold(other.toPlainString());
    }

    /** Begins a rule that runs and has no threshold. */
    public static RuleInfo of(String id, Severity severity, Scope scope, Text title) {
        return new RuleInfo(id, severity, scope, title, Text.NONE, Text.NONE, Text.NONE, null, true, usual(severity));
    }

    /** With what it looks at. */
    public RuleInfo looksAt(String chinese, String english) {
        return new RuleInfo(
                id, severity, scope, title, Text.of(chinese, english), innocent, example, threshold, on, strength);
    }

    /** With an innocent explanation. */
    public RuleInfo innocent(String chinese, String english) {
        return new RuleInfo(
                id, severity, scope, title, looksAt, Text.of(chinese, english), example, threshold, on, strength);
    }

    /** With an example. */
    public RuleInfo example(String chinese, String english) {
        return new RuleInfo(
                id, severity, scope, title, looksAt, innocent, Text.of(chinese, english), threshold, on, strength);
    }

    /** With a threshold that a site may set. */
    public RuleInfo threshold(String value) {
        return new RuleInfo(
                id, severity, scope, title, looksAt, innocent, example, new BigDecimal(value), on, strength);
    }

    /** Switched off unless a site switches it on. */
    public RuleInfo off() {
        return new RuleInfo(id, severity, scope, title, looksAt, innocent, example, threshold, false, strength);
    }

    /** With another strength than its severity gives it. */
    public RuleInfo strength(int other) {
        return new RuleInfo(id, severity, scope, title, looksAt, innocent, example, threshold, on, other);
    }

    /** How much a finding of it weighs: one of another severity than usual weighs as that severity does. */
    public int strength(Severity found) {
        return found == severity ? strength : usual(found);
    }

    private static int usual(Severity severity) {
        return switch (severity) {
            case CONTRADICTION -> 6;
            case QUESTION -> 4;
            case NOTE -> 2;
        };
    }
}
