package org.mingzhang.ingest.open;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a ZIP file, within bounds. */
final class Archive {
    static final long LARGEST = 256L << 20;
    static final int MOST = 5_000;
    private static final int RATIO = 200;
    private static final int FREE = 8 << 20;
    private static final int ENCRYPTED = 1;

    private Archive() {}

    /** All entries by name. */
    static Map<String, byte[]> entries(byte[] zip) throws Refused {
        try {
            return entries(zip, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            try {
                return entries(zip, Charset.forName("GB18030"));
            } catch (IllegalArgumentException f) {
                throw Refused.damaged("the names in the archive cannot be read");
            }
        }
    }

    private static Map<String, byte[]> entries(byte[] zip, Charset names) throws Refused {
        if (zip.length > 8 && (zip[6] & ENCRYPTED) != 0) {
            throw Refused.encrypted();
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long inflated = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = read(in, LARGEST - inflated, zip.length);
                inflated += bytes.length;
                if (!entry.isDirectory()) {
                    entries.putIfAbsent(entry.getName(), bytes);
                }
                if (entries.size() > MOST) {
                    throw Refused.tooLarge("it holds more than " + MOST + " files");
                }
            }
        } catch (IOException e) {
            throw Refused.damaged("it ends early or is no archive");
        }
        return entries;
    }

    private static byte[] read(ZipInputStream in, long left, long compressed) throws IOException, Refused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            out.write(part, 0, count);
            if (out.size() > left || (out.size() > FREE && out.size() > compressed * RATIO)) {
                throw Refused.tooLarge("it unpacks to more than its size allows");
            }
        }
        return out.toByteArray();
    }

    /** An entry, or a refusal that names it. */
    static byte[] entry(Map<String, byte[]> entries, String name) throws Refused {
        byte @Nullable [] bytes = entries.get(name);
        if (bytes == null) {
            throw Refused.damaged("the part " + name + " is missing");
        }
        return bytes;
    }
}
