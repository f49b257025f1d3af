package org.mingzhang.ingest.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** Writes pages as PDF, with a Chinese font that is not embedded and has no table to Unicode, and reads their text as extractors do. */
final class PdfMaker {
    private PdfMaker() {}

    /** How rules are drawn. */
    enum Rules {
        STROKES,
        RECTANGLES,
        DOUBLED
    }

    static byte[] pdf(List<PageMaker.Page> pages, Rules rules, boolean shadow, boolean watermark) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSDictionary font = font();
            for (PageMaker.Page made : pages) {
                PDPage page = new PDPage(new PDRectangle(PageMaker.WIDTH, PageMaker.HEIGHT));
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem(COSName.getPDFName("F1"), font);
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(content(made, rules, shadow, watermark).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                document.addPage(page);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSDictionary font() {
        COSDictionary info = new COSDictionary();
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString("GB1"));
        info.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        cid.setName(COSName.BASE_FONT, "STSong-Light");
        cid.setItem(COSName.CIDSYSTEMINFO, info);
        cid.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        cid.setItem(COSName.W, widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(cid);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static String content(PageMaker.Page page, Rules rules, boolean shadow, boolean watermark) {
        StringBuilder content = new StringBuilder("0.5 w\n");
        for (PageMaker.Rule rule : page.rules()) {
            rule(content, rule, rules);
        }
        for (PageMaker.Run run : page.runs()) {
            run(content, run, "1 0 0 1", 0);
            if (shadow) {
                run(content, run, "1 0 0 1", 0.3f);
            }
        }
        if (watermark) {
            run(content, new PageMaker.Run(200, 500, 40, "内部样张"), "0.7 0.7 -0.7 0.7", 0);
        }
        return content.toString();
    }

    private static void rule(StringBuilder content, PageMaker.Rule rule, Rules rules) {
        float y0 = PageMaker.HEIGHT - rule.y0();
        float y1 = PageMaker.HEIGHT - rule.y1();
        if (rules == Rules.RECTANGLES) {
            content.append(String.format(
                    Locale.ROOT,
                    "%.2f %.2f %.2f %.2f re f%n",
                    rule.x0() - 0.25,
                    y1 - 0.25,
                    rule.x1() - rule.x0() + 0.5,
                    y0 - y1 + 0.5));
            return;
        }
        content.append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", rule.x0(), y0, rule.x1(), y1));
        if (rules == Rules.DOUBLED) {
            content.append(String.format(
                    Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", rule.x0() + 0.7, y0 + 0.7, rule.x1() + 0.7, y1 + 0.7));
        }
    }

    private static void run(StringBuilder content, PageMaker.Run run, String matrix, float aside) {
        String hex = HexFormat.of().formatHex(run.text().getBytes(StandardCharsets.UTF_16BE));
        content.append(String.format(
                Locale.ROOT,
                "BT /F1 %.1f Tf %s %.2f %.2f Tm <%s> Tj ET%n",
                run.size(),
                matrix,
                run.x() + aside,
                PageMaker.HEIGHT - run.y() - aside,
                hex));
    }

    /** The text in the order of the content, an empty line after a paragraph, four breaks between pages. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setPageEnd("\n\n\n");
            return stripper.getText(document);
        }
    }
}
