package org.baucu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, kept under {@code target/screenshots} to be looked at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** The whole page, as {@code target/screenshots/<name>.png}; an own page is held to {@link Accessibility} too. */
    public static Path page(Page page, String name) {
        Path file = file(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        Accessibility.check(page);
        return file;
    }

    /** The whole page as a phone shows it. */
    public static Path phone(Page page, String name) {
        return Accessibility.onPhone(page, () -> {
            Path file = file(name);
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            return file;
        });
    }

    /** One part of a page. */
    public static Path part(Locator part, String name) {
        Path file = file(name);
        part.screenshot(new Locator.ScreenshotOptions().setPath(file));
        return file;
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".png");
    }
}
