package org.mingzhang.page;

import org.mingzhang.chart.ChartFile;
import org.mingzhang.output.SitePath;

/**
 * A chart as a file of its own, which says what it shows and where its figures are printed.
 *
 * @param path where the file stands
 * @param link its address as written in the page that shows the chart
 * @param name what the link to it reads
 * @param label what the link to it is called where its surroundings are not seen
 * @param file the drawing
 */
public record CitedChart(SitePath path, String link, String name, String label, ChartFile file) {}
