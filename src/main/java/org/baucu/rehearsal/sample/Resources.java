package org.baucu.rehearsal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the shipped files under {@code samples/}, all UTF-8. */
final class Resources {

    private static final String ROOT = "/samples/";
    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private Resources() {}

    /** Rows of a file that has to be there. */
    static List<CSVRecord> rows(String path) {
        return rowsIfThere(path).orElseThrow(() -> new IllegalStateException("missing resource " + ROOT + path));
    }

    static Optional<List<CSVRecord>> rowsIfThere(String path) {
        InputStream stream = Resources.class.getResourceAsStream(ROOT + path);
        if (stream == null) {
            return Optional.empty();
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return Optional.of(CSV.parse(reader).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT + path, e);
        }
    }

    static Properties properties(String path) {
        InputStream stream = Resources.class.getResourceAsStream(ROOT + path);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + ROOT + path);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT + path, e);
        }
    }
}
