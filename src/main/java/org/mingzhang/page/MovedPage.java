package org.mingzhang.page;

/**
 * What stands at the old address of a project that another body took over.
 *
 * @param frame around it
 * @param sentence who is responsible since when
 * @param target where the project stands now
 */
public record MovedPage(Frame frame, String sentence, Link target) implements Page {}
