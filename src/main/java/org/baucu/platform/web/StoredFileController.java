package org.baucu.platform.web;

import java.nio.charset.StandardCharsets;
import org.baucu.platform.files.StoredFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves a stored document as a download, with its hash as entity tag. */
@Controller
class StoredFileController {

    private final StoredFiles files;

    StoredFileController(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        return files.find(id)
                .map(f -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(f.mediaType()))
                        .eTag(f.sha256())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(f.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(f.content()))
                .orElse(ResponseEntity.notFound().build());
    }
}
