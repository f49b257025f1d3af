package org.mingzhang.search.files;

/**
 * What depends on how many projects a site has: the more, the fuller its files, or there would be too many of them, and the longer its lists.
 *
 * @param file characters that a file of several terms should have
 * @param own characters of a term that gets a file of its own
 * @param ownPair the same of a pair of characters, or of more
 * @param weighed documents that may have a term for it to weigh anything: beyond, that it occurs is all that is said
 * @param grams whether three and four characters are terms where their pairs have files of their own, for that is shorter than the pairs
 */
public record Limits(int file, int own, int ownPair, int weighed, boolean grams) {
    private static final int WEIGHED = 50_000;
    private static final Limits TINY = new Limits(500, 250, 250, WEIGHED, false);
    private static final Limits SMALL = new Limits(2_500, 1_250, 1_250, WEIGHED, false);
    private static final Limits LARGE = new Limits(7_000, 3_500, 3_500, WEIGHED, false);
    private static final Limits HUGE = new Limits(8_000, 10_000, 6_000, WEIGHED, true);

    private static final int TINY_SITE = 512;
    private static final int SMALL_SITE = 10_000;
    private static final int LARGE_SITE = 200_000;

    /** Those of a site of so many projects and pages. */
    public static Limits of(int projects) {
        if (projects <= TINY_SITE) {
            return TINY;
        }
        if (projects <= SMALL_SITE) {
            return SMALL;
        }
        return projects <= LARGE_SITE ? LARGE : HUGE;
    }
}
