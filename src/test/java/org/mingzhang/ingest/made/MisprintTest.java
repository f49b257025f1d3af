package org.mingzhang.ingest.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.check.Checks;
import org.mingzhang.ingest.form.FormReader;
import org.mingzhang.ingest.open.Opener;

/** Whatever a form prints wrong is told by the doubt that says so, from cells and from rules alike. */
class MisprintTest {
    private static final int DOCUMENTS = 24;

    @ParameterizedTest
    @EnumSource(Misprint.class)
    void aMisprintRaisesItsDoubt(Misprint misprint) throws IOException {
        List<String> untold = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            long seed = 4_099L * i + 3;
            Optional<MadeForm> form = misprint.in(FormMaker.document(seed, 1).getFirst());
            if (form.isPresent()) {
                tried++;
                for (byte[] document : List.of(OfficeMaker.html(List.of(form.get())), ruled(seed, form.get()))) {
                    List<Doubt> doubts = doubts(document);
                    if (doubts.stream().noneMatch(d -> misprint.doubts().contains(d.code()))) {
                        untold.add(seed + " " + doubts);
                    }
                }
            }
        }
        assertTrue(tried > 2, "it was tried");
        assertEquals(List.of(), untold);
    }

    /** A line above the table names the unit that the labels leave out. */
    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "（金额单位：万元）", "填报单位：县林业局    金额单位：人民币万元"})
    void theUnitMayStandAboveTheTable(String line) throws IOException {
        int tried = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            MadeForm made = FormMaker.document(4_099L * i + 3, 1).getFirst();
            Optional<MadeForm> form = Misprint.UNIT_LOST.in(made);
            if (form.isPresent()) {
                tried++;
                String html = new String(OfficeMaker.html(List.of(form.get())), StandardCharsets.UTF_8)
                        .replace("年度）</p>", "年度）</p><p>" + line + "</p>");
                FormDraft draft = FormReader.read(Opener.open("unit", html.getBytes(StandardCharsets.UTF_8))
                                .sources()
                                .getFirst())
                        .drafts()
                        .getFirst();
                assertEquals(made.truth().get("funding.requested"), draft.text("funding.requested"));
                assertTrue(
                        draft.doubts().stream().noneMatch(d -> d.code() == Doubt.Code.UNIT), draft.doubts()::toString);
            }
        }
        assertTrue(tried > 2, "it was tried");
    }

    private static byte[] ruled(long seed, MadeForm form) throws IOException {
        return PdfMaker.pdf(PageMaker.of(seed, List.of(form), false, false), PdfMaker.Rules.STROKES, false, false);
    }

    private static List<Doubt> doubts(byte[] document) throws IOException {
        Opened opened = Opener.open("misprint", document).sources().getFirst();
        List<Doubt> doubts = new ArrayList<>();
        for (FormDraft draft : FormReader.read(opened).drafts()) {
            Checks.run(draft);
            doubts.addAll(draft.doubts());
        }
        return doubts;
    }
}
