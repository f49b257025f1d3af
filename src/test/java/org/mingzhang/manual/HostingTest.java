package org.mingzhang.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.init.NewSite;

/** The files for CI and hosting that a new site has work as they are. What uploads to a host is not run. */
class HostingTest {
    private static final Pattern RUN = Pattern.compile("(?m)^( *)(?:- )?run: \\|\\n((?:\\1  .*\\n|\\n)+)");

    @TempDir
    private Path folder;

    private Path site = Path.of("");
    private Installed program;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        program = new Installed(folder);
        site = folder.resolve("mysite");
        NewSite.write(site);
        run("git init -q -b main && git add -A && git -c user.name=a -c user.email=a@b commit -qm begin", Map.of());
    }

    private Installed.Ran run(String lines, Map<String, String> environment) throws IOException, InterruptedException {
        return program.run(site, lines, environment);
    }

    private List<String> steps(String workflow) throws IOException {
        return RUN.matcher(Files.readString(site.resolve(workflow)))
                .results()
                .map(found -> found.group(2))
                .filter(step -> !step.contains("gh pr comment"))
                .toList();
    }

    private Map<String, String> runner() throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "RUNNER_TEMP", Files.createDirectories(folder.resolve("runner")).toString());
        environment.put("GITHUB_PATH", folder.resolve("path").toString());
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        environment.put("MINGZHANG_URL", program.archive().toUri().toString());
        environment.put("BASE", "HEAD");
        environment.put("BASE_URL", "https://someone.example/mysite");
        return environment;
    }

    @Test
    void theStepsThatCheckAPullRequestSayWhatItChanges() throws Exception {
        Path form = site.resolve("content/projects/jiangcheng-shuiwuju/hedao-qingyu/2024-target.json");
        Files.writeString(form, Files.readString(form).replace("\"=3条\"", "\"=4条\""));
        for (String step : steps(".github/workflows/check.yml")) {
            Installed.Ran ran = run(step, runner());
            assertEquals(0, ran.code(), step + ran.said());
        }
        assertTrue(Files.isExecutable(folder.resolve("runner/mingzhang/bin/mingzhang")));
        assertTrue(Files.readString(folder.resolve("summary.md")).contains("`=3条` → `=4条`"));
    }

    @Test
    void aPullRequestThatTheBuildWouldRefuseFails() throws Exception {
        Files.writeString(site.resolve("content/pages/about.md"), "# 关于\n\n[坏](/nowhere/)\n");
        Installed.Ran ran = run("mingzhang check --format github", runner());
        assertEquals(1, ran.code());
        assertTrue(ran.said().contains("::error file=content/pages/about.md,line=3,col=1,title=M050::"), ran.said());
    }

    @Test
    void withoutTheAddressOfAReleaseItIsSaidWhatToSet() throws Exception {
        Map<String, String> environment = runner();
        environment.put("MINGZHANG_URL", "");
        Installed.Ran ran = run(steps(".github/workflows/check.yml").getFirst(), environment);
        assertFalse(ran.code() == 0);
        assertTrue(ran.said().contains("Set the variable MINGZHANG_URL"), ran.said());
    }

    @Test
    void theStepsThatPublishBuildForTheAddressOfThePages() throws Exception {
        for (String step : steps(".github/workflows/publish.yml")) {
            Installed.Ran ran = run(step, runner());
            assertEquals(0, ran.code(), step + ran.said());
        }
        assertTrue(Files.readString(site.resolve("_site/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://someone.example/mysite/\">"));
        assertTrue(Files.readString(site.resolve("_site/404.html")).contains("href=\"/mysite/"));
    }

    @Test
    void theScriptOfGitlabBuildsAndCompares() throws Exception {
        List<String> lines = Files.readAllLines(site.resolve(".gitlab-ci.yml")).stream()
                .filter(line -> line.startsWith("    - mingzhang "))
                .map(line -> line.substring("    - ".length())
                        .replace("/tmp/site", folder.resolve("gitlab").toString()))
                .toList();
        assertEquals(4, lines.size());
        Map<String, String> environment = runner();
        environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD");
        environment.put("CI_PAGES_URL", "https://someone.example/mysite");
        Installed.Ran ran = run(String.join("\n", lines), environment);
        assertEquals(0, ran.code(), ran.said());
        assertTrue(Files.exists(site.resolve("public/index.html")));
    }

    @Test
    void theScriptForRsyncCopiesAndTakesAwayWhatIsGone() throws Exception {
        Assumptions.assumeTrue(Installed.has("rsync"));
        Path www = Files.createDirectories(folder.resolve("www"));
        Files.writeString(www.resolve("old.html"), "old");
        Installed.Ran ran = run("sh deploy/rsync.sh " + www + "/", Map.of());
        assertEquals(0, ran.code(), ran.said());
        assertTrue(Files.exists(www.resolve("index.html")));
        assertFalse(Files.exists(www.resolve("old.html")));
    }

    @Test
    void nginxServesItAsAGoodHostDoes() throws Exception {
        Assumptions.assumeTrue(Installed.has("nginx"));
        int port = freePort();
        Path work = Files.createDirectories(folder.resolve("nginx"));
        String server = Files.readString(site.resolve("deploy/nginx.conf"))
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("/var/www/open", site.resolve("site").toString());
        Files.writeString(work.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/pid;
                error_log stderr;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(work, server));
        // The server's own user must be able to read what belongs to the test.
        String user = "root".equals(System.getProperty("user.name")) ? "user root; " : "";
        serves(List.of("nginx", "-c", work + "/nginx.conf", "-g", user), port, "");
    }

    @Test
    void caddyServesItAsAGoodHostDoes() throws Exception {
        Assumptions.assumeTrue(Installed.has("caddy"));
        int port = freePort();
        Path file = folder.resolve("Caddyfile");
        Files.writeString(
                file,
                "{\n\tadmin off\n\tauto_https off\n}\n"
                        + Files.readString(site.resolve("deploy/Caddyfile"))
                                .replace("open.example.org {", "http://127.0.0.1:" + port + " {")
                                .replace("/var/www/open", site.resolve("site").toString()));
        serves(List.of("caddy", "run", "--adapter", "caddyfile", "--config", file.toString()), port, "");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void serves(List<String> command, int port, String path) throws Exception {
        assertEquals(0, run("mingzhang build", Map.of()).code());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/bin:/usr/local/bin");
        Process process = builder.start();
        try {
            ask(URI.create("http://127.0.0.1:" + port + "/" + path));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void ask(URI root) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> home = waited(client, root);
        assertEquals(200, home.statusCode());
        assertEquals("text/html; charset=utf-8", header(home, "Content-Type").toLowerCase(Locale.ROOT));
        assertEquals("nosniff", header(home, "X-Content-Type-Options"));
        assertTrue(header(home, "Content-Security-Policy").contains("frame-ancestors 'none'"), home::toString);
        assertTrue(header(home, "Strict-Transport-Security").startsWith("max-age="), home::toString);
        assertTrue(header(home, "Permissions-Policy").contains("camera=()"), home::toString);
        assertEquals("no-cache", header(home, "Cache-Control"));

        HttpResponse<String> data = get(client, root.resolve("data/indicators.json"), "gzip");
        assertTrue(header(data, "Content-Type").startsWith("application/json"), data::toString);
        HttpResponse<String> index = get(client, root.resolve("search/index.json"), "gzip");
        assertEquals("gzip", header(index, "Content-Encoding"));

        HttpResponse<String> missing = get(client, root.resolve("nowhere/"), "identity");
        assertEquals(404, missing.statusCode());
        assertEquals(Files.readString(site.resolve("site/404.html")), missing.body());
        assertEquals(
                404, get(client, root.resolve(".mingzhang-files"), "identity").statusCode());

        HttpResponse<String> folderWithout = get(client, root.resolve("departments"), "identity");
        assertTrue(folderWithout.statusCode() / 100 == 3, folderWithout::toString);
        assertTrue(header(folderWithout, "Location").endsWith("/departments/"), folderWithout::toString);

        try (Stream<Path> assets = Files.list(site.resolve("site/assets"))) {
            String style = assets.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            HttpResponse<String> asset = get(client, root.resolve("assets/" + style), "gzip");
            assertEquals("public, max-age=31536000, immutable", header(asset, "Cache-Control"));
            assertTrue(header(asset, "Content-Type").startsWith("text/css"), asset::toString);
            assertEquals("gzip", header(asset, "Content-Encoding"));
        }
    }

    private HttpResponse<String> waited(HttpClient client, URI address) throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                return get(client, address, "identity");
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("the server did not start: " + Files.readString(folder.resolve("log")));
    }

    private static HttpResponse<String> get(HttpClient client, URI address, String encoding) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", encoding)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }
}
