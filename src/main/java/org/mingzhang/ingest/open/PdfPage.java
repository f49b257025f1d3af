package org.mingzhang.ingest.open;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.grid.Stroke;
import org.mingzhang.ingest.grid.Word;

/** The glyphs and rules of a page, as they are drawn. Slanted and invisible glyphs are on the tape and no words. */
final class PdfPage extends PDFGraphicsStreamEngine {
    private static final float THICKEST = 3;
    private static final float SLANT = 0.02f;

    private final int number;
    private final Tape.Writer tape;
    private final AffineTransform shown;
    private final float height;
    private final List<Word> words = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private final List<float[]> boxes = new ArrayList<>();
    private Point2D.@Nullable Float start;
    private Point2D.@Nullable Float current;
    private boolean picture;
    private int unknown;

    PdfPage(PDPage page, int number, Tape.Writer tape) {
        super(page);
        this.number = number;
        this.tape = tape;
        this.shown = Pdf.shown(page);
        boolean turned = page.getRotation() % 180 != 0;
        this.height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    List<Word> words() {
        return words;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    boolean hasPicture() {
        return picture;
    }

    /** How many glyphs stand for nobody knows what. */
    int unknown() {
        return unknown;
    }

    float height() {
        return height;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String characters = characters(font, code);
        if (characters.isEmpty()) {
            return;
        }
        Point2D.Float from = Pdf.at(shown, matrix.getTranslateX(), matrix.getTranslateY());
        float[] moved = {
            displacement.getX() * matrix.getScaleX() + matrix.getTranslateX(),
            displacement.getX() * matrix.getShearY() + matrix.getTranslateY()
        };
        Point2D.Float to = Pdf.at(shown, moved[0], moved[1]);
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        SourcePlace.Box box = box(from, to, size);
        Traced text = tape.add(characters.strip().isEmpty() ? " " : characters, box);
        boolean level = Math.abs(to.y - from.y) <= SLANT * Math.max(1, Math.abs(to.x - from.x)) && to.x >= from.x;
        boolean seen = !characters.isBlank() || characters.equals(" ") || characters.equals("\u3000");
        if (level && seen && !invisible()) {
            words.add(new Word(text, box, size));
        }
    }

    /** What a glyph stands for; {@link Blanks#UNKNOWN} if it draws something and the font does not say what. */
    private String characters(PDFont font, int code) throws IOException {
        @Nullable String characters = font.toUnicode(code);
        if (characters != null && characters.chars().anyMatch(c -> c != 0)) {
            return characters;
        }
        boolean draws = !(font instanceof PDVectorFont drawn)
                || !drawn.getPath(code).getBounds2D().isEmpty();
        unknown += draws ? 1 : 0;
        return draws ? String.valueOf(Blanks.UNKNOWN) : "";
    }

    private SourcePlace.Box box(Point2D.Float from, Point2D.Float to, float size) {
        float left = Math.min(from.x, to.x);
        float right = Math.max(left + 0.1f, Math.max(from.x, to.x));
        float base = Math.max(from.y, to.y);
        return new SourcePlace.Box(number, left, base - 0.85f * size, right, base + 0.15f * size);
    }

    private boolean invisible() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Point2D.Float a = Pdf.at(shown, p0.getX(), p0.getY());
        Point2D.Float b = Pdf.at(shown, p2.getX(), p2.getY());
        boxes.add(new float[] {Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)});
    }

    @Override
    public void moveTo(float x, float y) {
        start = Pdf.at(shown, x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float to = Pdf.at(shown, x, y);
        if (current != null) {
            segment(current, to);
        }
        current = to;
    }

    private void segment(Point2D.Float a, Point2D.Float b) {
        if (Math.abs(a.y - b.y) < 1) {
            path.add(new Stroke(true, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x)));
        } else if (Math.abs(a.x - b.x) < 1) {
            path.add(new Stroke(false, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = Pdf.at(shown, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return current == null ? new Point2D.Float() : current;
    }

    @Override
    public void closePath() {
        if (current != null && start != null) {
            segment(current, start);
        }
        current = start;
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        strokes.addAll(path);
        boxes.forEach(b -> sides(b, true));
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        thin();
        boxes.forEach(b -> sides(b, false));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    /** A path of four segments that encloses a thin area is a rule. */
    private void thin() {
        if (path.size() < 3) {
            return;
        }
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Stroke s : path) {
            left = Math.min(left, s.level() ? s.from() : s.at());
            right = Math.max(right, s.level() ? s.to() : s.at());
            top = Math.min(top, s.level() ? s.at() : s.from());
            bottom = Math.max(bottom, s.level() ? s.at() : s.to());
        }
        sides(new float[] {left, top, right, bottom}, false);
    }

    /** A thin rectangle is a rule; of another the sides are, if they are drawn. */
    private void sides(float[] box, boolean drawn) {
        boolean flat = box[3] - box[1] <= THICKEST;
        boolean narrow = box[2] - box[0] <= THICKEST;
        if (flat && !narrow) {
            strokes.add(new Stroke(true, (box[1] + box[3]) / 2, box[0], box[2]));
        } else if (narrow && !flat) {
            strokes.add(new Stroke(false, (box[0] + box[2]) / 2, box[1], box[3]));
        } else if (drawn && !flat) {
            strokes.add(new Stroke(true, box[1], box[0], box[2]));
            strokes.add(new Stroke(true, box[3], box[0], box[2]));
            strokes.add(new Stroke(false, box[0], box[1], box[3]));
            strokes.add(new Stroke(false, box[2], box[1], box[3]));
        }
    }

    @Override
    public void clip(int rule) {
        // what is clipped away is rare on forms; the rules that clip it are none of a table
    }

    @Override
    public void drawImage(PDImage image) {
        picture = true;
    }

    @Override
    public void shadingFill(COSName name) {
        // no rule and no text
    }
}
