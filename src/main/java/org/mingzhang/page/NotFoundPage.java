package org.mingzhang.page;

/**
 * The page shown for an address that leads nowhere.
 *
 * @param frame around it
 */
public record NotFoundPage(Frame frame) implements Page {}
