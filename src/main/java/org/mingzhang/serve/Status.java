package org.mingzhang.serve;

import java.time.Duration;
import java.util.List;
import org.mingzhang.problem.JsonString;

/** How the site stands: how often it was built, and what is wrong with what stands now. Safe for use by several threads. */
final class Status {
    /**
     * One state of it.
     *
     * @param number goes up with every change
     * @param built how many builds went well
     * @param problems what stopped the last one, a line each
     */
    record State(long number, long built, List<String> problems) {
        /** As the script on the page reads it. */
        String json() {
            StringBuilder json = new StringBuilder("{\"built\":" + built + ",\"problems\":[");
            for (int i = 0; i < problems.size(); i++) {
                json.append(i == 0 ? "" : ",").append(JsonString.quoted(problems.get(i)));
            }
            return json.append("]}").toString();
        }
    }

    private State state = new State(0, 0, List.of());

    synchronized State state() {
        return state;
    }

    /** The last build went well. */
    synchronized void good() {
        state = new State(state.number() + 1, state.built() + 1, List.of());
        notifyAll();
    }

    /** The last build was refused. */
    synchronized void bad(List<String> problems) {
        state = new State(state.number() + 1, state.built(), List.copyOf(problems));
        notifyAll();
    }

    /** Waits for another state than this one, but not for ever. */
    synchronized State after(State known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis();
                state.number() == known.number() && left > 0;
                left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            wait(left);
        }
        return state;
    }
}
