package org.mingzhang.ingest.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes a character out of the tables that say what the glyphs of a PDF stand for. */
final class UnnamedGlyphs {
    private UnnamedGlyphs() {}

    static byte[] in(byte[] pdf, char character) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSBase table =
                            page.getResources().getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
                    if (table instanceof COSStream stream) {
                        rewrite(stream, character);
                    }
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** An entry {@code <0A1B> <65BD>} comes to say nothing. */
    private static void rewrite(COSStream stream, char character) throws IOException {
        String table;
        try (var in = stream.createInputStream()) {
            table = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String code = String.format(Locale.ROOT, "%04X", (int) character);
        String without = table.replaceAll("(?i)(<[0-9a-f]+> )<" + code + ">\\n", "$1<0000>\n");
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(without.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
