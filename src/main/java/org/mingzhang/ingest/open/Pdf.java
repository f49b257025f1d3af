package org.mingzhang.ingest.open;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Notice;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Trouble.Code;
import org.mingzhang.ingest.grid.PageReader;
import org.mingzhang.ingest.grid.Stroke;

/** Portable Document FileFormat: glyphs and rules of every page. */
final class Pdf {
    static final int MOST_PAGES = 2_000;
    private static final int MOST_CHARACTERS = 20_000_000;

    private Pdf() {}

    static Opened open(String name, String sha256, byte[] bytes) throws Refused {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Refused.tooLarge("it has " + document.getNumberOfPages() + " pages, more than " + MOST_PAGES);
            }
            return read(name, sha256, document);
        } catch (InvalidPasswordException e) {
            throw Refused.encrypted();
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException e) {
            throw Refused.damaged("it is no PDF that can be read");
        }
    }

    private static Opened read(String name, String sha256, PDDocument document) throws IOException, Refused {
        Tape.Writer tape = new Tape.Writer();
        List<Block> blocks = new ArrayList<>();
        List<SourcePlace.Box> strokes = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        int number = 0;
        int unknown = 0;
        for (PDPage one : document.getPages()) {
            number++;
            PdfPage content = new PdfPage(one, number, tape);
            content.processPage(one);
            unknown += content.unknown();
            if (content.words().isEmpty() && content.hasPicture()) {
                pictures.add(number);
            }
            int page = number;
            content.strokes().forEach(stroke -> strokes.add(box(page, stroke)));
            blocks.addAll(PageReader.read(number, content.height(), Doubles.once(content.words()), content.strokes()));
            if (tape.length() > MOST_CHARACTERS) {
                throw Refused.tooLarge("it has more than " + MOST_CHARACTERS + " characters");
            }
        }
        if (pictures.size() == number || tape.length() < 20 * pictures.size()) {
            throw unreadable(
                    pictures.getFirst(),
                    "pages " + ranges(pictures) + " are pictures without text",
                    "; pictures are not read.");
        }
        if (2 * unknown > tape.length()) {
            throw unreadable(0, "its fonts do not say which characters they draw", ".");
        }
        return new Opened(
                new SourceFile(name, FileFormat.PDF, sha256, number), tape.done(), blocks, strokes, unread(pictures));
    }

    private static Refused unreadable(int page, String message, String end) {
        return new Refused(Code.SCAN_WITHOUT_TEXT, page, message, "Ask for the file from which it was printed" + end);
    }

    private static SourcePlace.Box box(int page, Stroke s) {
        return s.level()
                ? new SourcePlace.Box(page, s.from(), s.at(), s.to(), s.at())
                : new SourcePlace.Box(page, s.at(), s.from(), s.at(), s.to());
    }

    /** Pictures among pages of text may be forms too. */
    private static List<Notice> unread(List<Integer> pictures) {
        return pictures.isEmpty()
                ? List.of()
                : List.of(new Notice(
                        Doubt.Code.HIDDEN, "", "pages " + ranges(pictures) + " are pictures and were not read"));
    }

    private static String ranges(List<Integer> pages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int from = i;
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(pages.get(from)).append(i > from ? "-" + pages.get(i) : "");
        }
        return text.toString();
    }

    /** Points of a page to points from its upper left corner as it is shown. */
    static AffineTransform shown(PDPage page) {
        var box = page.getCropBox();
        AffineTransform transform = new AffineTransform();
        switch (page.getRotation()) {
            case 90 -> transform.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> transform.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> transform.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> transform.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        }
        return transform;
    }

    static Point2D.Float at(AffineTransform transform, double x, double y) {
        Point2D.Float point = new Point2D.Float();
        transform.transform(new Point2D.Double(x, y), point);
        return point;
    }
}
