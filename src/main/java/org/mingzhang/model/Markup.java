package org.mingzhang.model;

/**
 * HTML that was made from editors' Markdown with raw HTML and unsafe links refused, and may stand in a page unescaped.
 *
 * @param html a sequence of block elements
 */
public record Markup(String html) {}
