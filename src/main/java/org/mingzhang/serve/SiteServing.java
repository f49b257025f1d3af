package org.mingzhang.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.BuildRequest;
import org.mingzhang.site.Progress;
import org.mingzhang.site.SiteAddress;
import org.mingzhang.site.SiteBuilder;

/**
 * A site on the loopback interface, built into a temporary folder and built again when its sources change. The last good site stays while
 * something is wrong.
 */
public final class SiteServing implements AutoCloseable {
    /** How often the sources are looked at, if that takes no longer. */
    private static final long LOOK_MILLIS = 200;

    /** The share of the time that looking may take. */
    private static final int SPARING = 5;

    /** What is served, from where. */
    public record Request(
            Path content,
            @Nullable URI baseUrl,
            @Nullable Path templates,
            @Nullable LocalDate asOf) {}

    /** Is told what happens. */
    public interface Listener {
        /** The site was built. */
        void built(long millis);

        /** Something is wrong with it; the last good one is still shown. */
        void refused(Problems problems);
    }

    private final Request request;
    private final Path temporary;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Status status = new Status();
    private volatile String base;

    private SiteServing(Request request, HttpServer server) throws IOException {
        this.request = request;
        this.server = server;
        this.temporary = Files.createTempDirectory("mingzhang-serve");
        this.base = basePath();
        Reloading reloading = new Reloading(status);
        server.createContext("/", new SiteHandler(temporary.resolve("site"), () -> base));
        server.createContext(Reloading.ROOT, reloading::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Begins to serve; nothing if the port is taken. Port 0 is any that is free. */
    public static Optional<SiteServing> begin(Request request, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            return Optional.of(new SiteServing(request, server));
        } catch (BindException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base;
    }

    /** Builds, and builds again whenever the sources change, until the thread is interrupted. */
    public void run(Progress progress, Listener listener) {
        WatchedFolders sources = new WatchedFolders(Stream.of(request.content(), request.templates())
                .filter(f -> f != null)
                .toList());
        long print = sources.print();
        build(progress, listener);
        while (!Thread.currentThread().isInterrupted()) {
            long begun = System.nanoTime();
            long now = sources.print();
            if (now != print) {
                print = now;
                build(progress, listener);
            } else {
                pause((System.nanoTime() - begun) / 1_000_000);
            }
        }
    }

    private static void pause(long looked) {
        try {
            Thread.sleep(Math.max(LOOK_MILLIS, SPARING * looked));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void build(Progress progress, Listener listener) {
        try {
            buildOnce(progress, listener);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
        }
    }

    private void buildOnce(Progress progress, Listener listener) {
        long begun = System.nanoTime();
        Problems problems = new Problems();
        base = basePath();
        boolean built = SiteBuilder.build(
                        new BuildRequest(
                                request.content(),
                                temporary.resolve("site"),
                                baseUrl(),
                                request.templates(),
                                null,
                                false,
                                request.asOf(),
                                temporary.resolve("cache")),
                        problems,
                        progress)
                .isPresent();
        if (built) {
            status.good();
            listener.built((System.nanoTime() - begun) / 1_000_000);
        } else {
            status.bad(problems.sorted().stream().map(Problem::text).toList());
            listener.refused(problems);
        }
    }

    /** What the pages are built for is where they are shown. */
    private URI baseUrl() {
        return URI.create(address());
    }

    private String basePath() {
        return SiteAddress.path(request.content(), request.baseUrl());
    }

    /** Stops serving and deletes what was built. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            Files.walkFileTree(temporary, new Deletion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
