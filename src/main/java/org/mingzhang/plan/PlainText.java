package org.mingzhang.plan;

/** What a reader sees of HTML that was made from Markdown. */
final class PlainText {
    private PlainText() {}

    static String of(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
