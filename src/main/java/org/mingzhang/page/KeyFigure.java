package org.mingzhang.page;

/**
 * One of the few large figures at the top of a page.
 *
 * @param label what it counts
 * @param value in large print, possibly rounded
 * @param unit behind the value, may be empty
 * @param detail the exact figure or what is left out, may be empty
 */
public record KeyFigure(String label, Computed value, String unit, String detail) {}
