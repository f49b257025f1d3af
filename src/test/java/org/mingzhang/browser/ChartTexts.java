package org.mingzhang.browser;

/** Measures the texts of charts where a browser puts them. */
public final class ChartTexts {
    /** Two texts of one chart whose boxes share more than a hair, and texts that leave their chart. */
    public static final String OVERLAPS = """
            () => Array.from(document.querySelectorAll('svg.chart')).filter(c => c.getClientRects().length).flatMap(chart => {
              const frame = chart.getBoundingClientRect();
              const texts = Array.from(chart.querySelectorAll('text'), t => ({ t: t.textContent, b: t.getBoundingClientRect() }));
              const title = chart.querySelector('title').textContent;
              const found = texts.filter(({ b }) => b.left < frame.left - 1 || b.right > frame.right + 1
                  || b.top < frame.top - 3 || b.bottom > frame.bottom + 3).map(({ t }) => title + ': clipped ' + t);
              texts.forEach((a, i) => texts.slice(i + 1).forEach(c => {
                const across = Math.min(a.b.right, c.b.right) - Math.max(a.b.left, c.b.left);
                const down = Math.min(a.b.bottom, c.b.bottom) - Math.max(a.b.top, c.b.top);
                if (across > 1 && down > 4) found.push(title + ': ' + a.t + ' / ' + c.t);
              }));
              return found;
            })
            """;

    private ChartTexts() {}
}
