package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {
    private static final String CORRECT = " Correct the address, or add what it should lead to.";

    @TempDir
    Path temp;

    @Test
    void findsNothingWrongInASiteWhoseLinksAllLeadSomewhere() {
        assertEquals(
                "7 written, 0 unchanged, 0 removed",
                publish(Map.of(
                        "index.html",
                        Folder.page("<h1 id=x>x</h1><a href=#x>x</a><a href=#top>top</a><a href='a/b/?q=1#年份'>b</a>"
                                + "<a href=https://example.net/>out</a><a href=mailto:a@example.org>us</a>"
                                + "<img srcset='icons.svg 1x, icons.svg 2x' src=icons.svg>"
                                + "<svg><use href='icons.svg#i'/></svg>"),
                        "a/b/index.html",
                        Folder.page("<h2 id=年份>x</h2><a href='../../#x'>up</a><a name=old></a><a href='#old'>old</a>"),
                        "404.html",
                        Folder.page(
                                "<a href='/open/a/b/#%E5%B9%B4%E4%BB%BD'>b</a><link rel=canonical href='https://example.org/open/'>"),
                        "icons.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'><a href='a/b/'><g id='i'/></a></svg>",
                        "style.css",
                        "@import 'style.css'; a { background: url(\"icons.svg#i\"), url(data:image/png;base64,AA==) }",
                        "sitemap.xml",
                        "<urlset><url><loc>https://example.org/open/a/b/</loc></url></urlset>")));
    }

    @Test
    void tellsOfEveryLinkThatLeadsNowhere() {
        assertEquals(
                """
                a/b/index.html:1:1: error M050: the address "../../#z" leads to the anchor "z" in index.html, which has none of that name. \
                Correct what follows the #, or give the place that id.
                a/b/index.html:1:1: error M050: the address "../../../x" leads out of the site. \
                Write an address inside the site, or a whole one with https://.
                a/b/index.html:1:1: error M050: the address "../b" leads to the folder a/b/ without its slash, which not every server mends. \
                Add a slash at the end.
                a/b/index.html:1:1: error M050: the address "../c/" leads to a/c/index.html, which the site does not have. \
                Correct the address, or add what it should lead to.
                a/b/index.html:1:1: error M050: the address "/x" leads out of the site, which begins at /open/. \
                Write an address inside the site, or a whole one with https://.
                a/b/index.html:1:1: error M050: the address "javascript:alert(1)" begins with "javascript:", which cannot be followed from a page. \
                Write an address inside the site, or a whole one with https://.
                icons.svg:1:1: error M050: the address "#none" leads to the anchor "none" in icons.svg, which has none of that name. \
                Correct what follows the #, or give the place that id.
                index.html:1:1: error M050: the address "#y" leads to the anchor "y" in index.html, which has none of that name. \
                Correct what follows the #, or give the place that id.
                index.html:1:1: error M050: the address "icons.svg#j" leads to the anchor "j" in icons.svg, which has none of that name. \
                Correct what follows the #, or give the place that id.
                index.html:1:1: error M050: the address "style.css#j" leads to the anchor "j" in style.css, which has none of that name. \
                Correct what follows the #, or give the place that id.
                index.html:1:1: error M050: the address "账.pdf" leads to 账.pdf, which the site does not have. \
                Correct the address, or add what it should lead to.
                sitemap.xml:1:1: error M050: the address "https://example.org/open/z/" leads to z/index.html, which the site does not have. \
                Correct the address, or add what it should lead to.
                style.css:1:1: error M050: the address "x.woff2" leads to x.woff2, which the site does not have. \
                Correct the address, or add what it should lead to.""",
                publish(Map.of(
                        "index.html",
                        Folder.page(
                                "<p id=x><a href=#y>y</a><a href=账.pdf>p</a><svg><use xlink:href='icons.svg#j'/></svg>"
                                        + "<a href=style.css#j>s</a>"),
                        "a/b/index.html",
                        Folder.page(
                                "<a href='../../#z'>z</a><a href='../../../x'>x</a><a href='../c/'>c</a><a href='../b'>b</a>"
                                        + "<form action='/x'></form><a href='javascript:alert(1)'>j</a>"),
                        "icons.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'><use href='#none'/></svg>",
                        "style.css",
                        "a { src: url(x.woff2) }",
                        "sitemap.xml",
                        "<urlset><url><loc>https://example.org/open/z/</loc></url></urlset>")));
    }

    @Test
    void tellsOfPagesThatMustNotBePublished() {
        String open = Folder.page("").replace("default-src 'self'", "default-src 'self'; style-src 'unsafe-inline'");
        assertEquals(
                """
                inline.html:1:1: error M054: the page has an inline script, which its Content-Security-Policy blocks. \
                Move it into a file of its own.
                inline.html:1:1: error M054: the page has an inline style, which its Content-Security-Policy blocks. \
                Move it into a file of its own.
                inline.html:1:1: error M054: the page has the script attribute onclick, which its Content-Security-Policy blocks. \
                Add a listener in a script file instead.
                none.html:1:1: error M054: the page has no Content-Security-Policy that sets default-src. \
                Put <meta http-equiv="Content-Security-Policy" content="default-src 'self'"> into the head of its template.
                open.html:1:1: error M054: the Content-Security-Policy of the page allows 'unsafe-inline'. \
                Take it out, and move what needs it into a file.
                twice.html:1:1: error M054: the id "a" is given twice. \
                Give every element of a page an id of its own.""",
                publish(Map.of(
                        "inline.html",
                        Folder.page(
                                "<p style='color:red' onclick='x()'><script>1</script><script type=application/ld+json>{}</script>"),
                        "none.html",
                        "<!doctype html><title>x</title>",
                        "open.html",
                        open,
                        "twice.html",
                        Folder.page("<p id=a><p id=b><p id=a>"))));
    }

    @Test
    void listsTwentyPagesOfABrokenTargetAndCountsTheOthers() {
        List<String> lines =
                publish(pages(1_100, "<a href='../gone/'>x</a>")).lines().toList();
        String told =
                ":1:1: error M050: the address \"../gone/\" leads to gone/index.html, which the site does not have";
        assertEquals(20, lines.size());
        assertEquals("p1000/index.html" + told + "." + CORRECT, lines.getFirst());
        assertEquals("p1019/index.html" + told + "; further files with the same: 1080." + CORRECT, lines.getLast());
    }

    @Test
    void listsSoManyBrokenTargetsAndCountsTheOthers() {
        Map<String, String> pages = new HashMap<>();
        pages(600, "")
                .forEach((path, page) -> pages.put(path, page.replace("<body>", "<body><a href='" + path + "'>x</a>")));
        List<String> lines = publish(pages).lines().toList();
        assertEquals(501, lines.size());
        assertEquals(
                "site:1:1: error M050: there are more broken links and faulty pages than can be listed: 100."
                        + " Correct the listed ones first and build again.",
                lines.getLast());
    }

    @Test
    void doesNotCountOnAFileThatOnlyThisFolderHolds() throws IOException {
        Files.createDirectory(temp.resolve("site"));
        Files.writeString(temp.resolve("site/.well-known"), "");
        assertEquals(
                "index.html:1:1: error M050: the address \".well-known\" leads to .well-known, which the site does not have."
                        + CORRECT,
                publish(Map.of("index.html", Folder.page("<a href=.well-known>x</a>"))));
    }

    @RepeatedTest(value = 5, name = "seed {currentRepetition}")
    void findsExactlyTheMissingAnchorsAmongManyLinks(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, String> pages = new HashMap<>();
        Set<String> expected = new TreeSet<>();
        for (int page = 0; page < 60; page++) {
            StringBuilder body = new StringBuilder("<i id=a0></i><i id=a1></i>");
            for (int link = 0; link < 10; link++) {
                int target = random.nextInt(60);
                int anchor = random.nextInt(20) == 0 ? 2 : random.nextInt(2);
                body.append("<a href='../")
                        .append(target)
                        .append("/#a")
                        .append(anchor)
                        .append("'>x</a>");
                if (anchor == 2) {
                    expected.add(page + "/index.html to " + target + "/index.html");
                }
            }
            pages.put(page + "/index.html", Folder.page(body.toString()));
        }
        Set<String> told = new TreeSet<>();
        publish(pages)
                .lines()
                .filter(line -> line.contains(" M050: "))
                .forEach(line -> told.add(line.replaceFirst(":1:1: error M050: .* in (.*), which.*", " to $1")));
        assertEquals(expected, told);
    }

    private static Map<String, String> pages(int count, String body) {
        Map<String, String> pages = new HashMap<>();
        for (int i = 0; i < count; i++) {
            pages.put("p" + (1_000 + i) + "/index.html", Folder.page(body));
        }
        return pages;
    }

    private String publish(Map<String, String> files) {
        return new Folder(temp.resolve("site")).publish(files);
    }
}
