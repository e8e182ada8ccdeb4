package app.linekeeper.bot.pay;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all pages have in common: head, style, the languages, and who sells. */
@Component
class PageFrame {

    /** In seconds, after how long a page that waits looks again. */
    private static final String REFRESH = "5";

    private final StyleSheet style;
    private final Words words;

    PageFrame(StyleSheet style, Words words) {
        this.style = style;
        this.words = words;
    }

    /**
     * A whole page.
     *
     * @param path its own, by which it is asked for in other languages; null where it cannot be asked for
     * @param isWaiting whether it looks again by itself
     * @param seller who sells; null where nobody is to be named
     */
    String page(
            Text title,
            @Nullable String path,
            boolean isWaiting,
            @Nullable String seller,
            Language language,
            Consumer<Html> content) {
        Html html = new Html().raw("<!doctype html>\n").open("html", "lang", language.code());
        html.open("head").raw("<meta charset=\"utf-8\">\n");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        if (isWaiting && path != null) {
            html.open("meta", "http-equiv", "refresh", "content", REFRESH + ";url=" + address(path, language));
        }
        html.element("title", words.plain(title, language));
        html.open("style").raw(style.text()).close("style").close("head").open("body");
        header(html, path, seller, language);
        html.open("main").element("h1", words.plain(title, language));
        content.accept(html);
        return html.close("main").close("body").close("html").toString();
    }

    private void header(Html html, @Nullable String path, @Nullable String seller, Language language) {
        html.open("header").element("p", seller == null ? "" : seller, "class", "seller");
        if (path != null) {
            html.open("nav", "aria-label", words.plain(Text.of("pay_page.languages"), language));
            for (Language other : Language.values()) {
                String name = words.plain(Text.of("pay_page.language"), other);
                if (other == language) {
                    html.element("a", name, "lang", other.code(), "href", address(path, other), "aria-current", "true");
                } else {
                    html.element(
                            "a", name, "lang", other.code(), "hreflang", other.code(), "href", address(path, other));
                }
            }
            html.close("nav");
        }
        html.close("header");
    }

    private static String address(String path, Language language) {
        return path + "?" + PageTongue.NAME + "=" + language.code();
    }
}
