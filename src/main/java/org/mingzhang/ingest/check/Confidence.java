package org.mingzhang.ingest.check;

import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.FormDraft;

/** How likely a form was read without an error: where it comes from, times a factor for every doubt. Calibrated on documents of known truth. */
public final class Confidence {
    /** Below it a person looks at the form. */
    public static final double SURE = 0.98;

    private static final double DOUBT = 0.9;
    private static final double SLIGHT = 0.99;

    private Confidence() {}

    /** The probability that every field of a form is right. */
    public static double of(FormDraft draft, FileFormat format) {
        double confidence = switch (format) {
            case DOCX, DOC, XLSX, XLS, HTML -> 0.9995;
            case PDF, OFD -> 0.999;
            case TABBED_TEXT -> 0.995;
            case STREAM_TEXT -> 0.985;
        };
        for (Doubt doubt : draft.doubts()) {
            confidence *= doubt.printedSo() ? 1 : slight(doubt.code()) ? SLIGHT : DOUBT;
        }
        return confidence;
    }

    /** What the form's own columns or tree settle nearly always. */
    private static boolean slight(Doubt.Code code) {
        return code == Doubt.Code.LEVEL_INFERRED || code == Doubt.Code.JOINED;
    }
}
