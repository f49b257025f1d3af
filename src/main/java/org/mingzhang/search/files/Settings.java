package org.mingzhang.search.files;

/**
 * What an index is made with besides its projects.
 *
 * @param limits how full its files are
 * @param synonyms words that find others
 */
public record Settings(Limits limits, Synonyms synonyms) {}
