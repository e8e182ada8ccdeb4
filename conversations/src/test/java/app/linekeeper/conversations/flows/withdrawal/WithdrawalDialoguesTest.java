package app.linekeeper.conversations.flows.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.locales.Language;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class WithdrawalDialoguesTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Bonuses bonuses;

    @Autowired
    private RememberedDeliveries deliveries;

    private String name;
    private SavedPartner north;

    @BeforeEach
    void aPartnerWithBonuses() {
        name = "Партнёр " + UUID.randomUUID().toString().substring(0, 8);
        north = fixtures.aPartner()
                .named(name)
                .with(Role.ACCOUNTANT)
                .with(Role.MANAGER)
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        purchases.completeRequisites(north);
        shop.giveBonuses(north.id(), "1000.00", "RUB");
        deliveries.forget();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bonusesArePaidOutInEveryLanguage(Language language) {
        talk.as(north.owner()).in(language);
        Transcript.read("withdraw").replay(talk);
        talk.as(shop.operator()).in(language);
        Transcript.read("withdrawals").with("partner", name).replay(talk);
        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("599.50", "RUB"));
    }

    @Test
    void whoSeesMoneyIsToldWhatBecameOfIt() {
        asked("400.50");
        atWithdrawal("400,50 ₽").press("Одобрить");

        assertThat(deliveries.wordsTo(chat(Role.OWNER)))
                .singleElement()
                .asString()
                .contains("одобрен")
                .contains("«Север»");
        assertThat(deliveries.wordsTo(chat(Role.ACCOUNTANT))).hasSize(1);
        talk.as(north.owner()).opens(FlowNames.WITHDRAW, Facts.none()).shows("Одобрена.");
    }

    @Test
    void aRefusalSaysWhyAndLeavesTheBonuses() {
        asked("400.50");
        atWithdrawal("400,50 ₽").press("Отказать").types("Реквизиты чужие");

        talk.sees("withdrawals.refused");
        assertThat(deliveries.wordsTo(chat(Role.OWNER)))
                .singleElement()
                .asString()
                .contains("Реквизиты чужие");
        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("1000.00", "RUB"));
        talk.as(north.owner()).opens(FlowNames.WITHDRAW, Facts.none()).shows("Отказали: Реквизиты чужие");
    }

    @Test
    void anOpenRequestIsShownAndTakenBack() {
        asked("1000");
        talk.opens(FlowNames.WITHDRAW, Facts.none()).sees("withdraw.open").offersNot("Север");
        talk.press("Отозвать заявку").sees("withdraw.taken_back");
        talk.as(shop.operator()).opens(FlowNames.WITHDRAWALS, Facts.none()).offersNot(name);
    }

    @Test
    void onlyAnOwnerWithdraws() {
        talk.as(north.member(Role.ACCOUNTANT)).start("balance").press("История бонусов");
        talk.offersNot("Вывести бонусы").offers("Как считается");
        talk.opens(FlowNames.WITHDRAW, Facts.none()).isAt(FlowNames.BONUS_HISTORY, "history");
    }

    @Test
    void withoutACompleteCompanyTheWayToOneIsShown() {
        SavedPartner south = fixtures.aPartner().withCompany("Юг").saved();
        shop.giveBonuses(south.id(), "5.00", "RUB");
        talk.as(south.owner()).opens(FlowNames.WITHDRAW, Facts.none());
        talk.sees("withdraw.no_company").press("Компании").isAt("companies", "companies");
    }

    @Test
    void howCashbackIsCountedIsShownInOwnFiguresOnceThereAreSome() {
        talk.as(north.owner()).start("balance").press("История бонусов").press("Как считается");
        talk.shows("300,00 ₽").shows("45,00 ₽").shows("255,00 ₽").shows("40 %").shows("102,00 ₽");

        String number = purchases.paidByClient(north).number();
        talk.start("balance").press("История бонусов").press("Как считается");
        talk.shows("заказ № " + number).shows("1 990,00 ₽").shows("10 % от них 199,00 ₽");
    }

    @Test
    void whatIsGrantedIsPaidOutByAnOrderOfTheBank() {
        asked("77.07");
        atWithdrawal("77,07 ₽").press("Одобрить");
        talk.opens(FlowNames.PAYOUTS, Facts.none()).press(name + " · 77,07 ₽").shows("40702810400000000225");
        talk.press("Отправлено в банк").types("128").press("22 ноября 2026");
        talk.shows("Поручение № 128").shows("22 ноября 2026").shows("77,07 ₽");
        talk.press("Отметить").sees("payouts.done");
        talk.opens(FlowNames.PAYOUTS, Facts.none()).offersNot(name);
    }

    private void asked(String sum) {
        talk.as(north.owner())
                .opens(FlowNames.WITHDRAW, Facts.none())
                .press("Север")
                .types(sum);
        talk.press("Отправить заявку").sees("withdraw.done");
        deliveries.forget();
    }

    private Talk atWithdrawal(String sum) {
        return talk.as(shop.operator())
                .opens(FlowNames.WITHDRAWALS, Facts.none())
                .press(name + " · " + sum)
                .shows("просит вывести");
    }

    private long chat(Role role) {
        return fixtures.guest(north.member(role)).telegramId();
    }
}
