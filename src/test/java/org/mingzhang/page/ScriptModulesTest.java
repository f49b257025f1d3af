package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptModulesTest {
    private static String join(Map<String, String> modules) {
        return ScriptModules.join("main.js", modules::get);
    }

    @Test
    void aModuleStandsOnceBehindWhatItImports() {
        assertEquals(
                "\"use strict\";\n(() => {\nconst one = 1;\nconst two = one + one;\nthree(one, two);\n})();\n",
                join(Map.of(
                        "main.js",
                        "import { one } from \"./one.js\";\nimport { two } from \"./two.js\";\n\n// why\nthree(one, two);\n",
                        "two.js",
                        "import { one } from \"./one.js\";\nexport const two = one + one;\n",
                        "one.js",
                        "/** A number. */\nexport const one = 1;\n")));
    }

    @Test
    void namesThatMeetAreRefused() {
        Map<String, String> modules = Map.of(
                "main.js", "import { one } from \"./one.js\";\nfunction same() {}\n",
                "one.js", "export const one = 1;\nconst same = 2;\n");
        assertTrue(String.valueOf(assertThrows(IllegalStateException.class, () -> join(modules))
                        .getMessage())
                .contains("both have same"));
    }

    @Test
    void whatIsNotExportedCannotBeImported() {
        Map<String, String> modules =
                Map.of("main.js", "import { one } from \"./one.js\";\n", "one.js", "const one = 1;\n");
        assertTrue(String.valueOf(assertThrows(IllegalStateException.class, () -> join(modules))
                        .getMessage())
                .contains("imports one"));
    }

    @Test
    void modulesThatImportEachOtherAreRefused() {
        Map<String, String> modules = Map.of(
                "main.js", "import { one } from \"./one.js\";\n",
                "one.js", "import { main } from \"./main.js\";\nexport const one = 1;\n");
        assertThrows(IllegalStateException.class, () -> join(modules));
    }

    @Test
    void otherWaysToImportAreRefused() {
        assertThrows(
                IllegalStateException.class, () -> join(Map.of("main.js", "import * as all from \"./one.js\";\n")));
    }
}
