package org.mingzhang.search.code;

/** Numbers going one way or the other: a writer takes what it is given and returns it, a reader returns what was written. */
interface Bits {
    /**
     * A number from a least to a most one, as ones that a zero ends; each bit has odds of its own, which are learned.
     *
     * @param context where its odds begin: that of the first bit belongs to 0, even if the least is more
     */
    int ones(int context, int least, int most, int number);

    /** Up to twelve bits of which nothing is known. */
    int bits(int count, int value);
}
