package org.mingzhang.page;

/**
 * What stands at the old address of something that moved or was taken back.
 *
 * @param frame around it
 * @param sentence who is responsible since when
 * @param target where it stands now
 * @param leadsOn whether the browser goes there by itself; not from a page that was taken back
 */
public record MovedPage(Frame frame, String sentence, Link target, boolean leadsOn) implements Page {}
