package org.mingzhang.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.AccessibilityPage;
import org.mingzhang.page.DataPage;
import org.mingzhang.page.DepartmentPage;
import org.mingzhang.page.DocumentPage;
import org.mingzhang.page.FindingListPage;
import org.mingzhang.page.FindingsPage;
import org.mingzhang.page.HomePage;
import org.mingzhang.page.IndicatorPage;
import org.mingzhang.page.IndicatorsPage;
import org.mingzhang.page.ListPage;
import org.mingzhang.page.MovedPage;
import org.mingzhang.page.NotFoundPage;
import org.mingzhang.page.Page;
import org.mingzhang.page.PrintedText;
import org.mingzhang.page.PrivacyPage;
import org.mingzhang.page.ProjectPage;
import org.mingzhang.page.ProsePage;
import org.mingzhang.page.RegionPage;
import org.mingzhang.page.ReleasesPage;
import org.mingzhang.page.RulePage;
import org.mingzhang.page.SearchPage;
import org.mingzhang.page.YearPage;
import org.mingzhang.problem.Problems;

/** Prints pages with templates. Safe for use by several threads. */
public final class HtmlRenderer {
    /** The package in which the build puts the compiled templates. */
    private static final String COMPILED = "org.mingzhang.render.templates";

    private static final int USUAL_PAGE_CHARACTERS = 32_768;

    private final TemplateEngine engine;
    private final @Nullable TemplateFolder own;

    private HtmlRenderer(TemplateEngine engine, @Nullable TemplateFolder own) {
        this.engine = engine;
        this.own = own;
    }

    /** Prints with the templates that were compiled with the program. */
    public static HtmlRenderer precompiled() {
        return new HtmlRenderer(
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlRenderer.class.getClassLoader(), COMPILED),
                null);
    }

    /**
     * Prints with a site's own templates; those it does not have are the program's.
     *
     * @param folder of {@code .jte} files
     * @param problems takes what is wrong in the templates
     */
    public static HtmlRenderer compile(Path folder, Problems problems) {
        TemplateFolder own = new TemplateFolder(folder, problems);
        return new HtmlRenderer(own.compile(), own);
    }

    /**
     * Prints a page.
     *
     * @param problems takes what is wrong in a site's own template; then there is no file
     * @throws TemplateException if one of the program's templates fails, which is our bug
     */
    public Optional<OutputFile> render(Page page, Problems problems) {
        return print(template(page), page)
                .map(text -> OutputFile.text(page.frame().place(), text));
    }

    private Optional<String> print(String template, Page page) {
        StringOutput output = new StringOutput(USUAL_PAGE_CHARACTERS);
        boolean foreign = PrintedText.isForeignTo(page.frame().shell().edition().language());
        try {
            engine.render(template, Map.of("page", page), foreign ? new MarkedOutput(output) : output);
        } catch (TemplateException e) {
            if (own == null) {
                throw e;
            }
            own.report(template, e);
            return Optional.empty();
        }
        return Optional.of(output.toString());
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
            case IndicatorsPage indicators -> "indicators-compared.jte";
            case IndicatorPage indicator -> "indicator.jte";
            case DataPage data -> "data.jte";
            case FindingsPage findings -> "findings.jte";
            case RulePage rule -> "rule.jte";
            case FindingListPage list -> "findings-of.jte";
            case ProsePage prose -> "prose.jte";
            case SearchPage search -> "search.jte";
            case PrivacyPage privacy -> "privacy.jte";
            case AccessibilityPage accessibility -> "accessibility.jte";
            case ReleasesPage releases -> "releases.jte";
            case MovedPage moved -> "moved.jte";
            case NotFoundPage notFound -> "notFound.jte";
        };
    }
}
