package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of an address behind the question mark, without what is not asked for. */
public final class QueryAddress {

    private final UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    private final List<Object> values = new ArrayList<>();

    /** Adds a parameter; nothing where the value is empty. */
    public QueryAddress with(String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
        return this;
    }

    /** Encoded; empty, or ending with an ampersand, so that more can follow. */
    public String begun() {
        String text = toString();
        return text.isEmpty() ? "" : text + "&";
    }

    /** Encoded. */
    @Override
    public String toString() {
        String text = address.encode().buildAndExpand(values.toArray()).toUriString();
        return text.isEmpty() ? "" : text.substring(1);
    }
}
