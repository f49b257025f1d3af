package org.mingzhang.page;

/**
 * A verdict as shown: its mark, its word, and whether it rests on words.
 *
 * @param id the verdict's id, chooses the mark
 * @param word the word
 * @param detail one sentence for the reader: how it came about
 */
public record VerdictCell(String id, String word, String detail) {}
