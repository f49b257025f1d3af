package org.mingzhang.ingest.plan;

import org.mingzhang.ingest.form.DocumentDraft;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file of a document. */
final class DocumentJson {
    private DocumentJson() {}

    static ObjectNode of(DocumentDraft draft, String department, Printing printing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", draft.title());
        json.put("department", department);
        json.put("year", printing.year());
        json.put("stage", printing.stage());
        json.put("forms", draft.forms());
        if (draft.opened().source().pages() > 0) {
            json.put("pages", draft.opened().source().pages());
        }
        json.put("sha256", draft.opened().source().sha256());
        if (!draft.declaredProjects().isEmpty()) {
            ObjectNode declared = json.putObject("declared");
            declared.put("projects", Integer.parseInt(draft.declaredProjects()));
            declared.put("total", draft.declaredTotal());
        }
        return json;
    }

    /** What an editor wrote stays; what the file itself says is brought up to date. */
    static ObjectNode merged(ObjectNode there, ObjectNode now) {
        ObjectNode merged = there.deepCopy();
        for (String name : java.util.List.of("forms", "pages", "sha256", "declared")) {
            if (now.has(name)) {
                merged.set(name, now.get(name));
            }
        }
        return merged;
    }
}
