package org.mingzhang.page;

import org.mingzhang.model.Markup;

/**
 * A page written by the editors.
 *
 * @param frame around it
 * @param body its text
 * @param language in which it is written
 */
public record ProsePage(Frame frame, Markup body, String language) implements Page {}
