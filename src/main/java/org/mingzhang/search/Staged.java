package org.mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/** The files of the index until all are made and their common hash, which is the name of their folder, is known. */
final class Staged implements AutoCloseable {
    private static final int HASH_DIGITS = 12;

    private final Spool spool;
    private final MessageDigest digest = sha256();
    private final List<File> files = new ArrayList<>();

    private record File(String name, Spool.Piece piece) {}

    Staged(Path work) {
        this.spool = new Spool(work.resolve("files"));
    }

    void add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        files.add(new File(name, spool.add(bytes)));
    }

    /** Hands over every file, below a folder named after all of them; nothing can be added any more. */
    SitePath release(Consumer<OutputFile> out) {
        spool.finish();
        String folder = "search/" + HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS) + "/";
        for (File file : files) {
            out.accept(new OutputFile(new SitePath(folder + file.name()), spool.read(file.piece())));
        }
        return new SitePath(folder + Export.MANIFEST);
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
