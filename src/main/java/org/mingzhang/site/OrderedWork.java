package org.mingzhang.site;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does one job for each of many items, several at once, and hands the results over in the order of the items. Only a few results exist at
 * any time, however many items there are.
 */
final class OrderedWork {
    private static final int AHEAD_PER_THREAD = 8;

    private OrderedWork() {}

    /**
     * Runs the job for every item.
     *
     * @param items in order
     * @param job run by several threads at once; must not depend on the order
     * @param results takes each result in order, on the calling thread
     */
    static <T, R> void run(Iterable<T> items, Function<T, R> job, Consumer<R> results) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> ahead = new ArrayDeque<>();
            Iterator<T> rest = items.iterator();
            while (rest.hasNext() || !ahead.isEmpty()) {
                while (rest.hasNext() && ahead.size() < threads * AHEAD_PER_THREAD) {
                    T item = rest.next();
                    ahead.add(workers.submit(() -> job.apply(item)));
                }
                results.accept(await(ahead.remove()));
            }
        } finally {
            end(workers);
        }
    }

    /** Whoever called may now clear away what the jobs wrote, so none of them may still be writing. */
    private static void end(ExecutorService workers) {
        boolean interrupted = Thread.interrupted();
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a project", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("a project failed", e);
        }
    }
}
