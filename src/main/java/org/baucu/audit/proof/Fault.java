package org.baucu.audit.proof;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The first thing that is wrong with a ledger.
 *
 * @param kind what it is
 * @param entry number of the first bad entry, 0 where only the seal can be named
 * @param seal number of the seal it was found at
 */
public record Fault(Kind kind, long entry, long seal) {

    /** What can be wrong. */
    public enum Kind {
        ENTRY_CHANGED,
        ENTRY_REMOVED,
        ENTRY_INSERTED,
        ENTRY_REORDERED,
        /** The entries of a batch are not those that were sealed; which of them cannot be told without another copy of the seals. */
        BATCH_CHANGED,
        BATCH_ENTRIES_REMOVED,
        BATCH_ENTRIES_INSERTED,
        SEAL_CHANGED,
        SEAL_REMOVED,
        SEAL_INSERTED,
        /** The seal does not follow the one before it. */
        SEAL_NOT_CHAINED,
        UNKNOWN_KEY,
        /** A line of an export is no entry or no seal. */
        UNREADABLE,
        /** The way from an exported entry to the root of its seal leads elsewhere. */
        PATH_CHANGED,
        /** Seals that another copy has are missing at the end. */
        TAIL_CUT,
        /** Another copy has another seal of this number: the ledger was written anew. */
        REWRITTEN;

        /** Key of its sentence. */
        public String messageKey() {
            return "ledger.fault." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** In Vietnamese, for a command that starts no Spring. */
    public String sentenceVi() {
        String pattern = ResourceBundle.getBundle("messages.ledger", java.util.Locale.ROOT)
                .getString(kind.messageKey());
        return MessageFormat.format(pattern, String.valueOf(entry), String.valueOf(seal));
    }
}
