package org.mingzhang.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Answers with the files of the site, as a good static host would, and adds the reloading script to every page. */
final class SiteHandler implements HttpHandler {
    /** Only these names are this machine: a page of another site must not read what is not published yet. */
    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Path site;
    private final Supplier<String> base;

    /**
     * Serves a folder.
     *
     * @param base the path under which the site lies, beginning and ending with a slash
     */
    SiteHandler(Path site, Supplier<String> base) {
        this.site = site;
        this.base = base;
    }

    /** What is sent. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way out, compared by nobody
    private record Reply(int code, String type, byte[] body) {
        static Reply text(int code, String text) {
            return new Reply(code, MediaTypes.of("txt"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !HERE.matcher(host).matches()) {
                send(exchange, Reply.text(403, "This site is shown to this machine only.\n"));
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, Reply.text(405, "A static site can only be read.\n"));
            } else {
                answer(exchange);
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String root = base.get();
        if (path == null || root.equals(path + "/") || (path.equals("/") && !root.equals("/"))) {
            redirect(exchange, root);
        } else if (!path.startsWith(root) || hidden(path)) {
            send(exchange, notFound());
        } else {
            answer(exchange, path, site.resolve(path.substring(root.length())));
        }
    }

    private void answer(HttpExchange exchange, String path, Path file) throws IOException {
        boolean folder = Files.isDirectory(file);
        if (folder && !path.endsWith("/")) {
            redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
            return;
        }
        Path found = folder ? file.resolve("index.html") : file;
        boolean there = Files.isRegularFile(found) && folder == path.endsWith("/");
        send(exchange, there ? page(200, found) : notFound());
    }

    /** A site has no names with a dot in front, and no step of a path leads up. */
    private static boolean hidden(String path) {
        return path.contains("/.") || path.indexOf('\0') >= 0 || path.contains("//");
    }

    private Reply notFound() throws IOException {
        Path own = site.resolve("404.html");
        if (Files.isRegularFile(own)) {
            return page(404, own);
        }
        String page = """
                <!doctype html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <title>明账</title>
                </head>
                <body>
                <p>还没有可以显示的网站。</p>
                </body>
                </html>
                """;
        return new Reply(503, MediaTypes.of("html"), Reloading.added(page).getBytes(StandardCharsets.UTF_8));
    }

    private Reply page(int code, Path file) throws IOException {
        String type = MediaTypes.of(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        boolean html = type.startsWith("text/html");
        return new Reply(
                code,
                type,
                html
                        ? Reloading.added(new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        exchange.getResponseHeaders().set("Location", query == null ? to : to + "?" + query);
        exchange.sendResponseHeaders(308, -1);
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.body();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (MediaTypes.compresses(reply.type())) {
            headers.set("Vary", "Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                headers.set("Content-Encoding", "gzip");
                body = compressed(body);
            }
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.code(), head || body.length == 0 ? -1 : body.length);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }
}
