package org.mingzhang.content;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known name that was probably meant. */
public final class Nearest {
    private static final int MAX_LENGTH = 80;
    /** Among more names the comparing would take longer than the reading. */
    private static final int MAX_KNOWN = 1_000;

    private Nearest() {}

    /** The candidate with the fewest typing errors, if they are few enough for its length; the first of equals. */
    public static Optional<String> to(String found, Collection<String> known) {
        if (found.length() > MAX_LENGTH || known.size() > MAX_KNOWN) {
            return Optional.empty();
        }
        @Nullable String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int tolerated = Math.min(tolerated(name), least);
            int distance = distance(found, name, tolerated);
            boolean first = distance < least || nearest == null || name.compareTo(nearest) < 0;
            if (distance <= tolerated && first) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int tolerated(String name) {
        return Math.max(1, name.length() / 3);
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that lead from one to the other, ignoring case; any larger number if
     * there are more than {@code limit}.
     */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        int above = 0;
        for (int i = 0; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
                least = Math.min(least, steps[i][j]);
            }
            // A swap reaches two rows up.
            if (least > limit && above > limit) {
                return limit + 1;
            }
            above = least;
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        int best = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && same(a.charAt(i - 1), b.charAt(j - 2)) && same(a.charAt(i - 2), b.charAt(j - 1));
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
