package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One pass over the bytes finds what a full parser finds. */
class MarkupReaderTest {
    private static final String HEAD =
            "<!doctype html><html lang=zh><head><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">";

    private static PageMarkup read(String name, String text) {
        return MarkupReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsInEveryPublishedPageWhatAParserFinds() throws IOException {
        Path site = Path.of("src/test/resources/sites/ok-small/expected");
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).toList();
            assertTrue(pages.size() > 20);
            for (Path page : pages) {
                String text = text(page);
                assertEquals(ParsedMarkup.page(text), read("a.html", text), page.toString());
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=a>x<A HREF='b'>y</A><a\nhref = \"c d\"\t>z</a>",
                "<a href=a href=b>x</a><a =href=c x=y>y</a><a href>z</a>",
                "<a href=a/>x</a><img src=a.png/><img src=\"b.png\"/><br/>",
                "<a href='?a=1&amp;b=2#&lt;&gt;&quot;&apos;&#38;&#x26;&#0;&#1114112;'>x</a>",
                "<!-- <a href=a id=x> --><a href=b id=x>y</a><!--> <a href=c> <!---> <a href=d> <!-- -- > --!> <a href=e>",
                "<!doctype x><![CDATA[ <a href=a> ]]><?php <a href=b> ?><a href=c></ a href=d><a href=e></><a href=f>",
                "<script src=a><a href=b></script ><a href=c>",
                "<script src=a>'</scr'+'<a href=b>'</SCRIPT\n><a href=c>",
                "<title><a href=a></title><a href=b><textarea><a href=c></textarea></textareas><a href=d>",
                "<xmp><a href=a></xmp><iframe src=b><a href=c></iframe><noembed><a href=d></noembed><a href=e>",
                "<svg><title><a href=a></a></title><desc><i id=b></i></desc><style><a href=c></a></style><a xlink:href=d /></svg><title><a href=e></title>",
                "<svg><foreignObject><textarea><a href=a></textarea></foreignObject><![CDATA[<a href=b>]]><a href=c></a></svg>",
                "<svg/><title><a href=a></title><svg><p><title><a href=b></title></p>",
                "<a name=x></a><p name=y id=y><i id=z></i><i ID=z></i><i id=''></i><i id=''></i>",
                "<img srcset='a 1x, b 2x,c' src=d><video poster=e><source srcset=f></video><object data=g></object><p data=h>",
                "<form action=a><button formaction=b></button></form><base href=c><link href=d>",
                "<meta http-equiv=refresh content='0; url=a'><meta http-equiv=x content='0; url=b'><meta name=refresh content='0;url=c'>",
                "<loc> a/b </loc><loc>\nc&amp;d</loc><loc></loc>",
                "<p style=x><p onclick=y ONLOAD=z once=1><script>1</script><script type=module>2</script><script type=text/plain>3</script>",
                "<style>a { b: url(c) }</style><template><a href=a id=b></a></template>",
                "1 < 2 <3 <a href=a>x</a> a<b <a href=b>",
                "<a href=a",
                "<a href='a",
                "<script><a href=b>",
                "<plaintext><a href=b></plaintext><a href=c>"
            })
    void findsWhatAParserFinds(String body) {
        String page = HEAD + "</head><body>" + body;
        assertEquals(ParsedMarkup.page(page), read("a.html", page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta http-equiv=content-security-policy content=\"default-src 'none'\">",
                "<title>x</title>\n<META HTTP-EQUIV=Content-Security-Policy CONTENT=\"default-src 'none'\"><p onclick=x>",
                "<p><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
                "text<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
                "</body><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
                "<body><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
                "<!-- x --><script src=a></script><meta http-equiv=Content-Security-Policy content=\"img-src 'none'\">",
                "<meta http-equiv=Content-Security-Policy content=\"default-src 'unsafe-inline' 'unsafe-eval'\"><p style=a>",
                "<meta http-equiv=Content-Security-Policy content=\"default-src 'sha256-x'\"><p style=a>",
                "<meta http-equiv=Content-Security-Policy content=\"img-src *\"><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
            })
    void asksForThePolicyWhereAParserAsksForIt(String start) {
        for (String before : List.of("", "<!doctype html>\n", "<!doctype html><html><head>")) {
            String page = before + start + "<style>x</style>";
            assertEquals(ParsedMarkup.page(page), read("a.html", page), page);
        }
    }

    @RepeatedTest(value = 20, name = "seed {currentRepetition}")
    void findsInAnyPageWhatAParserFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            String page = HEAD + "</head><body>" + MarkupSoup.elements(random, 4) + "</body></html>";
            assertEquals(ParsedMarkup.page(page), read("a.html", page), page);
            String xml = "<svg xmlns='http://www.w3.org/2000/svg'>" + MarkupSoup.shapes(random, 4) + "</svg>";
            assertEquals(ParsedMarkup.xml(xml), read("a.svg", xml), xml);
        }
    }

    /** A parser drops tags that may not stand where they stand; the reader follows their links all the same, and never fewer. */
    @RepeatedTest(value = 20, name = "seed {currentRepetition}")
    void missesNothingInBrokenMarkup(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            String page = HEAD + "</head><body>" + MarkupSoup.broken(random);
            PageMarkup parsed = ParsedMarkup.page(page);
            PageMarkup read = read("a.html", page);
            assertContains(read.addresses(), parsed.addresses(), page);
            assertContains(read.anchors(), parsed.anchors(), page);
            assertContains(read.faults(), parsed.faults(), page);
        }
    }

    private static <T> void assertContains(Set<T> all, Set<T> some, String page) {
        assertTrue(all.containsAll(some), () -> page + "\nparser: " + some + "\nreader: " + all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<!--",
                "<a ",
                "<a href='",
                "</",
                "<![CDATA[",
                "<svg><title>",
                "<script>",
                "&#",
                "<a a=",
                "<!-- -- "
            })
    void takesALineForAMegabyteOfAnything(String part) {
        String page = HEAD + part.repeat((1 << 20) / part.length());
        assertTimeout(Duration.ofSeconds(10), () -> read("a.html", page));
        assertTimeout(Duration.ofSeconds(10), () -> read("a.svg", page));
    }
}
