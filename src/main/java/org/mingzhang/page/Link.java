package org.mingzhang.page;

import org.mingzhang.output.SitePath;

/**
 * A named link inside the site.
 *
 * @param name its text
 * @param target where it leads
 */
public record Link(String name, SitePath target) {}
