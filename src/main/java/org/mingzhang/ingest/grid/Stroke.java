package org.mingzhang.ingest.grid;

/**
 * A straight rule that runs along a page: where it stands across its direction, and from where to where it runs.
 *
 * @param at the vertical position of a level rule, the horizontal one of an upright rule
 */
public record Stroke(boolean level, float at, float from, float to) {}
