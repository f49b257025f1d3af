package org.mingzhang.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingzhang.assess.ComparedIndicator;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.NameCounts;
import org.mingzhang.chart.ComparisonChart;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartPair;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.IndicatorsPage;
import org.mingzhang.page.Words;

/** Plans the page of the indicator names that recur. */
final class ComparisonPlanner {
    private static final int ANCHOR_DIGITS = 8;

    private final Catalogue catalogue;
    private final Words words;
    private final Summaries summaries;

    ComparisonPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.summaries = new Summaries(words);
    }

    IndicatorsPage plan(List<ComparedIndicator> compared) {
        String sentence = compared.isEmpty()
                ? words.get("compared.none", NameCounts.LEAST)
                : words.get("compared.sentence", compared.size(), NameCounts.LEAST);
        Frame frame = catalogue.frame(Addresses.INDICATORS, words.get("compared.title"), sentence, "indicators");
        return new IndicatorsPage(
                frame, sentence, compared.stream().map(this::name).toList());
    }

    private IndicatorsPage.Name name(ComparedIndicator compared) {
        int left = compared.uses() - compared.rows().size();
        return new IndicatorsPage.Name(
                anchor(compared.name()),
                compared.name(),
                Figures.count(compared.projects()),
                Figures.count(compared.uses()),
                compared.spread().map(this::spread).orElse(""),
                compared.words() == 0 ? "" : Figures.count(compared.words()),
                compared.reported() == 0 ? "" : Figures.count(compared.reported()),
                sentence(compared),
                chart(compared),
                compared.rows().stream().map(this::row).toList(),
                left == 0 ? "" : words.get("compared.left", Figures.count(left)));
    }

    /** The same in every build, and short; a name may hold anything. */
    private static String anchor(String name) {
        String digits =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return "n" + digits.substring(0, ANCHOR_DIGITS);
    }

    private String spread(ComparedIndicator.Spread spread) {
        return spread.least().equals(spread.most())
                ? spread.least()
                : words.get("compared.spread", spread.least(), spread.most());
    }

    private String sentence(ComparedIndicator compared) {
        String head = words.get("compared.uses", Figures.count(compared.projects()), Figures.count(compared.uses()));
        String targets = compared.spread()
                .map(s -> s.least().equals(s.most())
                        ? words.get("compared.same", s.count(), s.least())
                        : words.get("compared.range", s.count(), s.least(), s.most()))
                .orElseGet(() -> words.get("compared.onlyWords"));
        return head + words.get("sentence.comma") + targets + words.get("sentence.stop");
    }

    /** Only figures find a place on a scale; words stand in the table. */
    private Optional<ChartPair> chart(ComparedIndicator compared) {
        List<ComparisonChart.Compared> drawn = compared.rows().stream()
                .filter(u -> u.indicator().target() instanceof NumberMeasure
                        || u.indicator().target() instanceof RangeMeasure)
                .map(u -> new ComparisonChart.Compared(
                        u.form().name() + " " + u.form().year(), Promises.of(u.indicator())))
                .toList();
        return ChartPair.of(words, sheet -> ComparisonChart.of(compared.name(), drawn, sheet), compared.name());
    }

    private IndicatorsPage.Row row(IndicatorUse use) {
        String actual = use.indicator().indicator().actual();
        String form = Addresses.anchor(use.form().year(), use.form().stage());
        return new IndicatorsPage.Row(
                use.form().name(),
                Addresses.project(use.project()),
                form + "-" + use.indicator().sequence(),
                catalogue.departmentName(use.form().department()),
                words.get("list.year", use.form().year())
                        + words.stage(use.form().stage()),
                use.indicator().indicator().target(),
                actual == null ? "" : actual,
                use.form().promised() ? summaries.promised() : summaries.cell(use.indicator()));
    }
}
