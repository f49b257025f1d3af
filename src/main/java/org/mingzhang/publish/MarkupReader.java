package org.mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML, SVG, other XML and CSS files for their addresses and anchors. */
final class MarkupReader {
    private static final Pattern CSS_URL = Pattern.compile("(?:url\\(|@import)\\s*[\"']?([^\"')]+)");
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*?)(?:,+(?=\\s|$)|\\s+[^,]*(?:,|$)|$)");
    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*)");

    private MarkupReader() {}

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
    static Markup read(Path file) throws IOException {
        String name = TreeWalk.name(file);
        if (isPage(name)) {
            Document page = parse(file, Parser.htmlParser());
            Markup markup = elements(page);
            PageRules.check(page, markup.faults());
            return markup;
        }
        if (isXml(name)) {
            return elements(parse(file, Parser.xmlParser()));
        }
        return name.endsWith(".css") ? style(Files.readString(file)) : new Markup();
    }

    private static Document parse(Path file, Parser parser) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Jsoup.parse(bytes, StandardCharsets.UTF_8.name(), "", parser);
        }
    }

    private static Markup style(String css) {
        Markup markup = new Markup();
        Matcher url = CSS_URL.matcher(css);
        while (url.find()) {
            markup.addresses().add(url.group(1).strip());
        }
        return markup;
    }

    private static Markup elements(Document document) {
        Markup markup = new Markup();
        document.stream().forEach(element -> {
            for (Attribute attribute : element.attributes()) {
                attribute(element, attribute, markup);
            }
            if (element.nameIs("loc")) {
                markup.addresses().add(element.ownText()); // of a sitemap
            }
        });
        return markup;
    }

    private static void attribute(Element element, Attribute attribute, Markup markup) {
        String value = attribute.getValue();
        switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
            case "href", "xlink:href", "src", "poster", "action", "formaction" ->
                markup.addresses().add(value);
            case "srcset", "imagesrcset" -> addCandidates(value, markup);
            case "data" -> {
                if (element.nameIs("object")) {
                    markup.addresses().add(value);
                }
            }
            case "content" -> addRefresh(element, value, markup);
            case "id" -> addId(value, markup);
            case "name" -> {
                if (element.nameIs("a")) {
                    markup.anchors().add(value);
                }
            }
            default -> {}
        }
    }

    private static void addCandidates(String sources, Markup markup) {
        Matcher candidate = CANDIDATE.matcher(sources);
        while (candidate.find()) {
            markup.addresses().add(candidate.group(1));
        }
    }

    private static void addRefresh(Element element, String value, Markup markup) {
        Matcher refresh = REFRESH.matcher(value);
        if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.lookingAt()) {
            markup.addresses().add(refresh.group(1));
        }
    }

    private static void addId(String id, Markup markup) {
        if (!markup.anchors().add(id)) {
            markup.faults()
                    .add(new Markup.Fault(
                            "the id \"" + id + "\" is given twice", "Give every element of a page an id of its own."));
        }
    }
}
