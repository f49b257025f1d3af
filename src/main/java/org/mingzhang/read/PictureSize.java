package org.mingzhang.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How many pixels a picture says that it has. Only its head is read: to decode a picture that lies is what must not happen.
 *
 * @param width more than 0
 * @param height more than 0
 */
record PictureSize(long width, long height) {
    static final int MOST_PIXELS = 40_000_000;
    /** More on a side is drawn by no browser. */
    static final int MOST_ON_A_SIDE = 16_384;

    /** The size in the head of a picture of a type (png, jpg, gif, webp); nothing if it is no such picture. */
    static Optional<PictureSize> of(String type, byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        try {
            PictureSize size = switch (type) {
                case "png" -> png(head);
                case "jpg" -> jpg(head);
                case "gif" -> gif(head.order(ByteOrder.LITTLE_ENDIAN));
                default -> webp(head.order(ByteOrder.LITTLE_ENDIAN));
            };
            return Optional.of(size).filter(found -> found.width > 0 && found.height > 0);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty(); // it ends before its size
        }
    }

    boolean isTooLarge() {
        return width > MOST_ON_A_SIDE || height > MOST_ON_A_SIDE || width * height > MOST_PIXELS;
    }

    private static final PictureSize NONE = new PictureSize(0, 0);

    private static String text(ByteBuffer bytes, int from, int length) {
        byte[] text = new byte[length];
        bytes.get(from, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static PictureSize png(ByteBuffer bytes) {
        return text(bytes, 0, 8).equals("\u0089PNG\r\n\u001a\n")
                        && text(bytes, 12, 4).equals("IHDR")
                ? new PictureSize(Integer.toUnsignedLong(bytes.getInt(16)), Integer.toUnsignedLong(bytes.getInt(20)))
                : NONE;
    }

    private static PictureSize gif(ByteBuffer bytes) {
        return text(bytes, 0, 6).matches("GIF8[79]a") ? new PictureSize(bytes.getChar(6), bytes.getChar(8)) : NONE;
    }

    /** From one marker to the next, until one begins a frame. */
    private static PictureSize jpg(ByteBuffer bytes) {
        if (bytes.getChar() != 0xffd8) {
            return NONE;
        }
        while (true) {
            if ((bytes.get() & 0xff) != 0xff) {
                return NONE;
            }
            int marker = 0xff;
            while (marker == 0xff) {
                marker = bytes.get() & 0xff;
            }
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            int start = bytes.position();
            if (frame) {
                return new PictureSize(bytes.getChar(start + 5), bytes.getChar(start + 3));
            }
            int length = Math.max(2, bytes.getChar(start));
            if (start + length > bytes.limit()) {
                return NONE;
            }
            bytes.position(start + length);
        }
    }

    private static PictureSize webp(ByteBuffer bytes) {
        if (!text(bytes, 0, 4).equals("RIFF") || !text(bytes, 8, 4).equals("WEBP")) {
            return NONE;
        }
        return switch (text(bytes, 12, 4)) {
            case "VP8 " -> new PictureSize(bytes.getChar(26) & 0x3fff, bytes.getChar(28) & 0x3fff);
            case "VP8L" -> {
                int sides = bytes.getInt(21);
                yield new PictureSize((sides & 0x3fff) + 1, (sides >> 14 & 0x3fff) + 1);
            }
            case "VP8X" -> new PictureSize((bytes.getInt(24) & 0xffffff) + 1, (bytes.getInt(26) >>> 8) + 1);
            default -> NONE;
        };
    }
}
