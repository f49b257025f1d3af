package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Stage;

/** What a sentence of a finding may be made of. */
class RatioTest {
    private static Optional<Ratio> of(String figure, String base) {
        return Ratio.of(Money.of(figure), Money.of(base));
    }

    private static NumberMeasure number(String value, String unit) {
        return new NumberMeasure(Bound.NONE, new BigDecimal(value), unit);
    }

    @Test
    void aFigureIsSoManyTimesAnother() {
        Ratio ratio = of("10000", "1200").orElseThrow();
        assertEquals("8.33", ratio.times());
        assertEquals("833.3%", ratio.percent());
        assertEquals("+733.3%", ratio.changeText().chinese());
        assertEquals("-72.0%", of("5600", "20000").orElseThrow().changeText().chinese());
    }

    @Test
    void fromTenTimesOnThereIsNoPercentage() {
        assertEquals(
                Text.of("是前者的 10 倍", "10 times as much"),
                of("1000", "100").orElseThrow().changeText());
        assertEquals("+899.0%", of("999", "100").orElseThrow().changeText().english());
        assertEquals(
                Text.of("9,800 倍", "9,800 times"), of("9800", "1").orElseThrow().part());
        assertEquals(Text.of("28.0%", "28.0% of"), of("28", "100").orElseThrow().part());
        assertEquals(Text.NONE, of("1000", "100").orElseThrow().offText());
        assertEquals(Text.of("（5.0%）", " (5.0%)"), of("95", "100").orElseThrow().offText());
        assertEquals("（>99.9%）", of("1", "100000").orElseThrow().offText().chinese());
        assertEquals("（<0.1%）", of("1000001", "1000000").orElseThrow().offText().chinese());
    }

    @Test
    void nothingIsAShareOfZeroOrLess() {
        assertEquals(Optional.empty(), of("100", "0"));
        assertEquals(Optional.empty(), of("0", "0"));
        assertEquals(Optional.empty(), of("100", "-5"));
        assertEquals(Optional.empty(), of("-5", "100"));
        assertEquals(Optional.empty(), Ratio.of(1, 0));
    }

    @Test
    void figuresInDifferentUnitsHaveNoRatio() {
        assertEquals(Optional.empty(), Ratio.of(number("12", "次"), number("12", "人")));
        assertEquals(
                "10",
                Ratio.of(number("12", "万元"), number("12000", "元")).orElseThrow().times());
    }

    @Test
    void noRuleDividesOnItsOwn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/mingzhang/assess/rule"))) {
            List<Path> dividing =
                    files.filter(file -> text(file).contains("shareOf(")).toList();
            assertEquals(List.of(), dividing);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFindingWithoutFiguresOrWithAPlaceLeftOpenCannotBeMade() {
        RuleInfo rule = RuleInfo.of("rule", Severity.NOTE, Scope.DOCUMENT, Text.same("rule"));
        Finding.Subject subject = new Finding.Subject(null, 2031, Stage.TARGET, null, "wenjian", "文件");
        Draft bare = new Draft(rule, subject);
        assertThrows(IllegalArgumentException.class, () -> bare.say(Text.same("something")));
        Draft draft = new Draft(rule, subject).operand("申请", Money.of("5"), null);
        assertThrows(IllegalArgumentException.class, () -> draft.say(Text.same("{0} and {1}"), "one"));
        assertTrue(draft.say(Text.same("{0}"), "one").words().chinese().equals("one"));
    }
}
