package org.mingzhang.assess;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a rule.
 *
 * @param id stable, its address and its name in {@code site.json}
 * @param severity the usual severity of its findings
 * @param scope what its findings are about
 * @param title in a few words
 * @param looksAt in one sentence
 * @param innocent what can explain it innocently, in one sentence
 * @param example a finding in short
 * @param threshold where it starts to speak, or null if it has no threshold
 * @param on whether it runs unless a site says otherwise
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
        boolean on) {

    /** Begins a rule that runs and has no threshold. */
    public static RuleInfo of(String id, Severity severity, Scope scope, Text title) {
        return new RuleInfo(id, severity, scope, title, Text.NONE, Text.NONE, Text.NONE, null, true);
    }

    /** With what it looks at. */
    public RuleInfo looksAt(String chinese, String english) {
        return new RuleInfo(id, severity, scope, title, Text.of(chinese, english), innocent, example, threshold, on);
    }

    /** With an innocent explanation. */
    public RuleInfo innocent(String chinese, String english) {
        return new RuleInfo(id, severity, scope, title, looksAt, Text.of(chinese, english), example, threshold, on);
    }

    /** With an example. */
    public RuleInfo example(String chinese, String english) {
        return new RuleInfo(id, severity, scope, title, looksAt, innocent, Text.of(chinese, english), threshold, on);
    }

    /** With a threshold that a site may set. */
    public RuleInfo threshold(String value) {
        return new RuleInfo(id, severity, scope, title, looksAt, innocent, example, new BigDecimal(value), on);
    }

    /** Switched off unless a site switches it on. */
    public RuleInfo off() {
        return new RuleInfo(id, severity, scope, title, looksAt, innocent, example, threshold, false);
    }
}
