package org.mingzhang.ingest.open;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Opening;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.Trouble.Code;

/** Opens a file by what is in it, not by its name. */
public final class Opener {
    /** Files beyond it are refused. */
    public static final long LARGEST = 200L << 20;

    private static final int DEEPEST = 2;
    private static final int HEAD = 4096;

    private final List<Opened> sources = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private Opener() {}

    /** What is in a file. */
    public static Opening open(String name, byte[] bytes) {
        Opener opener = new Opener();
        opener.add(name, bytes, 0);
        return new Opening(opener.sources, opener.troubles);
    }

    private void add(String name, byte[] bytes, int depth) {
        try {
            one(name, bytes, depth);
        } catch (Refused e) {
            troubles.add(e.of(name));
        }
    }

    private void one(String name, byte[] bytes, int depth) throws Refused {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String sha256 = sha256(bytes);
        if (bytes.length == 0) {
            throw Refused.damaged("it is empty");
        } else if (head.contains("%PDF-")) {
            sources.add(Pdf.open(name, sha256, bytes));
        } else if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            zipped(name, sha256, bytes, depth);
        } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            sources.add(binary(name, sha256, bytes));
        } else if (isHtml(head)) {
            sources.add(Html.open(name, sha256, bytes));
        } else if (head.indexOf('\0') >= 0 && !head.startsWith("\u00FF\u00FE")) {
            throw new Refused(Code.FOREIGN, 0, "its format is not read", "Save it as PDF, DOCX, XLSX or plain text.");
        } else {
            sources.add(TextFile.open(name, sha256, TextFile.decode(bytes)));
        }
    }

    private static boolean isHtml(String head) {
        String start = head.toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html")
                || start.contains("<html")
                || start.contains("<table")
                || start.contains("<body");
    }

    private void zipped(String name, String sha256, byte[] bytes, int depth) throws Refused {
        Map<String, byte[]> entries = Archive.entries(bytes);
        if (entries.containsKey("word/document.xml")) {
            sources.add(Docx.open(name, sha256, entries));
        } else if (entries.containsKey("xl/workbook.xml")) {
            sources.add(Sheets.open(name, sha256, bytes, FileFormat.XLSX));
        } else if (entries.containsKey("OFD.xml")) {
            sources.add(Ofd.open(name, sha256, entries));
        } else if (depth >= DEEPEST) {
            throw Refused.tooLarge("archives are nested too deeply");
        } else {
            entries.forEach((entry, content) -> {
                if (!entry.startsWith("__MACOSX/") && !entry.endsWith(".DS_Store")) {
                    add(name + "!" + entry, content, depth + 1);
                }
            });
        }
    }

    /** The container of older office programs holds a text, a workbook or an encrypted document. */
    private static Opened binary(String name, String sha256, byte[] bytes) throws Refused {
        String names = new String(bytes, StandardCharsets.UTF_16LE)
                + new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        if (names.contains("EncryptedPackage")) {
            throw Refused.encrypted();
        }
        return names.contains("WordDocument")
                ? Doc.open(name, sha256, bytes)
                : Sheets.open(name, sha256, bytes, FileFormat.XLS);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
