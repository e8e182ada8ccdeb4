package app.linekeeper.conversations.flows.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class ByHandFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Clock clock;

    private String name;
    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        name = "Партнёр " + UUID.randomUUID().toString().substring(0, 8);
        north = fixtures.aPartner().named(name).withCompany("Север").saved();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWalletIsPutRightInEveryLanguage(Language language) {
        talk.as(shop.operator()).in(language);
        Transcript.read("by_hand").with("partner", name).replay(talk);
        assertThat(inWallet()).isEqualTo(Money.of("0.00", "RUB"));
    }

    @Test
    void aSmallSumIsPostedAtOnceAndThePartnerReadsWhy() {
        enter("Зачислить", "100", "Подарок");

        talk.sees("by_hand.posted");
        talk.as(north.owner()).start("balance").press("История счёта «Север»");
        talk.shows("+100,00 ₽, зачислил оператор: Подарок");
    }

    @Test
    void aLargeSumIsAgreedToByAnotherOperator() {
        enter("Зачислить", "20000", "Пришло дважды");
        talk.opens(FlowNames.AGREEMENTS, Facts.none()).press(name).sees("agreements.own");
        talk.offersNot("Согласиться").offers("Отклонить");

        talk.as(anotherOperator()).start("start").sees("operator_home.tasks").press("Второй оператор");
        talk.press(name).shows("20 000,00 ₽").shows("Пришло дважды").shows("Operator");
        talk.press("Согласиться").sees("agreements.agreed");
        assertThat(inWallet()).isEqualTo(Money.of("20000.00", "RUB"));
    }

    @Test
    void aDebitThatIsNotCoveredSaysWhatThereIs() {
        enter("Списать", "5", "Ошибка");

        talk.shows("На счёте 0,00 ₽");
    }

    @Test
    void whatIsDeclinedChangesNothing() {
        enter("Зачислить", "20000", "Пришло дважды");
        talk.opens(FlowNames.AGREEMENTS, Facts.none()).press(name).press("Отклонить");

        talk.sees("agreements.declined");
        assertThat(inWallet()).isEqualTo(Money.of("0.00", "RUB"));
    }

    private void enter(String direction, String sum, String why) {
        talk.as(shop.operator())
                .opens(FlowNames.BY_HAND, Facts.none())
                .types(name)
                .press(name);
        talk.press("Счёт «Север»").press(direction).types(sum).types(why).press(direction);
    }

    private Money inWallet() {
        return wallets.balance(north.company().id()).orElseThrow();
    }

    private MemberId anotherOperator() {
        PersonId person = people.save(new Person(
                        PersonId.next(),
                        Fixtures.aTelegramId(),
                        "Second",
                        Language.RU,
                        Region.RUSSIA.zone(),
                        clock.instant()))
                .id();
        return members.save(Member.operator(person, clock.instant())).id();
    }
}
