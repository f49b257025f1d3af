package org.mingzhang.publish;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a full parser finds in a page or an XML file, to hold {@link MarkupReader} against. */
final class ParsedMarkup {
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*?)(?:,+(?=\\s|$)|\\s+[^,]*(?:,|$)|$)");
    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*)");

    private ParsedMarkup() {}

    static PageMarkup page(String html) {
        Document page = Jsoup.parse(html);
        PageMarkup markup = elements(page);
        ParsedRules.check(page, markup.faults());
        return markup;
    }

    static PageMarkup xml(String xml) {
        return elements(Jsoup.parse(xml, "", Parser.xmlParser()));
    }

    private static PageMarkup elements(Document document) {
        PageMarkup markup = new PageMarkup();
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

    private static void attribute(Element element, Attribute attribute, PageMarkup markup) {
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

    private static void addCandidates(String sources, PageMarkup markup) {
        Matcher candidate = CANDIDATE.matcher(sources);
        while (candidate.find()) {
            markup.addresses().add(candidate.group(1));
        }
    }

    private static void addRefresh(Element element, String value, PageMarkup markup) {
        Matcher refresh = REFRESH.matcher(value);
        if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.lookingAt()) {
            markup.addresses().add(refresh.group(1));
        }
    }

    private static void addId(String id, PageMarkup markup) {
        if (!markup.anchors().add(id)) {
            markup.faults()
                    .add(new PageMarkup.Fault(
                            id,
                            "the id \"" + id + "\" is given twice",
                            "Give every element of a page an id of its own."));
        }
    }
}
