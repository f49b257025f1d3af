package org.mingzhang.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.DataPage;
import org.mingzhang.page.DepartmentPage;
import org.mingzhang.page.DocumentPage;
import org.mingzhang.page.HomePage;
import org.mingzhang.page.ListPage;
import org.mingzhang.page.NotFoundPage;
import org.mingzhang.page.Page;
import org.mingzhang.page.ProjectPage;
import org.mingzhang.page.ProsePage;
import org.mingzhang.page.RegionPage;
import org.mingzhang.page.YearPage;
import org.mingzhang.problem.Problems;

/** Prints pages with templates. Safe for use by several threads. */
public final class HtmlRenderer {
    /** The package in which the build puts the compiled templates. */
    private static final String COMPILED = "org.mingzhang.render.templates";

    private static final int USUAL_PAGE_CHARACTERS = 32_768;

    private final TemplateEngine engine;

    private HtmlRenderer(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Prints with the templates that were compiled with the program. */
    public static HtmlRenderer precompiled() {
        return new HtmlRenderer(TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlRenderer.class.getClassLoader(), COMPILED));
    }

    /**
     * Prints with a site's own templates; those it does not have are the program's.
     *
     * @param folder of {@code .jte} files
     * @param work an empty folder for compiled templates
     * @param problems takes what is wrong in the templates; nothing may be rendered then
     */
    public static HtmlRenderer compile(Path folder, Path work, Problems problems) {
        return new HtmlRenderer(new TemplateFolder(folder, problems).compile(work));
    }

    /** Prints a page. */
    public OutputFile render(Page page) {
        StringOutput output = new StringOutput(USUAL_PAGE_CHARACTERS);
        engine.render(template(page), Map.of("page", page), output);
        return OutputFile.text(page.frame().path(), output.toString());
    }

    private static String template(Page page) {
        return switch (page) {
            case HomePage home -> "home.jte";
            case ListPage list -> "list.jte";
            case DepartmentPage department -> "department.jte";
            case ProjectPage project -> "project.jte";
            case YearPage year -> "year.jte";
            case RegionPage region -> "region.jte";
            case DocumentPage document -> "document.jte";
            case DataPage data -> "data.jte";
            case ProsePage prose -> "prose.jte";
            case NotFoundPage notFound -> "notFound.jte";
        };
    }
}
