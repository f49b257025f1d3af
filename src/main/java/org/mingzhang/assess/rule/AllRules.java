package org.mingzhang.assess.rule;

import java.util.List;
import org.mingzhang.assess.Rule;

/** Every rule there is. A new rule is written in a class of its own and added here. */
public final class AllRules {
    private static final List<Rule> LIST = List.of(
            new RestatedBound(),
            new TargetText(),
            new FullMarks(),
            new WeightSum(),
            new TotalScore(),
            new ScoreAboveWeight(),
            new FullScoreMissed(),
            new ReducedScoreMet(),
            new ShortfallNoDeviation(),
            new InitialRate(),
            new RateWrong(),
            new PartExceedsWhole(),
            new PartsSum(),
            new NegativeAmount(),
            new PrintedTwice(),
            new NarrativeAmount(),
            new ItemProduct(),
            new ItemSum(),
            new ItemNoMoney(),
            new OutputsExceedSpent(),
            new OutputsBelowSpent(),
            new CostCeilingIdle(),
            new CeilingsExceed(),
            new QuantityVsBudget(),
            new RateWord(),
            new QuantityPercent(),
            new OutputCeiling(),
            new UnitMissing(),
            new UnitImpossible(),
            new UnitDiffers(),
            new RateAbove100(),
            new RateCount(),
            new Worded(),
            new WordWeight(),
            new CostWord(),
            new SatisfactionWord(),
            new CostWithoutMoney(),
            new PreviousSpent(),
            new PreviousChange(),
            new CitedTwice(),
            new GoalRepeated(),
            new DirectionFlipped(),
            new PriceFactor(),
            new TargetLoosened(),
            new TargetTightened(),
            new OutputCeilingMoved(),
            new TargetWordChanged(),
            new IndicatorsReplaced(),
            new BudgetChange(),
            new MissingKind(),
            new NoBasis(),
            new CategoryWeights(),
            new DocumentRestatedBound(),
            new DocumentTargetText(),
            new DocumentNoDeparture(),
            new DocumentFullMarks(),
            new DocumentRates(),
            new DepartmentChange(),
            new DocumentForms(),
            new DocumentWords(),
            new DocumentCostWords(),
            new DocumentMissingKind(),
            new DocumentPreviousSpent(),
            new Declared(),
            new SameName(),
            new RollUp(),
            new SameBlock(),
            new SameGoal(),
            new NumberTwoTitles(),
            new TitleTwoNumbers(),
            new NearTitle());

    private AllRules() {}

    /** Every rule, in the order of the manual. */
    public static List<Rule> list() {
        return LIST;
    }
}
