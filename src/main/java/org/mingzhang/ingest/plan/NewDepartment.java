package org.mingzhang.ingest.plan;

import java.util.List;
import java.util.Map;
import org.mingzhang.content.ContentJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Files of a department that is printed for the first time, and of a site that does not exist yet. */
final class NewDepartment {
    private NewDepartment() {}

    /** Writes the department; its id. */
    static String add(ContentIndex content, String name, List<String> notes) {
        List<Regions.Region> printed = Regions.of(name);
        if (!content.has("site.json")) {
            site(content, name, printed);
            notes.add("site.json: written for a start; give it your title, publisher and licence");
        }
        Map<String, String> known = content.regions();
        String region = Regions.smallest(name, known);
        if (!known.containsKey(region)) {
            notes.add("site.json has no region of \"" + name + "\": add {\"id\": \"" + region + "\", \"name\": \""
                    + (printed.isEmpty() ? name : printed.getLast().name()) + "\"} to its regions");
        }
        String slug = Slugs.of(Regions.rest(name));
        String id = region.isEmpty() ? slug : region + "-" + slug;
        while (content.has("departments/" + id + ".json")) {
            id = id + "-2";
        }
        ObjectNode department = JsonNodeFactory.instance.objectNode();
        department.put("name", name);
        department.put("region", region);
        department.put("kind", kind(Regions.rest(name)));
        content.write("departments/" + id + ".json", ContentJson.text(department));
        notes.add("departments/" + id + ".json: new; check its region \"" + region + "\" and its kind");
        return id;
    }

    private static String kind(String body) {
        String bare = body.replaceAll("(?:委员会|办公室|局|厅|委|办|处)$", "");
        return bare.isEmpty() || bare.length() > 12 ? "部门" : bare + "部门";
    }

    private static void site(ContentIndex content, String department, List<Regions.Region> printed) {
        ObjectNode site = JsonNodeFactory.instance.objectNode();
        site.put("title", "公开账本");
        site.put("description", "公开的预算项目绩效表。");
        site.put("publisher", "编辑部");
        site.putArray("languages").add("zh-CN");
        site.putObject("licence").put("name", "请填写数据的使用条件");
        ArrayNode regions = site.putArray("regions");
        String within = "";
        List<Regions.Region> all = printed.isEmpty() ? List.of(new Regions.Region("quanbu", department)) : printed;
        for (Regions.Region region : all) {
            ObjectNode node = regions.addObject();
            node.put("id", region.id());
            node.put("name", region.name());
            if (!within.isEmpty()) {
                node.put("within", within);
            }
            within = region.id();
        }
        content.write("site.json", ContentJson.text(site));
    }
}
