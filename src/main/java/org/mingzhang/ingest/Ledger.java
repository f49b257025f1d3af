package org.mingzhang.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of each character of a tape: every one is counted once. */
public final class Ledger {
    private final Tape tape;
    private final Use[] uses;

    /** All are left over at first. */
    public Ledger(Tape tape) {
        this.tape = tape;
        this.uses = new Use[tape.length()];
        Arrays.fill(uses, Use.LEFT_OVER);
    }

    /** Gives characters a use; one that has a use keeps it. */
    public void mark(Traced text, Use use) {
        for (int i = 0; i < text.length(); i++) {
            int position = text.at(i);
            if (position != Traced.NOWHERE && uses[position] == Use.LEFT_OVER) {
                uses[position] = use;
            }
        }
    }

    /** Gives characters from one position to another a use, whatever they had. */
    public void overwrite(int from, int to, Use use) {
        for (int i = from; i < to; i++) {
            uses[i] = use;
        }
    }

    /** What became of a character. */
    public Use use(int position) {
        return uses[position];
    }

    /** How many characters each use has. The sum is the length of the tape. */
    public Map<Use, Integer> totals() {
        return totals(0, uses.length);
    }

    /** The same of a part of the tape. */
    public Map<Use, Integer> totals(int from, int to) {
        Map<Use, Integer> totals = new EnumMap<>(Use.class);
        for (int i = from; i < to; i++) {
            totals.merge(use(i), 1, Integer::sum);
        }
        int sum = totals.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != to - from) {
            throw new IllegalStateException("The ledger does not add up: " + sum + " of " + (to - from));
        }
        return totals;
    }

    /** The runs of characters that nobody took. */
    public List<Rest> rests() {
        List<Rest> rests = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= uses.length; i++) {
            boolean left = i < uses.length && uses[i] == Use.LEFT_OVER;
            if (left && from < 0) {
                from = i;
            } else if (!left && from >= 0) {
                rests.add(new Rest(from, i, tape.part(from, i), tape.place(from)));
                from = -1;
            }
        }
        return rests;
    }

    /** Characters that nobody took. */
    public record Rest(int from, int to, String text, SourcePlace place) {}
}
