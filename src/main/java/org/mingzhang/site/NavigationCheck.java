package org.mingzhang.site;

import java.util.List;
import java.util.Set;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.page.Words;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;

/** Checks that the top line of the pages leads only to what there is. */
final class NavigationCheck {
    private NavigationCheck() {}

    static void run(Content content, Whereabouts places, Problems problems) {
        List<String> wished = content.settings().navigation();
        String language = content.settings().languages().getFirst();
        if (wished.isEmpty() || !Words.has(language)) {
            return;
        }
        Set<String> known = SiteShell.entries(Words.of(language), content).keySet();
        for (int i = 0; i < wished.size(); i++) {
            if (!known.contains(wished.get(i))) {
                problems.add(
                        places.value("site.json", "/navigation/" + i),
                        ProblemCode.M025,
                        "navigation holds \"" + wished.get(i) + "\", which is no section and no editors' page",
                        "Write one of " + String.join(", ", known) + ".");
            }
        }
    }
}
