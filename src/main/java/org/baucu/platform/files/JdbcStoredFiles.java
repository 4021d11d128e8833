package org.baucu.platform.files;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Sha256;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Files in the database, in the same transaction as the work they prove. */
@Component
class JdbcStoredFiles implements StoredFiles {

    private static final int NAME_LENGTH = 255;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Records records;
    private final DataSize limit;

    JdbcStoredFiles(
            JdbcClient jdbc, Clock clock, Records records, @Value("${baucu.files.max-size:20MB}") DataSize limit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.records = records;
        this.limit = limit;
    }

    @Override
    public void check(String name, byte[] content) {
        typeOf(safe(name), content);
    }

    private FileType typeOf(String safeName, byte[] content) {
        if (content.length == 0) {
            throw new RefusedException(FileRule.EMPTY.broken("file", safeName));
        }
        if (content.length > limit.toBytes()) {
            throw new RefusedException(FileRule.TOO_LARGE.broken("file", safeName, limit.toMegabytes()));
        }
        return FileType.of(content)
                .orElseThrow(() -> new RefusedException(FileRule.WRONG_TYPE.broken("file", safeName)));
    }

    @Override
    public String store(String name, byte[] content) {
        String safeName = safe(name);
        FileType type = typeOf(safeName, content);
        String id = UUID.randomUUID().toString();
        String sha256 = Sha256.hex(content);
        jdbc.sql(
                        "INSERT INTO stored_file (id, name, media_type, size_bytes, sha256, content, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        safeName,
                        type.mediaType(),
                        (long) content.length,
                        sha256,
                        content,
                        clock.instant().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
        records.of(RecordKind.FILE_STORED)
                .subject(id)
                .with("sha256", sha256)
                .with("size", content.length)
                .with("media-type", type.mediaType())
                .publish();
        return id;
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return jdbc.sql("SELECT id, name, media_type, size_bytes, sha256, content FROM stored_file WHERE id = ?")
                .param(id)
                .query((row, n) -> new StoredFile(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256"),
                        row.getBytes("content")))
                .optional();
    }

    private static String safe(String name) {
        String base = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String shown = base.isEmpty() ? "tep" : base;
        return shown.length() > NAME_LENGTH ? shown.substring(shown.length() - NAME_LENGTH) : shown;
    }
}
