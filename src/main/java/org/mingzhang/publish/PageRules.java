package org.mingzhang.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page is safe to publish: a Content-Security-Policy without {@code unsafe-inline}, and nothing inline, which that policy
 * would silently switch off in the browser. See <a href="https://www.w3.org/TR/CSP3/">CSP</a>.
 */
final class PageRules {
    private static final String POLICY = "the page has no Content-Security-Policy that sets default-src";
    private static final String POLICY_ADVICE =
            "Put <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"> into the head of its template.";
    private static final String INLINE_ADVICE = "Move it into a file of its own.";
    private static final Pattern HASH = Pattern.compile("'(sha(256|384|512)|nonce)-");
    private static final Pattern SCRIPT_TYPE =
            Pattern.compile("(?i)|module|importmap|speculationrules|.*(java|ecma)script.*");

    /** A start tag of any other element begins the body. */
    private static final Set<String> OF_HEAD = Set.of(
            "html",
            "head",
            "title",
            "base",
            "basefont",
            "bgsound",
            "link",
            "meta",
            "style",
            "script",
            "noscript",
            "noframes");

    private final Map<String, String> inline = new LinkedHashMap<>();
    private boolean inHead = true;
    private @Nullable String policy;

    /** Looks at an element of the page; they come in order. */
    void open(String name, Map<String, String> attributes) {
        inHead = inHead && OF_HEAD.contains(name);
        if (policy == null
                && inHead
                && name.equals("meta")
                && attributes.getOrDefault("http-equiv", "").strip().equalsIgnoreCase("Content-Security-Policy")) {
            policy = attributes.getOrDefault("content", "");
        }
        if (name.equals("style") || attributes.containsKey("style")) {
            inline.put("the page has an inline style, which its Content-Security-Policy blocks", INLINE_ADVICE);
        }
        if (name.equals("script")
                && !attributes.containsKey("src")
                && SCRIPT_TYPE.matcher(attributes.getOrDefault("type", "")).matches()) {
            inline.put("the page has an inline script, which its Content-Security-Policy blocks", INLINE_ADVICE);
        }
        for (String attribute : attributes.keySet()) {
            if (attribute.startsWith("on")) {
                inline.put(
                        "the page has the script attribute " + attribute + ", which its Content-Security-Policy blocks",
                        "Add a listener in a script file instead.");
            }
        }
    }

    /** An end tag that stands in no head begins the body. */
    void close(String name) {
        inHead = inHead && OF_HEAD.contains(name) && !name.equals("html");
    }

    boolean wantsText() {
        return inHead;
    }

    /** A text that is more than blanks begins the body. */
    void text(String text) {
        inHead = inHead && text.isBlank();
    }

    /** Adds what is wrong with the page. */
    void finish(Set<PageMarkup.Fault> faults) {
        if (policy == null || !policy.contains("default-src")) {
            faults.add(new PageMarkup.Fault(POLICY, POLICY_ADVICE));
            return;
        }
        for (String unsafe : new String[] {"'unsafe-inline'", "'unsafe-eval'"}) {
            if (policy.contains(unsafe)) {
                faults.add(new PageMarkup.Fault(
                        "the Content-Security-Policy of the page allows " + unsafe,
                        "Take it out, and move what needs it into a file."));
            }
        }
        if (!HASH.matcher(policy).find()) {
            inline.forEach((message, advice) -> faults.add(new PageMarkup.Fault(message, advice)));
        }
    }
}
