package org.mingzhang.output;

/**
 * A file that was written and found to be in order, as far as a later build has to know it to take it over as it is.
 *
 * @param file its place and sum
 * @param given places in it that may be linked to, each as a hash
 * @param wanted places that it links to, each as a hash
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Kept(FileSum file, long[] given, long[] wanted) {}
