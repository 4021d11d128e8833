package org.baucu.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;

/** Files as scanners, cameras and offices make them. */
public final class Scans {

    private Scans() {}

    /** A small upright scan. */
    public static byte[] png() {
        return image("png", 40, 60);
    }

    static byte[] image(String format, int width, int height) {
        return written(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A photograph taken with the phone held upright, whose sensor lies on its side. */
    static byte[] turnedJpeg() {
        byte[] jpeg = image("jpg", 60, 40);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return written(out -> {
            out.write(jpeg, 0, 2);
            out.write(exif);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    static byte[] pdf(int pages) {
        return written(out -> {
            try (PDDocument document = blank(pages)) {
                document.save(out);
            }
        });
    }

    static byte[] lockedPdf() {
        return written(out -> {
            try (PDDocument document = blank(1)) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] signedPdf() {
        byte[] plain = pdf(1);
        return written(out -> {
            try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(plain)) {
                PDSignature signature = new PDSignature();
                signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
                signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
                SignatureInterface signer = content -> new byte[16];
                document.addSignature(signature, signer);
                document.saveIncremental(out);
            }
        });
    }

    private static PDDocument blank(int pages) {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage());
        }
        return document;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
