package org.mingzhang.render;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.page.PrintedText;

/**
 * Writes a page whose language is not the documents': every text from them that a template prints says its language, so that it is spoken, broken
 * and set as what it is. This is the one place that does; no template has to.
 */
final class MarkedOutput extends OwaspHtmlTemplateOutput {
    /** Elements that hold text and nothing else. */
    private static final Set<String> BARE = Set.of("option", "textarea", "script", "style");

    private final TemplateOutput output;
    private String tag = "";
    private boolean drawn;
    private boolean inAttribute;

    MarkedOutput(TemplateOutput output) {
        super(output);
        this.output = output;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        super.setContext(tagName, attributeName);
        tag = tagName == null ? "" : tagName;
        drawn |= tag.equals("svg");
        inAttribute = attributeName != null;
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null || inAttribute || BARE.contains(tag) || isWindowTitle() || !PrintedText.isIn(text)) {
            super.writeUserContent(text);
            return;
        }
        String element = tag.equals("text") || tag.equals("tspan") ? "tspan" : "span";
        PrintedText.split(text, super::writeUserContent, printed -> {
            output.writeContent("<" + element + " lang=\"" + PrintedText.LANGUAGE + "\">");
            super.writeUserContent(printed);
            output.writeContent("</" + element + ">");
        });
    }

    /** The title of the window, the first there is, is bare text; that of a drawing is not. */
    private boolean isWindowTitle() {
        return tag.equals("title") && !drawn;
    }
}
