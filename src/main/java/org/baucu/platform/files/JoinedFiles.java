package org.baucu.platform.files;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Sha256;
import org.springframework.stereotype.Component;

/**
 * Several scans of one document, made into one PDF in the order in which they were given: a document is proven by one file with one hash. The PDF
 * names each scan with its SHA-256 among its properties. One file alone stays as it is, to the byte.
 */
@Component
public class JoinedFiles {

    /** Pixels of a scan, for it is unpacked in memory: A3 at 600 dpi has 70 million. */
    private static final long MOST_PIXELS = 80_000_000;

    private static final String PDF = ".pdf";

    /** A file as it came. */
    public record Part(String name, byte[] content) {}

    /**
     * @param parts at least one
     * @return the only part, or the PDF made of all, named after the first
     * @throws RefusedException if one of several is no PDF, JPEG or PNG, cannot be read, or carries a digital signature that would be lost
     */
    public Part join(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            try {
                int number = 0;
                for (Part part : parts) {
                    append(part, whole, open);
                    number++;
                    whole.getDocumentInformation()
                            .setCustomMetadataValue(
                                    "Scan " + number, part.name() + " sha256=" + Sha256.hex(part.content()));
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                whole.save(out);
                return new Part(named(parts.get(0).name()), out.toByteArray());
            } finally {
                for (PDDocument document : open) {
                    document.close();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the joined file cannot be written", e);
        }
    }

    private static void append(Part part, PDDocument whole, List<PDDocument> open) throws IOException {
        if (part.content().length == 0) {
            throw new RefusedException(FileRule.EMPTY.broken("file", part.name()));
        }
        FileType type = FileType.of(part.content())
                .orElseThrow(() -> new RefusedException(FileRule.WRONG_TYPE.broken("file", part.name())));
        switch (type) {
            case DOCX -> throw new RefusedException(FileRule.NOT_JOINED.broken("file", part.name()));
            case JPEG, PNG -> page(part, whole, type == FileType.JPEG ? JpegOrientation.of(part.content()) : 0);
            case PDF -> new PDFMergerUtility().appendDocument(whole, opened(part, open));
        }
    }

    private static PDDocument opened(Part part, List<PDDocument> open) throws IOException {
        PDDocument document;
        try {
            document = Loader.loadPDF(part.content());
        } catch (IOException damagedOrLocked) {
            throw new RefusedException(FileRule.UNREADABLE.broken("file", part.name()));
        }
        open.add(document);
        if (document.isEncrypted() || document.getNumberOfPages() == 0) {
            throw new RefusedException(FileRule.UNREADABLE.broken("file", part.name()));
        }
        if (!document.getSignatureDictionaries().isEmpty()) {
            throw new RefusedException(FileRule.SIGNED.broken("file", part.name()));
        }
        return document;
    }

    /** The image on a page of A4, as large as fits, the way up that the camera noted. */
    private static void page(Part part, PDDocument whole, int quarterTurns) throws IOException {
        Dimension size = size(part);
        PDImageXObject image;
        try {
            image = PDImageXObject.createFromByteArray(whole, part.content(), part.name());
        } catch (IOException | IllegalArgumentException noImage) {
            throw new RefusedException(FileRule.UNREADABLE.broken("file", part.name()));
        }
        boolean wide = size.width > size.height;
        PDRectangle a4 = PDRectangle.A4;
        PDRectangle paper = wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        PDPage page = new PDPage(paper);
        page.setRotation(quarterTurns * 90);
        whole.addPage(page);
        float scale = Math.min(paper.getWidth() / size.width, paper.getHeight() / size.height);
        float width = size.width * scale;
        float height = size.height * scale;
        try (PDPageContentStream content = new PDPageContentStream(whole, page)) {
            content.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
    }

    private static Dimension size(Part part) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(part.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    reader.setInput(in);
                    Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                    if ((long) size.width * size.height <= MOST_PIXELS) {
                        return size;
                    }
                } catch (IOException | IllegalArgumentException damaged) {
                    throw new RefusedException(FileRule.UNREADABLE.broken("file", part.name()));
                } finally {
                    reader.dispose();
                }
            }
        }
        throw new RefusedException(FileRule.UNREADABLE.broken("file", part.name()));
    }

    private static String named(String first) {
        int ending = first.lastIndexOf('.');
        return (ending > 0 ? first.substring(0, ending) : first) + PDF;
    }
}
