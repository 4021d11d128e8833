package org.baucu.platform.clock;

import org.baucu.platform.Installation.Mode;

/** A database is opened in another mode than the one of its first start. */
public final class OtherModeException extends IllegalStateException {

    OtherModeException(String stored, Mode wanted) {
        super("This database was first started in mode %s and stays so; it cannot be opened in mode %s"
                .formatted(
                        stored.toLowerCase(java.util.Locale.ROOT), wanted.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
