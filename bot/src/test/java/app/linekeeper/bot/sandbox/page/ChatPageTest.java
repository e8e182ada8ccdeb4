package app.linekeeper.bot.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The page in a real browser, with a scripted bot behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatPageTest {

    private ConfigurableApplicationContext sandbox;
    private ScriptedBot bot;
    private Browser browser;
    private String address;

    @BeforeAll
    void openABrowser() {
        boolean ci = "true".equals(System.getenv("CI"));
        if (!Browser.isInstalled() && !ci) {
            System.out.println("The chat page is not tested: there is no Chromium on this machine");
        }
        Assumptions.assumeTrue(Browser.isInstalled() || ci, "no Chromium on this machine");
        sandbox = PageOnly.start(0);
        address = "http://127.0.0.1:" + sandbox.getEnvironment().getProperty("local.server.port");
        bot = ScriptedBot.at(address);
        browser = new Browser();
    }

    @AfterAll
    void closeEverything() {
        if (browser != null) {
            browser.close();
        }
        if (bot != null) {
            bot.close();
            sandbox.close();
        }
    }

    @BeforeEach
    void beTheOwner() {
        browser.looksLike(1280, 800, "light");
        browser.opens("about:blank");
        browser.opens(address + "/?persona=1001");
        browser.awaits("the owner's chat", "document.querySelector('.person[aria-current]')?.dataset.person == '1001'");
        if (browser.reads("document.querySelector('.start').hidden").equals("false")) {
            browser.clicks(".start button", "");
        }
        browser.awaits("the menu", "document.querySelectorAll('.message.of-bot').length > 0");
    }

    @Test
    void aPressedButtonRedrawsTheMessageInPlace() {
        int before = messages();

        browser.clicks(".key", "Продлить · 4");

        browser.awaits("the line", "document.querySelector('.of-bot .text').textContent.includes('Линия 10452')");
        assertThat(messages()).isEqualTo(before);
        assertThat(browser.reads("document.querySelector('.of-bot strong').textContent"))
                .isEqualTo("Линия 10452");
        browser.clicks(".key", "‹ Назад");
        browser.awaits("the notice", "document.querySelector('.toast')?.textContent.includes('устарел') === true");
        browser.awaits("the menu", "document.querySelector('.of-bot .text').textContent.includes('Бонусы')");
    }

    @Test
    void aSecondEnterPressesNothingThatWasNotRead() {
        browser.reads(
                "[...document.querySelectorAll('.key')].find(k => k.textContent.includes('Продлить · 4')).focus()");

        browser.hits("Enter");

        browser.awaits("the line", "document.querySelector('.of-bot .text').textContent.includes('Линия 10452')");
        browser.awaits("its words", "document.activeElement.classList.contains('text')");
        browser.clicks(".key", "‹ Назад");
        browser.awaits("the menu", "document.querySelector('.of-bot .text').textContent.includes('Бонусы')");
    }

    @Test
    void aDraftStaysWithWhoeverWroteIt() {
        browser.focuses("#text");
        browser.types("half a word");

        browser.clicks(".person", "Тамара");

        browser.awaits("the accountant", "location.search.includes('persona=1002')");
        assertThat(browser.reads("document.querySelector('#text').value")).isEmpty();
        browser.clicks(".person", "Анна");
        browser.awaits("the draft", "document.querySelector('#text').value === 'half a word'");
    }

    @Test
    void whoHasSaidNothingYetIsToldWhatToTry() {
        browser.clicks(".person", "Тамара");

        browser.awaits("suggestions", "document.querySelectorAll('.suggestions button').length === 3");
    }

    @Test
    void timeNeverLiesOverWords() {
        assertThat(browser.reads("""
                        [...document.querySelectorAll('.bubble')].filter(b => b.querySelector('.text')).every(b => {
                          const time = b.querySelector('.when').getBoundingClientRect();
                          const range = document.createRange();
                          range.selectNodeContents(b.querySelector('.text'));
                          range.setEndBefore(b.querySelector('.room'));
                          return [...range.getClientRects()].every(r => r.bottom <= time.top + 4 || r.right <= time.left + 1
                            || r.width === 0);
                        })""")).isEqualTo("true");
    }

    @Test
    void aButtonStaysBusyUntilTheBotAnswers() {
        browser.clicks(".key", "Клиенты");

        browser.awaits("the busy button", "document.querySelector('.key.busy')?.getAttribute('aria-busy') === 'true'");
        assertThat(browser.reads("document.querySelectorAll('.key.busy').length"))
                .isEqualTo("1");
    }

    @Test
    void everyPersonaHasAChatOfTheirOwn() {
        browser.clicks(".person", "Тамара");

        browser.awaits("the accountant", "location.search.includes('persona=1002')");
        assertThat(browser.reads("document.querySelector('.start').hidden")).isEqualTo("false");
        assertThat(messages()).isZero();
    }

    @Test
    void whatIsSaidToSomeoneElseIsCountedUntilRead() {
        browser.clicks(".person", "Клим");
        browser.clicks(".start button", "");
        browser.clicks(".person", "Анна");
        browser.reads("fetch('sandbox/people/1003/messages', {method: 'POST', "
                + "headers: {'Content-Type': 'application/json'}, body: JSON.stringify({text: 'hello'})})");

        browser.awaits("the counter", "!!document.querySelector('[data-person=\"1003\"] .unread')");
        browser.clicks(".person", "Клим");
        browser.awaits("no counter", "!document.querySelector('[data-person=\"1003\"] .unread')");
    }

    @Test
    void commandsAreChosenByKeyboard() {
        int before = messages();
        browser.focuses("#text");
        browser.types("/");
        browser.awaits("the commands", "document.querySelectorAll('.commands [role=option]').length === 4");
        browser.hits("ArrowDown");
        assertThat(browser.reads("document.querySelector('[aria-selected=true]').textContent"))
                .isEqualTo("/renewПродлить линию");

        browser.hits("Enter");

        browser.awaits("the answer", "document.querySelectorAll('.message').length === " + (before + 2));
        assertThat(browser.reads("[...document.querySelectorAll('.of-me .text')].at(-1).textContent"))
                .isEqualTo("/renew");
        browser.awaits("the closed menu", "document.querySelector('.commands').hidden");
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() {
        browser.focuses("#text");
        browser.types("<img src=x onerror=document.title='broken'><b>x</b>");
        browser.hits("Enter");

        browser.awaits(
                "the answer",
                "[...document.querySelectorAll('.of-bot .text')].at(-1).textContent.includes('Вы написали: <img')");
        assertThat(browser.reads("document.querySelectorAll('.log img').length"))
                .isEqualTo("0");
    }

    @Test
    void documentsComeWithNameAndSizeAndOpenInATabOfTheirOwn() {
        browser.clicks(".key", "Документы");

        browser.awaits("the document", "!!document.querySelector('.paper')");
        assertThat(browser.reads("document.querySelector('.paper-name').textContent"))
                .isEqualTo("Акт № 17.pdf");
        assertThat(browser.reads("document.querySelector('.paper').target")).isEqualTo("_blank");
        assertThat(browser.reads("document.querySelector('.bubble:has(.paper) .when').textContent"))
                .matches("\\d\\d:\\d\\d");
        assertThat(browser.reads("fetch(document.querySelector('.paper').href)"
                        + ".then(r => r.headers.get('content-type') + ' ' + r.headers.get('content-disposition'))"))
                .startsWith("application/pdf inline");
    }

    @Test
    void aLinkToTheBotIsOpenedAsSomeone() {
        browser.clicks(".key", "Команда");
        browser.clicks("a.key", "Отправить ссылку");
        browser.awaits("the question", "document.querySelector('dialog.ask').open");

        browser.clicks(".choices button", "Нина");

        browser.awaits("the newcomer", "location.search.includes('persona=1005')");
        browser.awaits("the start", "document.querySelector('.of-me .text')?.textContent === '/start join_Ab3x'");
    }

    @Test
    void theClockMovesByDays() {
        String today = browser.reads("document.querySelector('.clock-form input').value");

        browser.clicks(".days button", "3");

        browser.awaits("another day", "document.querySelector('.clock-form input').value !== '" + today + "'");
        assertThat(java.time.LocalDate.parse(browser.reads("document.querySelector('.clock-form input').value")))
                .isEqualTo(java.time.LocalDate.parse(today).plusDays(3));
    }

    @Test
    void nothingSticksOutOfANarrowScreen() {
        browser.looksLike(390, 844, "dark");

        browser.awaits("a page as wide as the screen", "document.documentElement.scrollWidth <= 390");
        assertThat(browser.reads("document.querySelector('#text').getBoundingClientRect().bottom <= innerHeight"))
                .isEqualTo("true");
    }

    @Test
    void thePageSpeaksThreeLanguages() {
        for (String[] spoken : new String[][] {{"Eng", "Who you are"}, {"Қаз", "Сіз кімсіз"}, {"Рус", "Кто вы"}}) {
            browser.clicks(".languages button", spoken[0]);
            browser.awaits(
                    "the page in " + spoken[0],
                    "document.querySelector('.people .caption').textContent === '" + spoken[1] + "'");
        }
    }

    private int messages() {
        return Integer.parseInt(browser.reads("document.querySelectorAll('.message').length"));
    }
}
