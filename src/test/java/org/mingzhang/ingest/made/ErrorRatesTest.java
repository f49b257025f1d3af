package org.mingzhang.ingest.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of known truth are read as the manual of imports promises; {@code bench/run import} measures many more. */
class ErrorRatesTest {
    private static final int FORMS = 50;

    @ParameterizedTest
    @EnumSource(ErrorRates.Row.class)
    void formsAreReadRightAndWhatIsWrongIsInTheReport(ErrorRates.Row row) throws IOException {
        ErrorRates.Result result = ErrorRates.measure(row, FORMS);
        assertTrue(result.share() >= row.least(), () -> row + ": " + result.share() + "\n" + result.examples());
        assertEquals(0, result.silent(), () -> row + "\n" + result.examples());
        assertTrue(result.sureAndRight() >= 0.99 * result.sure(), () -> row + "\n" + result.examples());
    }

    /** Library code writes no such documents: LibreOffice makes them, where it is. */
    @ParameterizedTest
    @ValueSource(strings = {"DOC", "DOC_PROVINCES"})
    void soAreFormsInTheBinaryFormatOfWord(String row) throws IOException {
        assumeTrue(OldWordMaker.there());
        ErrorRates.Result result = ErrorRates.measureConverted(row, ErrorRates.CONVERTED);
        assertEquals(result.fields(), result.right(), () -> row + "\n" + result.examples());
        assertEquals(0, result.silent(), () -> row + "\n" + result.examples());
    }
}
