package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import org.mingzhang.assess.MovedSum;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.chart.DumbbellChart;
import org.mingzhang.chart.Movement;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.page.Computed;
import org.mingzhang.page.DepartmentPage.Rate;
import org.mingzhang.page.DepartmentPage.Stop;
import org.mingzhang.page.DepartmentPage.YearMoney;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;

/** Tells how the money of many projects moved in a year: initial, adjusted, spent, with both ratios. */
final class MovesPlanner {
    private static final int WIDTH = 280;

    private final Words words;

    MovesPlanner(Words words) {
        this.words = words;
    }

    /** The years that tell, latest first. */
    List<YearMoney> years(Collection<ProjectRow> projects, NavigableSet<Integer> years, SumScope scope) {
        List<MovedSum> sums = years.descendingSet().stream()
                .flatMap(year -> MovedSum.of(projects, year).stream())
                .toList();
        BigDecimal reach =
                Charts.reach(sums.stream().map(MovesPlanner::movement).toList());
        return sums.stream()
                .map(sum -> year(sum, reach, scope.moved(sum.year())))
                .toList();
    }

    static Movement movement(MovedSum sum) {
        return new Movement(sum.initial(), sum.adjusted(), sum.spent());
    }

    private YearMoney year(MovedSum sum, BigDecimal reach, SumScope.Moved of) {
        List<Rate> rates = new ArrayList<>();
        if (!sum.spent().isNegative()) {
            Share.of(sum.spent(), sum.adjusted())
                    .ifPresent(s -> rates.add(new Rate(
                            words.get("rate.adjusted"),
                            Computed.share(s, of.spent().over(of.adjusted())),
                            s.nearlyAll() ? left(sum.adjusted().minus(sum.spent())) : "")));
            Share.of(sum.spent(), sum.initial())
                    .ifPresent(s -> rates.add(new Rate(
                            words.get("rate.initial"),
                            Computed.share(s, of.spent().over(of.initial())),
                            "")));
        }
        return new YearMoney(
                words.get("department.moved", sum.year(), Figures.count(sum.forms())),
                DumbbellChart.row(movement(sum), reach, Charts.cell(words, WIDTH)),
                List.of(
                        new Stop("from", words.get("money.initial"), Computed.yuan(sum.initial(), of.initial())),
                        new Stop("step", words.get("money.adjusted"), Computed.yuan(sum.adjusted(), of.adjusted())),
                        new Stop(
                                "done",
                                words.capital(words.get("chart.spent")),
                                Computed.yuan(sum.spent(), of.spent()))),
                rates);
    }

    private String left(Money left) {
        return words.get("sentence.short", Figures.shortYuan(left));
    }
}
