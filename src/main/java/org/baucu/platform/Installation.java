package org.baucu.platform;

/** What this installation is; fixed at the database's first start. */
public interface Installation {

    Mode mode();

    default boolean rehearsal() {
        return mode() == Mode.REHEARSAL;
    }

    enum Mode {
        REHEARSAL,
        PRODUCTION
    }
}
