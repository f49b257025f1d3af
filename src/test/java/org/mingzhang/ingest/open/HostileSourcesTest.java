package org.mingzhang.ingest.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ingest.Opening;
import org.mingzhang.ingest.Trouble.Code;

/** Files that are no documents, or that would take all memory: each is refused with a reason, and harms no other. */
@Timeout(60)
class HostileSourcesTest {
    @TempDir
    private Path folder;

    private static Code refused(byte[] bytes) {
        Opening opening = Opener.open("a", bytes);
        assertEquals(0, opening.sources().size());
        return opening.troubles().getFirst().code();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void nothingAndNoiseAreRefused() {
        assertEquals(Code.DAMAGED, refused(new byte[0]));
        assertEquals(Code.FOREIGN, refused(new byte[] {0, 1, 2, 3, 0, 5}));
    }

    @Test
    void aFileThatIsCutOffIsDamaged() throws IOException {
        byte[] zip = zip("word/document.xml", "<a/>".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertEquals(Code.DAMAGED, refused(java.util.Arrays.copyOf(zip, 60)));
        assertEquals(Code.DAMAGED, refused("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aLockedFileAsksForACopyWithoutAPassword() throws IOException {
        assertEquals(Code.ENCRYPTED, refused(pdf(true)));
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsTooLarge() throws IOException {
        assertEquals(Code.TOO_LARGE, refused(zip("a.txt", new byte[64 << 20])));
    }

    @Test
    void archivesInArchivesAreOpenedTwiceAndNoDeeper() throws IOException {
        byte[] inner = zip("a.txt", "文".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, Opener.open("a", zip("b.zip", inner)).sources().size());
        assertEquals(Code.TOO_LARGE, refused(zip("d.zip", zip("c.zip", zip("b.zip", inner)))));
    }

    @Test
    void aDocumentTypeIsNotFollowed() throws IOException {
        String xml =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:p><w:t>&x;</w:t></w:p></w:document>";
        Opening opening = Opener.open("a", zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                opening.sources().isEmpty()
                        || opening.sources().getFirst().tape().length() == 0,
                opening::toString);
    }

    @Test
    void aProcessThatNeverAnswersIsEndedAndTheNextFileGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "文");
        try (Workers silent = new Workers(Silent.class.getName(), Duration.ofMillis(500))) {
            assertEquals(
                    Code.GAVE_UP, silent.open("a", file).troubles().getFirst().code());
            assertEquals(
                    Code.GAVE_UP, silent.open("b", file).troubles().getFirst().code());
        }
    }

    /** A worker that answers nothing. */
    public static final class Silent {
        private Silent() {}

        /** Waits until its input ends. */
        public static void main(String[] arguments) throws IOException {
            while (System.in.read() >= 0) {
                // it reads and says nothing
            }
        }
    }
}
