package org.mingzhang.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.Progress;

/** A site is shown as it will be, and shown again when its sources change. Its address in site.json has the path /zhangben/. */
class SiteServingTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/ok-small/content");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path content;

    @SuppressWarnings("NullAway.Init") // set by serve
    private SiteServing serving;

    @SuppressWarnings("NullAway.Init") // set by serve
    private Thread thread;

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
    }

    private void serve() {
        serving = SiteServing.begin(new SiteServing.Request(content, null, null, null), 0)
                .orElseThrow();
        thread = new Thread(() -> serving.run(Progress.NONE, new SiteServing.Listener() {
            @Override
            public void built(long millis) {
                told.add("built");
            }

            @Override
            public void refused(Problems problems) {
                told.add(problems.sorted().stream()
                        .map(Problem::text)
                        .findFirst()
                        .orElse(""));
            }
        }));
        thread.start();
    }

    private String next() throws InterruptedException {
        String event = told.poll(60, TimeUnit.SECONDS);
        return event == null ? "nothing happened" : event;
    }

    @AfterEach
    void end() throws InterruptedException {
        if (serving != null) {
            thread.interrupt();
            thread.join();
            serving.close();
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(serving.address()).resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    @Test
    void everyFileHasItsTypeAndIsCompressedForThoseWhoReadThat() throws Exception {
        serve();
        assertEquals("built", next());
        assertEquals("text/html; charset=utf-8", header(get(""), "Content-Type"));
        assertEquals("application/json; charset=utf-8", header(get("data/indicators.json"), "Content-Type"));
        assertEquals("text/csv; charset=utf-8", header(get("data/indicators.csv"), "Content-Type"));
        HttpResponse<byte[]> packed = get("data/indicators.json", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertArrayEquals(get("data/indicators.json").body(), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/zhangben/nothing/, 404",
        "/zhangben/.mingzhang-files, 404",
        "/zhangben/%2e%2e/%2e%2e/etc/passwd, 404",
        "/zhangben/404.html/, 404",
        "/, 308",
        "/zhangben, 308",
        "/zhangben/departments, 308",
        "/elsewhere/, 404"
    })
    void whatIsNoPageIsAnsweredAsAHostWould(String path, int code) throws Exception {
        serve();
        assertEquals("built", next());
        HttpResponse<byte[]> reply = get(path);
        assertEquals(code, reply.statusCode());
        if (code == 404) {
            assertTrue(new String(reply.body(), StandardCharsets.UTF_8).contains("href=\"/zhangben/"));
        }
    }

    @Test
    void aPageIsTheFileAndTheReloadingScriptAndNothingElse() throws Exception {
        serve();
        assertEquals("built", next());
        String tag = "<script src=\"/~mingzhang/reload.js\" defer></script>\n";
        String page = text("departments/");
        assertTrue(page.contains(tag));
        assertFalse(text("data/indicators.json").contains("~mingzhang"));
        assertTrue(new String(get("/~mingzhang/reload.js").body(), StandardCharsets.UTF_8).contains("EventSource"));
    }

    @Test
    void anEditIsShownAndAMistakeIsToldWhileTheLastGoodSiteStays() throws Exception {
        serve();
        assertEquals("built", next());
        Path page = content.resolve("pages/guanyu.md");
        Files.writeString(page, "# 关于\n\n新写的话。\n");
        assertEquals("built", next());
        assertTrue(text("guanyu/").contains("新写的话。"));

        Files.writeString(page, "没有标题。\n");
        String problem = next();
        assertTrue(problem.contains("pages/guanyu.md:1:1: error M032: the page has no title."), problem);
        assertTrue(text("guanyu/").contains("新写的话。"));
        assertTrue(events().contains("the page has no title"));

        Files.writeString(page, "# 关于\n\n又好了。\n");
        assertEquals("built", next());
        assertTrue(text("guanyu/").contains("又好了。"));
        assertTrue(events().contains("\"problems\":[]"));
    }

    /** The first thing that an open page is told. */
    private String events() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(serving.address()).resolve("/~mingzhang/events"))
                .build();
        try (Stream<String> lines =
                client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            return lines.findFirst().orElse("");
        }
    }

    @Test
    void whatIsWrongFromTheBeginningIsShownOnAPageOfItsOwn() throws Exception {
        Files.delete(content.resolve("site.json"));
        serve();
        assertTrue(next().endsWith("error M009: this file is missing. Write it; docs/content.md has an example."));
        HttpResponse<byte[]> reply = get("");
        assertEquals(503, reply.statusCode());
        assertTrue(new String(reply.body(), StandardCharsets.UTF_8).contains("/~mingzhang/reload.js"));
    }

    @Test
    void apageOfAnotherSiteCannotReadItUnderAnotherName() throws Exception {
        serve();
        assertEquals("built", next());
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(serving.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET /zhangben/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(reply.startsWith("HTTP/1.1 403"), reply);
        }
    }

    @Test
    void aPortThatIsTakenIsNotServedFrom() {
        serve();
        int port = URI.create(serving.address()).getPort();
        assertTrue(SiteServing.begin(new SiteServing.Request(content, null, null, null), port)
                .isEmpty());
    }
}
