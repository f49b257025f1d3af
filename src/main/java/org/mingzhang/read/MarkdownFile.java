package org.mingzhang.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.LineStarts;
import org.mingzhang.content.Quoted;
import org.mingzhang.content.TextFault;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.Markup;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** An editors' Markdown file: checked, then turned into HTML that may stand in a page. Used by one thread, for one result. */
final class MarkdownFile {
    /** Largest file in bytes, some ten thousand Chinese characters: the library takes more than linear time for a few kinds of text. */
    private static final int MAX_SIZE = 32 << 10;

    private static final int MAX_TITLE = 300;
    private static final int LOWEST_HEADING = 6;

    private final LineStarts lines;
    private final Document document;
    private final Problems problems;
    private final FrontMatter matter;

    private MarkdownFile(LineStarts lines, Document document, FrontMatter matter, Problems problems) {
        this.lines = lines;
        this.document = document;
        this.matter = matter;
        this.problems = problems;
    }

    /** Reads the file; nothing, with a problem, if it is not text that can be parsed. */
    static Optional<MarkdownFile> read(ContentFolder folder, String path, Problems problems) {
        return folder.text(path, MAX_SIZE, problems).flatMap(text -> {
            LineStarts lines = LineStarts.of(folder.label(path), text);
            return parse(lines, text, FrontMatter.NONE, problems);
        });
    }

    /** Reads a file that may say something of itself before its text. */
    static Optional<MarkdownFile> readPage(ContentFolder folder, String path, Problems problems) {
        return folder.text(path, MAX_SIZE, problems).flatMap(text -> {
            LineStarts lines = LineStarts.of(folder.label(path), text);
            return FrontMatter.of(text, lines, problems).flatMap(matter -> parse(lines, text, matter, problems));
        });
    }

    private static Optional<MarkdownFile> parse(LineStarts lines, String text, FrontMatter matter, Problems problems) {
        Optional<TextFault> fault = TextFault.first(text);
        if (fault.isPresent()) {
            problems.add(
                    lines.at(fault.get().offset()),
                    ProblemCode.M017,
                    "found " + fault.get().words(),
                    TextFault.ADVICE);
            return Optional.empty();
        }
        Optional<Document> document = Markdown.parse(matter.blanked(text));
        if (document.isEmpty()) {
            problems.add(
                    lines.at(0),
                    ProblemCode.M011,
                    "quotes, lists or emphasis are nested too deeply",
                    "Write it flatter.");
        }
        return document.map(parsed -> new MarkdownFile(lines, parsed, matter, problems));
    }

    /** As a page {@code depth} folders below the root of the site: its first line is the title. */
    Optional<EditorsPage> page(String id, int depth) {
        Problems here = new Problems();
        check(depth, here);
        Optional<String> title = title(here);
        if (title.isPresent()) {
            checkHeadings(here);
        }
        problems.addAll(here);
        return here.isEmpty()
                ? title.map(text -> new EditorsPage(id, text, html(), matter.description(), matter.order()))
                : Optional.empty();
    }

    private void checkHeadings(Problems here) {
        headings().stream()
                .filter(heading -> heading.getLevel() == 1)
                .forEach(heading -> here.add(
                        at(heading),
                        ProblemCode.M032,
                        "the page has a second title",
                        "Begin the heading with ##; only the first line is a title."));
    }

    /** As a part of a page {@code depth} folders below the root, under the page's own headings. */
    Optional<Markup> note(int depth) {
        Problems here = new Problems();
        check(depth, here);
        for (Heading heading : headings()) {
            heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + 2));
        }
        problems.addAll(here);
        return here.isEmpty() ? Optional.of(html()) : Optional.empty();
    }

    /** Takes the title out of the text. */
    private Optional<String> title(Problems here) {
        if (matter.title() != null) {
            return Optional.of(matter.title());
        }
        if (document.getFirstChild() instanceof Heading heading
                && heading.isAtxHeading()
                && heading.getLevel() == 1
                && heading.getStartOffset() == matter.end()) {
            heading.unlink();
            String title = Markdown.textOf(heading);
            if (!title.isEmpty() && title.length() <= MAX_TITLE) {
                return Optional.of(title);
            }
        }
        here.add(
                lines.at(0),
                ProblemCode.M032,
                "the page has no title",
                "Begin the first line with # and a title of at most " + MAX_TITLE + " characters.");
        return Optional.empty();
    }

    private void check(int depth, Problems here) {
        MarkdownLinks links = new MarkdownLinks(document, "../".repeat(depth));
        for (Node node : Markdown.nodes(document)) {
            html(node)
                    .ifPresent(html -> here.add(
                            at(node),
                            ProblemCode.M030,
                            "raw HTML is not allowed, found " + Quoted.of(firstLine(html)),
                            "Write it in Markdown; put a literal < in `backquotes`."));
            textFault(node)
                    .ifPresent(words -> here.add(at(node), ProblemCode.M017, "found " + words, TextFault.ADVICE));
            links.fault(node).ifPresent(fault -> here.add(at(node), fault.code(), fault.message(), fault.advice()));
        }
    }

    private static Optional<String> html(Node node) {
        return node instanceof HtmlBlockBase || node instanceof HtmlInlineBase
                ? Optional.of(node.getChars().toString())
                : Optional.empty();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** A character may also be written by its number, which the text of the file does not show. */
    private static Optional<String> textFault(Node node) {
        return node instanceof HtmlEntity entity
                ? TextFault.first(entity.getChars().unescape()).map(TextFault::words)
                : Optional.empty();
    }

    private List<Heading> headings() {
        return Markdown.nodes(document).stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private Markup html() {
        HeadingIds given = new HeadingIds();
        Map<String, Place> places = new HashMap<>();
        for (Heading heading : headings()) {
            String id = given.next(Markdown.textOf(heading));
            heading.setAnchorRefId(id);
            places.put(id, at(heading));
        }
        return new Markup(Markdown.html(document), links(), places);
    }

    /** Where each address inside the site stands; the first of those that are alike. */
    private Map<String, Place> links() {
        Map<String, Place> places = new HashMap<>();
        for (Node node : Markdown.nodes(document)) {
            MarkdownLinks.inSite(node).ifPresent(address -> places.putIfAbsent(address, at(node)));
        }
        return places;
    }

    private Place at(Node node) {
        return lines.at(node.getStartOffset());
    }
}
