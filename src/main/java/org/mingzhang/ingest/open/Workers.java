package org.mingzhang.ingest.open;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Opening;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.Trouble.Code;

/** Opens files in a process of its own with bounds of memory and time; one that breaks them is ended, and the next file gets another. */
public final class Workers implements AutoCloseable {
    private static final List<String> BOUNDS = List.of(
            "-Xmx512m",
            "-Xss4m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dorg.apache.logging.log4j.simplelog.level=OFF");
    private static final int BYTES_A_SECOND = 100_000;

    private final String mainClass;
    private final Duration patience;
    private final ExecutorService waiting = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Process process;

    /**
     * Workers that run a class whose main method calls {@link Serving}.
     *
     * @param patience how long a small file may take; a large one may take longer
     */
    public Workers(String mainClass, Duration patience) {
        this.mainClass = mainClass;
        this.patience = patience;
    }

    /** What is in a file. */
    public Opening open(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size > Opener.LARGEST) {
            return refused(Refused.tooLarge("it has " + size + " bytes, more than " + Opener.LARGEST)
                    .of(name));
        }
        Path answer = Files.createTempFile("mingzhang", ".opening");
        try {
            return open(name, file, answer, patience.plusSeconds(size / BYTES_A_SECOND));
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private Opening open(String name, Path file, Path answer, Duration deadline) throws IOException {
        Process worker = worker();
        Future<@Nullable String> reply = waiting.submit(() -> ask(worker, name, file, answer));
        try {
            if (!"done".equals(reply.get(deadline.toMillis(), TimeUnit.MILLISECONDS))) {
                end();
                return refused(gaveUp(name, "it needs more memory than a file may take"));
            }
            return read(answer);
        } catch (TimeoutException e) {
            end();
            return refused(gaveUp(name, "it was not read in " + deadline.toSeconds() + " seconds"));
        } catch (ExecutionException e) {
            end();
            return refused(gaveUp(name, "the process that read it ended"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
            throw new IOException("interrupted", e);
        }
    }

    private static @Nullable String ask(Process worker, String name, Path file, Path answer) throws IOException {
        Writer to = new OutputStreamWriter(worker.getOutputStream(), StandardCharsets.US_ASCII);
        to.write(Serving.encoded(name) + " "
                + Serving.encoded(file.toAbsolutePath().toString()) + " " + Serving.encoded(answer.toString()) + "\n");
        to.flush();
        BufferedReader from =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.US_ASCII));
        return from.readLine();
    }

    /** Reads an answer; nothing but values of this package and of lists is taken from it. */
    private static Opening read(Path answer) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(answer)))) {
            in.setObjectInputFilter(
                    ObjectInputFilter.Config.createFilter("org.mingzhang.ingest.*;java.lang.*;java.util.*;!*"));
            return (Opening) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private Process worker() {
        Process running = process;
        if (running != null && running.isAlive()) {
            return running;
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        try {
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trouble gaveUp(String name, String message) {
        return new Trouble(
                Code.GAVE_UP,
                name,
                0,
                message,
                "Split it, or keep only the pages with forms; the other files went on.");
    }

    private static Opening refused(Trouble trouble) {
        return new Opening(List.of(), List.of(trouble));
    }

    private void end() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    @Override
    public void close() {
        end();
        waiting.shutdownNow();
    }
}
