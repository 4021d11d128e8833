package org.baucu.audit.proof;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is wrong with a file of an archive. */
public record FileFault(Kind kind, String name) {

    /** What can be wrong. */
    public enum Kind {
        CHANGED,
        MISSING,
        EXTRA,
        /** The file is not the one whose hash the sealed entry has. */
        NOT_AS_SEALED,
        NOT_SIGNED
    }

    /** In Vietnamese, for a command that starts no Spring. */
    public String sentenceVi() {
        String key =
                "ledger.file." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return MessageFormat.format(
                ResourceBundle.getBundle("messages.ledger", java.util.Locale.ROOT)
                        .getString(key),
                name);
    }
}
