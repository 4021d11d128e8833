package org.baucu.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that looks at pages in a real Chromium. Its methods take a {@link com.microsoft.playwright.Page}, a new one each, at
 * 1366×768. Without Chromium they are skipped and said so at the end, or fail where {@code BAUCU_BROWSER=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
public @interface BrowserTest {}
