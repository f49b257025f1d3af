package org.mingzhang.search.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;

/** The files of the index until all are made and their common hash, which is the name of their folder, is known. */
public final class Staged implements AutoCloseable {
    private static final String FOLDER = "search/";
    private static final int HASH_DIGITS = 12;

    private final Spool spool;
    private final String release;
    private final MessageDigest digest = sha256();
    private final List<File> files = new ArrayList<>();

    private record File(String name, Spool.Piece piece) {}

    /**
     * Begins.
     *
     * @param release what every file says first, so that a file of another index is noticed
     */
    public Staged(Path work, String release) {
        this.spool = new Spool(work.resolve("files"));
        this.release = release;
    }

    public String release() {
        return release;
    }

    /** Adds a file: {@code ["release",content]}. */
    public void add(String name, String json) {
        put(name, "[" + Json.string(release) + "," + json + "]");
    }

    private void put(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        files.add(new File(name, spool.add(bytes)));
    }

    /**
     * Hands over every file, below a folder named after all of them, and beside that folder the manifest once more under an address that stays.
     */
    public SitePath release(Map<String, String> manifest, Consumer<OutputFile> out) {
        put(Export.MANIFEST, Json.object(manifest));
        spool.finish();
        String folder = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS) + "/";
        for (File file : files) {
            out.accept(new OutputFile(new SitePath(FOLDER + folder + file.name()), spool.read(file.piece())));
        }
        Map<String, String> current = new LinkedHashMap<>(manifest);
        current.put("at", Json.string(folder));
        byte[] bytes = Json.object(current).getBytes(StandardCharsets.UTF_8);
        out.accept(new OutputFile(Addresses.SEARCH_INDEX, bytes));
        return new SitePath(FOLDER + folder + Export.MANIFEST);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        spool.close();
    }
}
