package org.baucu.platform.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this handler shows holds personal data: its reading is kept in the record unless it is the reader's own work, see
 * {@link PersonalDataReading}. The unit or case is read from the path variable {@code unitCode}, the parameter {@code case}, or what the
 * handler itself says by {@link PersonalDataReading#concerns}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsPersonalData {

    /** What is read, a code that the record keeps: {@code members}, {@code file}, {@code users}, {@code version}. */
    String value();
}
