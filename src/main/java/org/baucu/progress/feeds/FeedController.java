package org.baucu.progress.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.platform.web.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers a feed to whoever knows its private address: calendars cannot sign in. An unknown and a revoked address look the same. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedAddresses addresses;
    private final FeedContent content;
    private final FeedNames names;
    private final Elections elections;
    private final Words words;

    FeedController(FeedAddresses addresses, FeedContent content, FeedNames names, Elections elections, Words words) {
        this.addresses = addresses;
        this.content = content;
        this.names = names;
        this.elections = elections;
        this.words = words;
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token, WebRequest asked, HttpServletRequest request) {
        Optional<FeedAddress> address = addresses.find(token).filter(names::stillOf);
        if (address.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String group = address.get().group();
        List<FeedEntry> entries = elections.all().stream()
                .filter(election -> election.state() == ElectionState.RUNNING)
                .flatMap(election -> content.of(election, group).stream())
                .toList();
        String origin =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String text = new FeedWriter(origin).write(words.of("feeds.name", names.of(group)), entries);
        String tag = "\"" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + "\"";
        if (asked.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .body(text);
    }
}
