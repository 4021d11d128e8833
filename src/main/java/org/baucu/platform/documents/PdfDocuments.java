package org.baucu.platform.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Documents as PDF, from templates under {@code templates/documents}; text searchable, fonts embedded. */
@Component
public class PdfDocuments {

    private final SpringTemplateEngine templates;

    PdfDocuments(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Renders a document.
     *
     * @param template name of the template, for example {@code documents/progress-report}; well-formed XHTML once rendered
     * @param model what the template shows
     * @throws IllegalStateException if the template does not give well-formed XHTML
     */
    public byte[] render(String template, Map<String, Object> model) {
        String html = templates.process(template, new Context(LocaleContextHolder.getLocale(), model));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        font(pdf, "be-vietnam-pro-400", "Be Vietnam Pro", 400, FontStyle.NORMAL);
        font(pdf, "be-vietnam-pro-400-italic", "Be Vietnam Pro", 400, FontStyle.ITALIC);
        font(pdf, "be-vietnam-pro-600", "Be Vietnam Pro", 600, FontStyle.NORMAL);
        font(pdf, "be-vietnam-pro-700", "Be Vietnam Pro", 700, FontStyle.NORMAL);
        font(pdf, "bau-cu-so-400", "Bau Cu So", 400, FontStyle.NORMAL);
        font(pdf, "bau-cu-so-700", "Bau Cu So", 700, FontStyle.NORMAL);
        pdf.withHtmlContent(html, null);
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new IllegalStateException(template + " could not be made a PDF", e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder pdf, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> font = () -> {
            try {
                return new ClassPathResource("fonts/" + file + ".ttf").getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        pdf.useFont(font, family, weight, style, true);
    }
}
