package org.mingzhang.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HTML, SVG, other XML and CSS files for their addresses and anchors. */
final class MarkupReader implements TagScanner.Visitor {
    private static final Pattern CSS_URL = Pattern.compile("(?:url\\(|@import)\\s*[\"']?([^\"')]+)");
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*?)(?:,+(?=\\s|$)|\\s+[^,]*(?:,|$)|$)");
    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*)");

    private final PageMarkup markup = new PageMarkup();
    private final @Nullable PageRules rules;

    /** What stands directly in a {@code <loc>} of a sitemap, while one is open. */
    private @Nullable StringBuilder location;

    private MarkupReader(@Nullable PageRules rules) {
        this.rules = rules;
    }

    /** Whether there is anything to read in a file of this name. */
    static boolean reads(String path) {
        return isPage(path) || isXml(path) || path.endsWith(".css");
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static boolean isXml(String path) {
        return path.endsWith(".svg") || path.endsWith(".xml");
    }

    /** What is in the file, by the end of its name; nothing when that says nothing. */
    static PageMarkup read(String path, byte[] bytes) {
        if (isPage(path)) {
            PageRules rules = new PageRules();
            MarkupReader reader = new MarkupReader(rules);
            TagScanner.html(bytes, reader);
            rules.finish(reader.markup.faults());
            return reader.markup;
        }
        if (isXml(path)) {
            MarkupReader reader = new MarkupReader(null);
            TagScanner.xml(bytes, reader);
            return reader.markup;
        }
        return path.endsWith(".css") ? style(new String(bytes, StandardCharsets.UTF_8)) : new PageMarkup();
    }

    private static PageMarkup style(String css) {
        PageMarkup markup = new PageMarkup();
        Matcher url = CSS_URL.matcher(css);
        while (url.find()) {
            markup.addresses().add(url.group(1).strip());
        }
        return markup;
    }

    @Override
    public void open(String name, Map<String, String> attributes) {
        attributes.forEach((attribute, value) -> attribute(name, attribute, attributes));
        if (rules != null) {
            rules.open(name, attributes);
        }
        if (name.equals("loc")) {
            location = new StringBuilder();
        }
    }

    @Override
    public void close(String name) {
        if (rules != null) {
            rules.close(name);
        }
        if (location != null && name.equals("loc")) {
            markup.addresses().add(location.toString().strip());
            location = null;
        }
    }

    @Override
    public boolean wantsText() {
        return location != null || (rules != null && rules.wantsText());
    }

    @Override
    public void text(String text) {
        if (location != null) {
            location.append(CharacterReferences.resolved(text));
        }
        if (rules != null) {
            rules.text(text);
        }
    }

    private void attribute(String element, String attribute, Map<String, String> attributes) {
        String value = attributes.getOrDefault(attribute, "");
        switch (attribute.toLowerCase(Locale.ROOT)) {
            case "href", "xlink:href", "src", "poster", "action", "formaction" ->
                markup.addresses().add(value);
            case "srcset", "imagesrcset" -> addCandidates(value);
            case "data" -> {
                if (element.equals("object")) {
                    markup.addresses().add(value);
                }
            }
            case "content" -> {
                if (element.equals("meta")
                        && attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("refresh")) {
                    addRefresh(value);
                }
            }
            case "id" -> addId(value);
            case "name" -> {
                if (element.equals("a")) {
                    markup.anchors().add(value);
                }
            }
            default -> {}
        }
    }

    private void addCandidates(String sources) {
        Matcher candidate = CANDIDATE.matcher(sources);
        while (candidate.find()) {
            markup.addresses().add(candidate.group(1));
        }
    }

    private void addRefresh(String value) {
        Matcher refresh = REFRESH.matcher(value);
        if (refresh.lookingAt()) {
            markup.addresses().add(refresh.group(1));
        }
    }

    private void addId(String id) {
        if (!markup.anchors().add(id)) {
            markup.faults()
                    .add(new PageMarkup.Fault(
                            id,
                            "the id \"" + id + "\" is given twice",
                            "Give every element of a page an id of its own."));
        }
    }
}
