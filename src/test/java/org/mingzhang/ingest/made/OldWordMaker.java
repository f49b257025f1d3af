package org.mingzhang.ingest.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes forms in the binary format of Word: LibreOffice converts them, all documents in one run, since no library writes that format. */
final class OldWordMaker {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    private OldWordMaker() {}

    /** Whether LibreOffice with its Writer is here; if not, that is said loudly. */
    static boolean there() throws IOException {
        boolean there =
                Files.isExecutable(OFFICE) && Files.exists(OFFICE.toRealPath().resolveSibling("libswlo.so"));
        if (!there) {
            System.err.println("NOT RUN: forms in the binary format of Word, because there is no LibreOffice Writer.");
        }
        return there;
    }

    /** The documents with these seeds. */
    static ErrorRates.Writing of(Map<Long, List<MadeForm>> documents) throws IOException {
        Path folder = Files.createTempDirectory("old-word");
        try {
            for (Map.Entry<Long, List<MadeForm>> document : documents.entrySet()) {
                Files.write(folder.resolve(document.getKey() + ".docx"), OfficeMaker.docx(document.getValue()));
            }
            convert(folder, documents.size());
            Map<Long, byte[]> written = new HashMap<>();
            for (long seed : documents.keySet()) {
                written.put(seed, Files.readAllBytes(folder.resolve(seed + ".doc")));
            }
            return (seed, made) -> written.get(seed);
        } finally {
            delete(folder);
        }
    }

    private static void convert(Path folder, int documents) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "doc:MS Word 97",
                "--outdir",
                folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".docx"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process office = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            long written =
                    files.filter(file -> file.toString().endsWith(".doc")).count();
            assertEquals(documents, written, said);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
