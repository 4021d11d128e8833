package org.baucu.platform.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which way up a camera was held, as its photograph says in its Exif segment. */
final class JpegOrientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private JpegOrientation() {}

    /** How many quarter turns clockwise put the picture upright, 0 to 3; 0 where nothing is said, or a mirror image. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4 && (in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                int next = in.position() + (in.getShort(in.position()) & 0xFFFF);
                if (marker == START_OF_SCAN) {
                    return 0;
                }
                byte[] head = new byte[EXIF.length];
                if (marker == APP1 && next - in.position() > EXIF.length + 2) {
                    in.get(in.position() + 2, head);
                    if (Arrays.equals(head, EXIF)) {
                        return turns(in.slice(in.position() + 2 + EXIF.length, next - in.position() - 2 - EXIF.length));
                    }
                }
                in.position(next);
            }
            return 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutShort) {
            return 0;
        }
    }

    private static int turns(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
