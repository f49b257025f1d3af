package org.mingzhang.model;

/**
 * A page written by the editors, such as the methodology.
 *
 * @param id slug, its address
 * @param title its first heading
 * @param body everything below the title
 */
public record EditorsPage(String id, String title, Markup body) {}
