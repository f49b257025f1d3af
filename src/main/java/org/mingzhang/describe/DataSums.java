package org.mingzhang.describe;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingzhang.output.OutputFile;

/** SHA-256 of the files that descriptions name. */
public final class DataSums {
    private DataSums() {}

    /** A sum to which the bytes of a file are added as they are written. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The sum of what was added, in hexadecimal; ends it. */
    public static String hex(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** A file that is held, described. */
    public static DataFile file(OutputFile file, String mediaType) {
        MessageDigest sum = sha256();
        sum.update(file.bytes());
        return new DataFile(file.path(), mediaType, file.bytes().length, hex(sum));
    }
}
