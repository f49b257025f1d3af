package org.mingzhang.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins modules of JavaScript into one script: each module once, behind those that it imports. All share one scope, so no two may have a
 * name in common; imports are {@code import { a, b } from "./module.js";}, a line each.
 */
final class ScriptModules {
    private static final Pattern IMPORT =
            Pattern.compile("^import \\{ ([\\w, ]+) } from \"\\./(\\w+\\.js)\";$", Pattern.MULTILINE);
    /** A comment that has its lines for itself. */
    private static final Pattern COMMENT = Pattern.compile("(?ms)^ */\\*.*?\\*/ *$");

    private static final Pattern NAME =
            Pattern.compile("^(export )?(?:async )?(?:function|class|const|let) (\\w+)|^import .*", Pattern.MULTILINE);

    private final UnaryOperator<String> read;
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, Set<String>> exported = new HashMap<>();

    private ScriptModules(UnaryOperator<String> read) {
        this.read = read;
    }

    /**
     * The script.
     *
     * @param entry the module that begins
     * @param read the text of a module
     */
    static String join(String entry, UnaryOperator<String> read) {
        ScriptModules modules = new ScriptModules(read);
        modules.add(entry);
        return "\"use strict\";\n(() => {\n" + lean(String.join("\n", modules.bodies.values())) + "})();\n";
    }

    private void add(String module) {
        if (bodies.containsKey(module)) {
            return;
        }
        if (!open.add(module)) {
            throw new IllegalStateException("modules import each other: " + open);
        }
        String text = read.apply(module);
        for (Matcher line = IMPORT.matcher(text); line.find(); ) {
            add(line.group(2));
            Set<String> there = exported.getOrDefault(line.group(2), Set.of());
            for (String name : line.group(1).split(", ", -1)) {
                if (!there.contains(name)) {
                    throw new IllegalStateException(
                            module + " imports " + name + ", which " + line.group(2) + " has not");
                }
            }
        }
        own(module, text);
        bodies.put(module, IMPORT.matcher(text).replaceAll("").replaceAll("(?m)^export ", ""));
    }

    private void own(String module, String text) {
        Set<String> names = new LinkedHashSet<>();
        for (Matcher name = NAME.matcher(text); name.find(); ) {
            if (name.group(2) == null) {
                if (!IMPORT.matcher(name.group()).matches()) {
                    throw new IllegalStateException(module + " imports otherwise than by names: " + name.group());
                }
                continue;
            }
            String other = owners.put(name.group(2), module);
            if (other != null) {
                throw new IllegalStateException(module + " and " + other + " both have " + name.group(2));
            }
            if (name.group(1) != null) {
                names.add(name.group(2));
            }
        }
        exported.put(module, names);
    }

    /** Without the comments and indents that only authors need: a sixth of the bytes on the wire. */
    private static String lean(String script) {
        return COMMENT.matcher(script)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
