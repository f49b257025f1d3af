package org.mingzhang.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the work clear away its folders when the process is told to end, by Ctrl-C or by the system. */
final class Stop {
    private static final int PATIENCE_SECONDS = 20;

    private final Thread work = Thread.currentThread();
    private final CountDownLatch done = new CountDownLatch(1);

    private Stop() {}

    /** For the calling thread. */
    static Stop prepared() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::interrupt));
        return stop;
    }

    private void interrupt() {
        work.interrupt();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended and nothing is left to clear away. */
    void over() {
        done.countDown();
    }
}
