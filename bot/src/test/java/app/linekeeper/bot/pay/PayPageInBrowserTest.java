package app.linekeeper.bot.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.browser.Browser;
import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.testing.TillGateway;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page to pay on in a real browser. {@code -Dlinekeeper.pictures=<folder>} keeps what it looks like. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayPageInBrowserTest {

    private static final String PICTURES = System.getProperty("linekeeper.pictures");

    private PayWorld world;
    private Browser browser;

    @BeforeAll
    void openABrowser() {
        boolean ci = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(Browser.isInstalled() || ci, "no Chromium on this machine");
        world = new PayWorld();
        browser = new Browser();
    }

    @AfterAll
    void closeEverything() {
        if (browser != null) {
            browser.close();
            world.close();
        }
    }

    @Test
    void itFitsNarrowAndWideWindowsByDayAndNightInEveryLanguage() {
        String token = world.link(world.order());
        for (String language : List.of("ru", "en", "kk")) {
            for (int width : List.of(360, 1280)) {
                for (String scheme : List.of("light", "dark")) {
                    opens("/p/" + token + "?lang=" + language, width, scheme);
                    assertThat(browser.reads("document.documentElement.lang")).isEqualTo(language);
                    assertThat(browser.reads("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s %d", language, width)
                            .isEqualTo("true");
                    keep("pay-" + language + "-" + width + "-" + scheme);
                }
            }
        }
        assertThat(browser.reads("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(21, 24, 28)");
    }

    @Test
    void everyFieldHasALabelAndTheStyleIsTakenUnderItsPolicy() {
        opens("/p/" + world.link(world.order()) + "?lang=en", 1280, "light");
        assertThat(browser.reads(
                        "[...document.querySelectorAll('input:not([type=hidden])')].every(i => i.labels.length === 1)"))
                .isEqualTo("true");
        assertThat(browser.reads("getComputedStyle(document.querySelector('button')).backgroundColor"))
                .isEqualTo("rgb(11, 87, 208)");
        assertThat(browser.reads("document.querySelectorAll('script').length")).isEqualTo("0");
    }

    @Test
    void itIsPaidByKeyboardAlone() {
        Order order = world.order();
        opens("/p/" + world.link(order) + "?lang=en", 360, "dark");
        for (int i = 0; i < 4; i++) {
            browser.hits("Tab");
        }
        assertThat(browser.reads("document.activeElement.id")).isEqualTo("email");
        assertThat(browser.reads("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        keep("pay-focus");
        browser.types("anna@daisy.example");

        browser.hits("Enter");

        await().until(() -> !world.attempts(order).isEmpty());
    }

    @Test
    void theOtherPagesLookLikeIt() {
        Order order = world.order();
        String token = world.link(order);
        opens("/p/" + token + "/x", 360, "light");
        keep("not-found");
        opens("/thanks?lang=ru", 360, "light");
        keep("thanks");
        opens("/p/" + token + "?lang=ru", 360, "light");
        browser.focuses("#email");
        browser.types("anna@daisy.example");
        browser.hits("Enter");
        await().until(() -> !world.attempts(order).isEmpty()
                && world.attempts(order).get(0).page().isPresent());
        opens("/p/" + token + "?lang=ru", 360, "light");
        assertThat(browser.reads("document.querySelectorAll('.button').length")).isEqualTo("1");
        keep("being-paid");
        world.till().pay(world.attempts(order).get(0).payment().orElseThrow());
        GatewayPayment payment = world.attempts(order).get(0).payment().orElseThrow();
        world.get(AskingGateways.class)
                .hear(
                        TillGateway.ID,
                        new WebhookVerdict.Accepted("paid", payment, null, null, WebhookVerdict.Ack.EMPTY));
        opens("/p/" + token + "?lang=ru", 1280, "dark");
        assertThat(browser.reads("document.querySelectorAll('form').length")).isEqualTo("0");
        keep("paid");
    }

    private void opens(String path, int width, String scheme) {
        browser.looksLike(width, 900, scheme);
        browser.opens("about:blank");
        browser.opens(world.at(path).toString());
        browser.awaits("the page", "location.pathname !== 'blank' && !!document.querySelector('main h1')");
    }

    private void keep(String name) {
        if (PICTURES != null) {
            browser.saves(Path.of(PICTURES, name + ".png"));
        }
    }
}
