package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static byte[] picture(String type, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), type, out));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void isReadFromTheHeadAndNothingElse(String type) throws IOException {
        byte[] bytes = picture(type, 301, 47);
        assertEquals(Optional.of(new PictureSize(301, 47)), PictureSize.of(type, bytes));
        for (int length = 0; length < bytes.length; length++) {
            Optional<PictureSize> cut = PictureSize.of(type, Arrays.copyOf(bytes, length));
            assertTrue(cut.isEmpty() || cut.get().equals(new PictureSize(301, 47)), "cut after " + length);
        }
        for (String other : new String[] {"png", "jpg", "gif", "webp"}) {
            assertEquals(other.equals(type), PictureSize.of(other, bytes).isPresent(), type + " as " + other);
        }
    }

    /** Heads of pictures that libwebp wrote: lossy, lossless, with transparency. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "524946467800000057454250565038206c000000d006009d012a2d012f003ed168b053282624a2a0",
                "5249464622000000574542505650384c160000002f2c810b000710fd8ffe87014808ffff2b11fd4f",
                "524946469c00000057454250565038580a000000100000002c01002e0000414c50480a0000000107"
            })
    void isReadFromEveryKindOfWebp(String head) {
        assertEquals(
                Optional.of(new PictureSize(301, 47)),
                PictureSize.of("webp", HexFormat.of().parseHex(head)));
    }

    @Test
    void aPictureOfNothingIsNone() throws IOException {
        byte[] bytes = picture("png", 1, 1);
        Arrays.fill(bytes, 16, 20, (byte) 0);
        assertEquals(Optional.empty(), PictureSize.of("png", bytes));
    }

    @Test
    void fortyMillionPixelsAreAllowedAndNoLongerSideThanBrowsersDraw() {
        assertFalse(new PictureSize(8000, 5000).isTooLarge());
        assertTrue(new PictureSize(8000, 5001).isTooLarge());
        assertFalse(new PictureSize(1, 16_384).isTooLarge());
        assertTrue(new PictureSize(16_385, 1).isTooLarge());
        assertTrue(new PictureSize(0xffffffffL, 0xffffffffL).isTooLarge());
    }
}
