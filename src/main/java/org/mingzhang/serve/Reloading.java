package org.mingzhang.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells the open pages when the site has changed, and what is wrong with it. */
final class Reloading {
    /** No file of a site begins so. */
    static final String ROOT = "/~mingzhang/";

    private static final String TAG = "<script src=\"" + ROOT + "reload.js\" defer></script>\n";
    private static final Duration PING = Duration.ofSeconds(5);

    private final Status status;

    Reloading(Status status) {
        this.status = status;
    }

    /** A page with the script. */
    static String added(String html) {
        int end = html.indexOf("</head>");
        return end < 0 ? html : html.substring(0, end) + TAG + html.substring(end);
    }

    /** Sends the script, or the states one after the other for as long as the page is open. */
    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case ROOT + "reload.js" -> script(exchange);
                case ROOT + "events" -> events(exchange);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void script(HttpExchange exchange) throws IOException {
        byte[] script = resource("/serve/reload.js");
        exchange.getResponseHeaders().set("Content-Type", MediaTypes.of("js"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, script.length);
        exchange.getResponseBody().write(script);
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        Status.State told = status.state();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(("data: " + told.json() + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                told = status.after(told, PING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Reloading.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
