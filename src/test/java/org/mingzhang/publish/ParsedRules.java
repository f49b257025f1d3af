package org.mingzhang.publish;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rules of {@link PageRules} over a parsed page. */
final class ParsedRules {
    private static final String POLICY = "the page has no Content-Security-Policy that sets default-src";
    private static final String POLICY_ADVICE =
            "Put <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"> into the head of its template.";
    private static final String INLINE_ADVICE = "Move it into a file of its own.";
    private static final Pattern HASH = Pattern.compile("'(sha(256|384|512)|nonce)-");
    private static final Pattern SCRIPT_TYPE =
            Pattern.compile("(?i)|module|importmap|speculationrules|.*(java|ecma)script.*");

    private final Set<PageMarkup.Fault> faults;

    private ParsedRules(Set<PageMarkup.Fault> faults) {
        this.faults = faults;
    }

    /** Adds what is wrong with the page. */
    static void check(Document page, Set<PageMarkup.Fault> faults) {
        new ParsedRules(faults).check(page);
    }

    private void check(Document page) {
        String policy =
                page.head().select("meta[http-equiv=Content-Security-Policy]").attr("content");
        if (!policy.contains("default-src")) {
            add(POLICY, POLICY_ADVICE);
            return;
        }
        for (String unsafe : new String[] {"'unsafe-inline'", "'unsafe-eval'"}) {
            if (policy.contains(unsafe)) {
                add(
                        "the Content-Security-Policy of the page allows " + unsafe,
                        "Take it out, and move what needs it into a file.");
            }
        }
        if (!HASH.matcher(policy).find()) {
            page.stream().forEach(this::refuseInline);
        }
    }

    private void refuseInline(Element element) {
        if (element.nameIs("style") || element.hasAttr("style")) {
            add("the page has an inline style, which its Content-Security-Policy blocks", INLINE_ADVICE);
        }
        if (element.nameIs("script")
                && !element.hasAttr("src")
                && SCRIPT_TYPE.matcher(element.attr("type")).matches()) {
            add("the page has an inline script, which its Content-Security-Policy blocks", INLINE_ADVICE);
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on")) {
                String found = "the page has the script attribute " + attribute.getKey()
                        + ", which its Content-Security-Policy blocks";
                add(found, "Add a listener in a script file instead.");
            }
        }
    }

    private void add(String message, String advice) {
        faults.add(new PageMarkup.Fault(message, advice));
    }
}
