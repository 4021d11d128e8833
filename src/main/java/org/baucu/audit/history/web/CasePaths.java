package org.baucu.audit.history.web;

import org.baucu.platform.work.CaseKey;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the auditors' pages of a case: the parts of its business key are parts of the path. */
public final class CasePaths {

    /** Of a case whose key has three parts. */
    public static final String SHORT = "/audit/cases/{election}/{process}/{unit}";
    /** Of a case whose key has four. */
    public static final String LONG = SHORT + "/{sequence}";

    private CasePaths() {}

    /** For example {@code /audit/cases/vinh-phuc-2021/establish-commission/08731}. */
    public static String of(CaseKey key) {
        UriComponentsBuilder path =
                UriComponentsBuilder.fromPath("/audit/cases").pathSegment(key.election(), key.process(), key.unit());
        if (!key.sequence().isEmpty()) {
            path.pathSegment(key.sequence());
        }
        return path.encode().toUriString();
    }
}
