package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a body is responsible, by its printed name. */
final class Regions {
    private static final Pattern NAME = Pattern.compile(
            "^((?:北京|天津|上海|重庆)市|[一-龥]{2,6}?(?:省|自治区))?([一-龥]{2,6}?(?:市|自治州|州|盟|地区))?([一-龥]{2,8}?市|[一-龥]{1,8}?(?:新区|区|县|旗))?");

    private Regions() {}

    /** A region: its id and name. */
    record Region(String id, String name) {}

    /** The regions in a name, the largest first. */
    static List<Region> of(String body) {
        List<Region> regions = new ArrayList<>();
        Matcher matcher = NAME.matcher(body);
        if (matcher.find()) {
            for (int i = 1; i <= 3; i++) {
                String part = matcher.group(i);
                if (part != null) {
                    regions.add(new Region(id(part), part));
                }
            }
        }
        return regions;
    }

    private static String id(String name) {
        String bare = name.replaceAll("(?:自治区|自治州|地区|新区|省|市|区|县|旗|州|盟)$", "");
        String slug = Slugs.of(bare.length() < 2 ? name : bare);
        return slug.replace("-", "");
    }

    /** The smallest known region of a name, or the one the name itself says; empty if it says none. */
    static String smallest(String body, Map<String, String> known) {
        String found = "";
        int at = -1;
        for (Map.Entry<String, String> region : known.entrySet()) {
            int where = body.indexOf(region.getValue());
            if (where > at) {
                at = where;
                found = region.getKey();
            }
        }
        if (at >= 0) {
            return found;
        }
        List<Region> regions = of(body);
        return regions.isEmpty() ? "" : regions.getLast().id();
    }

    /** What is left of a body's name without its regions. */
    static String rest(String body) {
        int length = of(body).stream().mapToInt(r -> r.name().length()).sum();
        return length < body.length() ? body.substring(length) : body;
    }
}
