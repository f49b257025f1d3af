package org.mingzhang.page;

/**
 * A label and a text.
 *
 * @param label what it is
 * @param text as printed
 */
public record Fact(String label, String text) {}
