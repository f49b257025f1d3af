package org.mingzhang.ingest.plan;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentJson;
import org.mingzhang.content.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An editor looked at a form and accepts it as it now stands. */
public final class Acceptance {
    private Acceptance() {}

    /** Clears the mark of a form by its file, with or without the content folder before it; false if none is to be reviewed there. */
    public static boolean of(Path into, String file) {
        ContentIndex content = new ContentIndex(into);
        for (String document : content.documents()) {
            @Nullable ObjectNode record = content.read(Provenance.file(document));
            boolean found = false;
            for (JsonNode form : record == null ? java.util.List.<JsonNode>of() : record.path("forms")) {
                if (file.endsWith(form.path("file").asString("-"))
                        && form.path("review").asBoolean(false)) {
                    ((ObjectNode) form).put("review", false);
                    found = true;
                }
            }
            if (found && record != null) {
                content.write(Provenance.file(document), ContentJson.text(record));
                unmark(content, file.substring(file.indexOf(Layout.PROJECTS + "/")));
                return true;
            }
        }
        return false;
    }

    private static void unmark(ContentIndex content, String file) {
        @Nullable ObjectNode form = content.read(file);
        if (form != null && form.remove("review") != null) {
            content.write(file, ContentJson.text(form));
        }
    }
}
