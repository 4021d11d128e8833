package org.baucu.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baucu.platform.Sha256;
import org.baucu.platform.files.JoinedFiles.Part;
import org.junit.jupiter.api.Test;

/** Several scans of one document become one file; one stays as it is. */
class JoinedFilesTest {

    private final JoinedFiles joined = new JoinedFiles();

    @Test
    void one_file_stays_as_it_is_to_the_byte() {
        Part only = new Part("bien-ban.docx", "anything".getBytes(StandardCharsets.UTF_8));
        assertThat(joined.join(List.of(only))).isSameAs(only);
    }

    @Test
    void pages_follow_in_the_order_given_and_the_pdf_names_each_scan_with_its_hash() throws IOException {
        byte[] scan = Scans.png();
        Part whole = joined.join(List.of(
                new Part("bien-ban.1.png", scan),
                new Part("trang 2.pdf", Scans.pdf(2)),
                new Part("trang 4.jpg", Scans.image("jpg", 90, 50))));
        assertThat(whole.name()).isEqualTo("bien-ban.1.pdf");
        try (PDDocument pdf = Loader.loadPDF(whole.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(pdf.getPage(0).getMediaBox().getHeight())
                    .as("upright")
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getWidth());
            assertThat(pdf.getPage(3).getMediaBox().getHeight())
                    .as("on its side")
                    .isLessThan(pdf.getPage(3).getMediaBox().getWidth());
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Scan 1"))
                    .isEqualTo("bien-ban.1.png sha256=" + Sha256.hex(scan));
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Scan 3"))
                    .startsWith("trang 4.jpg sha256=");
        }
    }

    @Test
    void what_was_joined_is_joined_again_with_a_further_page() throws IOException {
        Part two = joined.join(List.of(new Part("a.png", Scans.png()), new Part("b.png", Scans.png())));
        Part three = joined.join(List.of(two, new Part("c.png", Scans.png())));
        try (PDDocument pdf = Loader.loadPDF(three.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void a_photograph_stands_upright() throws IOException {
        Part whole = joined.join(List.of(new Part("a.jpg", Scans.turnedJpeg()), new Part("b.png", Scans.png())));
        try (PDDocument pdf = Loader.loadPDF(whole.content())) {
            assertThat(pdf.getPage(0).getRotation()).isEqualTo(90);
            assertThat(pdf.getPage(1).getRotation()).isZero();
        }
    }

    @Test
    void what_cannot_be_joined_without_loss_is_refused_by_name() {
        refused("ký số.pdf", Scans.signedPdf(), FileRule.SIGNED);
        refused("khóa.pdf", Scans.lockedPdf(), FileRule.UNREADABLE);
        refused("hỏng.pdf", "%PDF-1.4 cut".getBytes(StandardCharsets.US_ASCII), FileRule.UNREADABLE);
        refused("hỏng.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, FileRule.UNREADABLE);
        refused("la.exe", new byte[] {'M', 'Z', 0, 0}, FileRule.WRONG_TYPE);
        refused("trống.pdf", new byte[0], FileRule.EMPTY);
    }

    private void refused(String name, byte[] content, FileRule rule) {
        assertThatThrownBy(() -> joined.join(List.of(new Part("a.png", Scans.png()), new Part(name, content))))
                .hasMessageContaining(rule.code())
                .hasMessageContaining(name);
    }
}
