package org.mingzhang.chart;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;

/** Charts printed by the site's own templates. */
final class Svg {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            Path.of("target", "classes"), ContentType.Html, null, "org.mingzhang.render.templates");

    private Svg() {}

    static String of(Chart chart) {
        TemplateOutput output = new StringOutput();
        ENGINE.render("chart.jte", Map.of("chart", chart), output);
        return output.toString();
    }
}
