package org.baucu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests pages of one Chromium, started when the first is asked for and closed after the last test. A test fails when a page asked another
 * host or broke its content security policy.
 */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(ChromiumExtension.class);
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = decide(Chromium.find(), Chromium.required());
        if (result.isDisabled()) {
            context.getRoot()
                    .getStore(SPACE)
                    .getOrComputeIfAbsent(SkippedTests.class)
                    .add(context.getDisplayName());
        }
        return result;
    }

    /** @throws IllegalStateException if there is no Chromium where one is required */
    static ConditionEvaluationResult decide(Optional<Path> chromium, boolean required) {
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium at " + chromium.get());
        }
        if (required) {
            throw new IllegalStateException("BAUCU_BROWSER=required, but no Chromium was found at " + Chromium.places()
                    + "; install the package chromium");
        }
        return ConditionEvaluationResult.disabled("no Chromium at " + Chromium.places());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, c -> Running.start(), Running.class);
        BrowserContext pages = running.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.getStore(SPACE).put(BrowserContext.class, pages);
        context.getStore(SPACE).put(PageWatch.class, PageWatch.of(pages));
        return pages.newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        BrowserContext pages = context.getStore(SPACE).remove(BrowserContext.class, BrowserContext.class);
        if (pages != null) {
            pages.close();
            List<String> faults = context.getStore(SPACE)
                    .remove(PageWatch.class, PageWatch.class)
                    .faults();
            if (!faults.isEmpty()) {
                throw new AssertionError("what no page may do: " + String.join("\n", faults));
            }
        }
    }

    /** The started browser; JUnit closes it with its root store. */
    private record Running(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {

        static Running start() {
            try {
                SkippedTests.forget();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Path executable = Chromium.find().filter(Files::isExecutable).orElseThrow();
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable)
                                    .setArgs(ARGUMENTS)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
