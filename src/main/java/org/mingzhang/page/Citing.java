package org.mingzhang.page;

import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartFile;
import org.mingzhang.output.SitePath;

/**
 * What the charts of one form or page have in common when they are cited.
 *
 * @param page the page that shows them
 * @param folder the beginning of the addresses of their files below {@code charts/}
 * @param subject of whom and when
 * @param source the document that the figures are printed in
 * @param shell what all pages share
 */
record Citing(SitePath page, String folder, String subject, String source, Shell shell) {
    /**
     * How one chart is cited.
     *
     * @param name the end of its address, without {@code .svg}
     * @param title what it shows
     * @param unit of its figures, or empty
     */
    Cited as(String name, String title, String unit) {
        return new Cited(this, name, new ChartFile.Citation(subject + "：" + title, unit, source, site()));
    }

    private String site() {
        String address = shell.baseUrl();
        return shell.settings().title() + (address == null ? "" : " " + address);
    }

    /** One chart's citation. */
    record Cited(Citing citing, String name, ChartFile.Citation citation) {
        CitedChart file(Chart chart) {
            SitePath path = new SitePath("charts/" + citing.folder + name + ".svg");
            return new CitedChart(
                    path,
                    citing.page.linkTo(path),
                    citing.shell.words().get("chart.alone"),
                    citing.shell.words().get("chart.open", citation.title()),
                    ChartFile.of(
                            chart,
                            citation,
                            ChartPair.WIDE,
                            citing.shell.assets().chartStyle()));
        }
    }
}
