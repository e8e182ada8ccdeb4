package app.linekeeper.conversations.flows.money;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.AccountKind;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.locales.Language;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class MoneyFlowsTest {

    private static final Currency RUB = Currency.getInstance("RUB");

    @Autowired
    private Talk talk;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithTwoCompanies() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .withCompany("Юг")
                .with(Role.ACCOUNTANT)
                .saved();
        talk.as(north.owner());
    }

    @Test
    void theBalanceShowsEveryWalletAndTheBonuses() {
        shop.credit(north.company().id(), "18400.00", "RUB");
        shop.giveBonuses(north.id(), "3250.00", "RUB");
        talk.start("balance").sees("balance.title").shows("Счёт «Север»: 18 400,00 ₽");
        talk.shows("Счёт «Юг»: 0,00 ₽").shows("Бонусы: 3 250,00 ₽").offers("Компании и реквизиты");
    }

    @Test
    void aWalletsHistoryLeadsToTheOrdersThatItPaid() {
        Order order = purchases.paid(north);
        talk.start("balance").press("История счёта «Север»").sees("wallet_history.title");
        talk.shows("23 ноября 2026: −1 293,50 ₽, заказ № " + order.number() + ", Ромашка");
        talk.shows("23 ноября 2026: +1 293,50 ₽, пополнение счёта").shows("Сейчас на счёте 0,00 ₽");
        talk.press("Заказ № " + order.number())
                .isAt(FlowNames.ORDER, "card")
                .back()
                .sees("wallet_history.rows");
        talk.back().press("История счёта «Юг»").sees("wallet_history.empty");
    }

    @Test
    void theHistoryIsPagedByMovements() {
        for (int i = 1; i <= 9; i++) {
            shop.credit(north.company().id(), i + ".00", "RUB");
        }
        talk.start("balance").press("История счёта «Север»").shows("+9,00 ₽").showsNot("+1,00 ₽");
        talk.offers("1 из 2")
                .press("›")
                .shows("+1,00 ₽")
                .showsNot("+9,00 ₽")
                .press("‹")
                .shows("+9,00 ₽");
    }

    @Test
    void theBonusHistorySaysWhereBonusesCameFromAndWent() {
        talk.start("balance").press("История бонусов").sees("bonus_history.empty");
        Order order = purchases.paidWithBonuses(north);
        talk.start("balance").press("История бонусов").shows("+1 990,00 ₽, начисление бонусов");
        talk.shows("−1 990,00 ₽, заказ № " + order.number() + ", Ромашка").shows("Сейчас 0,00 ₽");
        talk.press("Заказ № " + order.number()).isAt(FlowNames.ORDER, "card");
    }

    @Test
    void theBonusHistorySaysHowCashbackWasCounted() {
        Order order = purchases.paidByClient(north);
        talk.start("balance").press("История бонусов").shows("+696,50 ₽, кешбэк 35 % от 1 990,00 ₽");
        talk.shows("заказ № " + order.number() + ", Ромашка").showsNot("меньше нуля");
    }

    @Test
    void bonusesThatAreOwedAreExplained() {
        ledger.post(Transaction.move(
                                TransactionKind.BONUS_CREDIT,
                                Shop.aKey(),
                                ChartOfAccounts.bonuses(north.id(), RUB),
                                new Account(AccountKind.BONUS_EXPENSE, UUID.randomUUID(), RUB),
                                new Money(10_000, RUB))
                        .evenIfOwed())
                .orElseThrow();

        talk.start("menu").shows("Бонусы: −100,00 ₽");
        talk.start("balance").shows("Бонусы: −100,00 ₽").sees("balance.bonuses_owed");
        talk.press("История бонусов").shows("Сейчас −100,00 ₽").sees("balance.bonuses_owed");
    }

    @Test
    void withoutACompanyThereIsAWayToAddOne() {
        SavedPartner south = fixtures.aPartner().saved();
        talk.as(south.owner()).start("balance").sees("balance.no_companies");
        talk.press("Компании и реквизиты").sees("companies.none").offers("Добавить компанию");
    }

    @Test
    void anAccountantSeesTheMoney() {
        talk.as(north.member(Role.ACCOUNTANT)).start("balance").shows("Счёт «Север»");
    }

    @Test
    void anotherPartnersWalletIsNotFound() {
        SavedPartner south = fixtures.aPartner().saved();
        talk.as(south.owner()).start("balance");
        talk.opens(
                FlowNames.WALLET_HISTORY,
                Facts.of(CommonSlots.COMPANY, north.company().id()));
        talk.shows("Не нашлось").showsNot("Север");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTranscriptReadsTheSameInEveryLanguage(Language language) {
        Order order = purchases.paid(north);
        purchases.paidWithBonuses(north);
        talk.in(language);
        Transcript.read("balance").with("order", order.number()).replay(talk);
        talk.isAt(FlowNames.BONUS_HISTORY, "history");
    }
}
