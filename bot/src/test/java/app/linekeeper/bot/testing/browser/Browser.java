package app.linekeeper.bot.testing.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One tab: opens pages, types, presses keys, clicks, looks. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Integer> KEY_CODES =
            Map.of("Enter", 13, "Escape", 27, "Tab", 9, "ArrowUp", 38, "ArrowDown", 40);

    private final Chromium chromium = Chromium.start();
    private final DevTools tools = new DevTools(chromium.port());

    /** Whether this machine has a browser to test with. */
    public static boolean isInstalled() {
        return Chromium.installed().isPresent();
    }

    public void opens(String address) {
        tools.call("Page.navigate", Map.of("url", address));
    }

    /** @param scheme {@code light} or {@code dark}, as the system would have it */
    public void looksLike(int width, int height, String scheme) {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        tools.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The value of an expression in the page as text; a promise is waited for. */
    public String reads(String expression) {
        JsonNode result = tools.call(
                "Runtime.evaluate",
                Map.of(
                        "expression",
                        "(async () => String(await (" + expression + ")))()",
                        "awaitPromise",
                        true,
                        "userGesture",
                        true));
        return result.at("/result/value")
                .asString(result.at("/exceptionDetails").toString());
    }

    /** Waits until an expression in the page is true. */
    public void awaits(String what, String expression) {
        await(what).atMost(PATIENCE).until(() -> reads(expression).equals("true"));
    }

    /** Clicks the lowest element of this kind that has these words. */
    public void clicks(String selector, String words) {
        String found = "[...document.querySelectorAll('" + selector + "')].filter(e => e.textContent.includes('" + words
                + "')).at(-1)";
        awaits(selector + " \"" + words + "\"", "!!" + found);
        reads(found + ".click()");
    }

    public void focuses(String selector) {
        reads("document.querySelector('" + selector + "').focus()");
    }

    public void types(String text) {
        tools.call("Input.insertText", Map.of("text", text));
    }

    /** @param key such as {@code Enter} or {@code ArrowDown} */
    public void hits(String key) {
        int code = KEY_CODES.get(key);
        String text = key.equals("Enter") ? "\r" : "";
        tools.call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        tools.call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    public void saves(Path picture) {
        String data = tools.call("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .asString();
        try {
            Files.createDirectories(picture.toAbsolutePath().getParent());
            Files.write(picture, Base64.getDecoder().decode(data));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        tools.close();
        chromium.close();
    }
}
