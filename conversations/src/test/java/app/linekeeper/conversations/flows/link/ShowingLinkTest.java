package app.linekeeper.conversations.flows.link;

import static app.linekeeper.domain.testing.Fixtures.aTelegramId;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.TestLinks;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class ShowingLinkTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestLinks links;

    @Test
    void anInvitationIntoTheTeamIsSeenOnceAndMadeAnew() {
        talk.as(fixtures.aPartner().saved().owner()).start("menu").press("Команда");
        talk.press("Пригласить в команду").press("Менеджер").shows("Роль: менеджер");
        isSeenOnceAndMadeAnew("start");
        talk.shows("Роль: менеджер");
    }

    @Test
    void aLinkForAClientIsSeenOnceAndMadeAnew() {
        SavedPartner north = fixtures.aPartner().withClient("Ромашка").saved();
        talk.as(north.owner()).start("clients").press("Ромашка").press("Пригласить клиента");
        talk.press("Сделать ссылку");
        isSeenOnceAndMadeAnew("consent");
    }

    @Test
    void aLinkForAClientWhoIsNotThereYetIsSeenOnceAndMadeAnew() {
        talk.as(fixtures.aPartner().saved().owner()).start("clients").press("Пригласить ссылкой");
        talk.press("Сделать ссылку");
        isSeenOnceAndMadeAnew("consent");
    }

    @Test
    void aLinkForAFirstOwnerIsSeenOnceAndMadeAnew() {
        talk.as(shop.operator()).start("menu").press("Принять партнёра");
        talk.types("Восток").press("СНГ").press("USD").press("Золотой").press("Принять «Восток»");
        talk.shows("Партнёр Восток принят");
        isSeenOnceAndMadeAnew("start");
        talk.shows("первому владельцу партнёра Восток");
    }

    @Test
    void noLinkIsMadeWhileTheBotDoesNotKnowItsNameAndThePersonIsToldToTryAgain() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("menu").press("Команда").press("Пригласить в команду");
        links.setKnown(false);
        try {
            talk.press("Менеджер").shows("Попробуйте через минуту");
        } finally {
            links.setKnown(true);
        }
        talk.start("menu").press("Команда").showsNot("Открытых ссылок");
        talk.press("Пригласить в команду").press("Менеджер").shows("Роль: менеджер");
    }

    @Test
    void aLinkThatWasFollowedMeanwhileIsNotSaidToBeLost() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("menu").press("Команда");
        String token = token(talk.press("Пригласить в команду").press("Менеджер"));
        talk.as(aTelegramId()).start("start", token).press("Вступить");
        talk.as(north.owner()).redrawn().shows("Этой ссылкой уже воспользовались");
        talk.showsNot("прежняя").offers("Сделать новую ссылку");
    }

    @Test
    void theWordsToForwardGoWithTheLink() {
        talk.as(fixtures.aPartner().saved().owner()).start("menu").press("Команда");
        talk.press("Пригласить в команду").press("Бухгалтер");
        assertThat(talk.button("Переслать ссылку").url())
                .startsWith("https://t.me/share/url")
                .contains(token(talk));
    }

    private void isSeenOnceAndMadeAnew(String leadsTo) {
        long keeper = talk.row().chat().userId();
        String lost = token(talk);
        talk.offers("Переслать ссылку").offersNot("Сделать новую").shows("30 ноября 2026");
        talk.redrawn().sees("common.link_gone").showsNot(lost).offersNot("Переслать ссылку");
        String anew = token(talk.press("Сделать новую ссылку"));
        talk.as(aTelegramId()).start("start", lost).sees("refusal.link_withdrawn");
        talk.start("start", anew);
        assertThat(talk.row().flow()).isEqualTo(leadsTo);
        talk.as(keeper);
    }

    private static String token(Talk talk) {
        String link = talk.text()
                .lines()
                .filter(line -> line.contains("start="))
                .findFirst()
                .orElseThrow();
        return link.substring(link.indexOf("start=") + 6);
    }
}
