package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.Commonest;
import org.mingzhang.assess.ComparedIndicator;
import org.mingzhang.assess.ComparedTheme;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;

/** Says what an indicator name or a theme comes to; whatever is counted is accounted for: other units, and what is no figure. */
final class ComparedWords {
    private final Words words;

    ComparedWords(Words words) {
        this.words = words;
    }

    String spread(Commonest figures) {
        return figures.differ()
                ? words.get(
                        "compared.spread",
                        written(figures.least(), figures.unit()),
                        written(figures.most(), figures.unit()))
                : written(figures.least(), figures.unit());
    }

    private static String written(BigDecimal value, String unit) {
        return value.toPlainString() + unit;
    }

    String spread(ComparedIndicator.Spread spread) {
        return spread.least().equals(spread.most())
                ? spread.least()
                : words.get("compared.spread", spread.least(), spread.most());
    }

    String sentence(ComparedIndicator compared) {
        String head = words.get("compared.uses", Figures.count(compared.projects()), Figures.count(compared.uses()));
        List<String> targets = new ArrayList<>();
        List<ComparedIndicator.Spread> spreads = compared.spreads();
        spreads.stream().findFirst().ifPresent(s -> targets.add(told(s)));
        spreads.stream().skip(1).forEach(s -> targets.add(words.get("compared.otherUnit", s.count(), spread(s))));
        if (compared.words() > 0) {
            targets.add(
                    spreads.isEmpty()
                            ? words.get("compared.onlyWords")
                            : words.get("compared.wordsToo", compared.words()));
        }
        return head
                + words.get("sentence.comma")
                + String.join(words.get("sentence.join"), targets)
                + words.get("sentence.stop");
    }

    private String told(ComparedIndicator.Spread spread) {
        if (!spread.least().equals(spread.most())) {
            return words.get("compared.range", spread.count(), spread.least(), spread.most());
        }
        return words.get(spread.mixed() ? "compared.signs" : "compared.same", spread.count(), spread.least());
    }

    String sentence(ComparedTheme theme) {
        String departments = Figures.count(theme.departments().size() + (long) theme.left());
        String projects = Figures.count(theme.counts().projects());
        Optional<Commonest> figures = theme.figures().filter(Commonest::differ);
        if (figures.isEmpty()) {
            return words.get(
                    "theme.words",
                    departments,
                    projects,
                    words.get("theme." + theme.theme().id()));
        }
        Commonest told = figures.get();
        int others = theme.counts().uses() - told.count();
        String sentence = words.get(
                "theme.sentence",
                departments,
                projects,
                words.get("theme." + theme.theme().id()),
                written(told.least(), told.unit()),
                written(told.most(), told.unit()),
                written(told.usual(), told.unit()));
        return others == 0 ? sentence : sentence + words.get("theme.others", Figures.count(others));
    }

    String left(ComparedTheme theme) {
        return Stream.of(
                        theme.cut() == 0 ? "" : words.get("theme.cut", Figures.count(theme.cut())),
                        theme.left() == 0 ? "" : words.get("theme.left", Figures.count(theme.left())))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(words.get("sentence.next")));
    }
}
