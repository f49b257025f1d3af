package org.mingzhang.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Publication;

/**
 * What a page says to search engines in the words of <a href="https://schema.org/">schema.org</a>: JSON-LD for a data block, which browsers do not run. Only where the
 * address of the site is decided.
 */
public final class LinkedData {
    private LinkedData() {}

    /** The way down to a page, or null if it has none or there is no address. */
    public static @Nullable String crumbs(Frame frame) {
        String root = frame.shell().baseUrl();
        if (root == null || frame.crumbs().isEmpty() || frame.path().equals(Frame.NOT_FOUND)) {
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (Link crumb : frame.crumbs()) {
            items.add(item(
                    items.size() + 1,
                    crumb.name(),
                    root + frame.shell().edition().place(crumb.target()).url()));
        }
        items.add(item(items.size() + 1, frame.title(), String.valueOf(frame.canonical())));
        return thing("BreadcrumbList", members("itemListElement", items));
    }

    private static Map<String, Object> item(int position, String name, String address) {
        return members("@type", "ListItem", "position", position, "name", name, "item", address);
    }

    /** A department of government. */
    static @Nullable String organization(Frame frame, String name, String area) {
        return frame.canonical() == null
                ? null
                : thing(
                        "GovernmentOrganization",
                        members(
                                "@id",
                                frame.canonical() + "#organization",
                                "name",
                                name,
                                "areaServed",
                                members("@type", "AdministrativeArea", "name", area),
                                "mainEntityOfPage",
                                frame.canonical()));
    }

    /**
     * The open data.
     *
     * @param workbooks the workbooks, with their addresses and media types
     * @param tables the tables, likewise
     */
    static @Nullable String dataset(Frame frame, List<DataPage.Download> workbooks, List<DataPage.TableFile> tables) {
        String root = frame.shell().baseUrl();
        String page = frame.canonical();
        if (root == null || page == null) {
            return null;
        }
        List<Object> files = new ArrayList<>();
        workbooks.forEach(book -> files.add(file(root, book)));
        tables.forEach(table -> table.downloads().forEach(one -> files.add(file(root, one))));
        Map<String, Object> members = members(
                "@id",
                page + "#dataset",
                "name",
                frame.shell().title(),
                "description",
                frame.shell().description(),
                "url",
                page,
                "inLanguage",
                frame.shell().settings().languages(),
                "isAccessibleForFree",
                true,
                "creator",
                members("@type", "Organization", "name", frame.shell().publisher()),
                "distribution",
                files);
        Publication.NamedRelease release =
                frame.shell().settings().publication().release();
        if (release != null) {
            members.put("version", release.name());
        }
        if (frame.shell().date() != null) {
            members.put("dateModified", String.valueOf(frame.shell().date()));
        }
        String licence = frame.shell().settings().licence().url();
        if (licence != null) {
            members.put("license", licence);
        }
        return thing("Dataset", members);
    }

    private static Map<String, Object> file(String root, DataPage.Download file) {
        return members(
                "@type",
                "DataDownload",
                "encodingFormat",
                file.mediaType(),
                "contentUrl",
                root + file.target().url());
    }

    private static String thing(String type, Map<String, Object> members) {
        Map<String, Object> all = members("@context", "https://schema.org", "@type", type);
        all.putAll(members);
        return json(all);
    }

    private static Map<String, Object> members(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], pairs[i + 1]);
        }
        return members;
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> json(String.valueOf(e.getKey())) + ":" + json(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(LinkedData::json).collect(Collectors.joining(",", "[", "]"));
            case String text -> quoted(text);
            default -> value.toString();
        };
    }

    /** Nothing in it can end the element that it stands in. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' '
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
