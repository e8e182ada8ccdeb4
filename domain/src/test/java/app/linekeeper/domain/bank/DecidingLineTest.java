package app.linekeeper.domain.bank;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.audit.AuditEntry;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators decide about payments that wait, and take back (rules 3, 4 and 19). */
class DecidingLineTest extends BankTest {

    private static final Money HALF = Money.of("1000.00", "RUB");
    private static final Money ALL = Money.of("2000.00", "RUB");

    @Autowired
    DecidingLine deciding;

    @Autowired
    UndoingDecision undoing;

    @Autowired
    PayingOrder paying;

    @Autowired
    AuditEntries audit;

    private BankLineId line;
    private Money atFirst;

    @BeforeEach
    void aPaymentThatWaits() {
        line = line(load(StatementText.russian().income("2000.00", "за линии")))
                .line()
                .id();
        atFirst = inTheBank();
    }

    @Test
    void moreThanAnInvoiceAsksForPaysItAndTheRestGoesToTheWallet() {
        BankDecision decision = decide(toInvoice());

        assertThat(decision.became()).isEqualTo(Became.PAID);
        assertThat(decision.by()).isEqualTo(new Actor.ByOperator(shop.operator()));
        assertThat(decision.sum()).isEqualTo(ALL);
        assertThat(decision.name()).isEqualTo(number());
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(wallet()).isEqualTo(Money.of("209.00", "RUB"));
        assertThat(row().state()).isEqualTo(BankLineState.POSTED);
        assertThat(row().undecided()).isEqualTo(NOTHING);
    }

    @Test
    void lessThanAnInvoiceAsksForWaitsOnIt() {
        BankLineId part = line(load(StatementText.russian().income("100.00", "за линии")))
                .line()
                .id();
        deciding.decide(shop.operator(), part, toInvoice(), aKey()).orElseThrow();

        assertThat(state(invoice.id())).isEqualTo(InvoiceState.PART_PAID);
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
    }

    @Test
    void moneyGoesToTheWalletOfAPartnersCompanyOrOfAClients() {
        CompanyId clients = requisited.ofClient(north.client(), "Daisy LLC");
        deciding.split(
                        shop.operator(),
                        line,
                        List.of(new Share(toWallet(), HALF), new Share(new BankTarget.OfWallet(clients), HALF)),
                        aKey())
                .orElseThrow();

        assertThat(wallet()).isEqualTo(HALF);
        assertThat(accounts.balance(ChartOfAccounts.wallet(clients, HALF.currency())))
                .isEqualTo(HALF);
        assertThat(inTheBank()).isEqualTo(atFirst.minus(ALL));
    }

    @Test
    void aPaymentForTwoInvoicesIsSplit() {
        Order other = anOrder();
        Invoice second = anInvoice(other);
        BankLineId both = line(load(StatementText.russian().income("3600.00", number() + " " + second.number())))
                .line()
                .id();
        List<BankDecision> decisions = deciding.split(
                        shop.operator(),
                        both,
                        List.of(
                                new Share(toInvoice(), PRICE),
                                new Share(new BankTarget.OfInvoice(second.id()), PRICE),
                                new Share(toWallet(), Money.of("18.00", "RUB"))),
                        aKey())
                .orElseThrow();

        assertThat(decisions)
                .extracting(BankDecision::name, BankDecision::became)
                .containsExactly(
                        tuple(number(), Became.PAID), tuple(second.number(), Became.PAID), tuple("North", null));
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(state(other)).isEqualTo(OrderState.PAID);
        assertThat(wallet()).isEqualTo(Money.of("18.00", "RUB"));
    }

    @Test
    void everyPostingNamesTheLineOfTheStatement() {
        decide(toInvoice());
        assertThat(jdbc.sql(
                                "select count(*) from ledger_transaction where subject_kind = 'BANK_LINE' and subject_id = ?")
                        .param(line.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotOursMovesNothing() {
        decide(new BankTarget.NotOurs());

        assertThat(row().state()).isEqualTo(BankLineState.NOT_OURS);
        assertThat(inTheBank()).isEqualTo(atFirst);
    }

    @Test
    void sharesAreTogetherWhatWaitsOrNothingIsPosted() {
        assertRefused(Reason.SHARES_WRONG, new Share(toWallet(), HALF));
        assertRefused(Reason.SHARES_WRONG, new Share(toWallet(), ALL), new Share(toInvoice(), HALF));
        assertRefused(Reason.SHARES_WRONG);
        assertRefused(Reason.AMOUNT_NOT_POSITIVE, new Share(toWallet(), ALL), new Share(toInvoice(), NOTHING));
        assertRefused(
                Reason.AMOUNT_NOT_POSITIVE,
                new Share(toWallet(), ALL.plus(HALF)),
                new Share(toInvoice(), HALF.negated()));
        assertRefused(Reason.OTHER_CURRENCY, new Share(toWallet(), Money.of("2000.00", "USD")));
    }

    @Test
    void whatIsNotThereOrOfAnotherCurrencyOrSellerGetsNothing() {
        CompanyId inDollars = shop.aCompanyOf(north.id(), "USD");
        assertRefused(Reason.OTHER_CURRENCY, new Share(new BankTarget.OfWallet(inDollars), ALL));
        assertRefused(Reason.NOT_FOUND, new Share(new BankTarget.OfWallet(CompanyId.next()), ALL));
        assertRefused(Reason.NOT_FOUND, new Share(new BankTarget.OfInvoice(InvoiceId.next()), ALL));
        assertThat(reason(deciding.decide(shop.operator(), new BankLineId(UUID.randomUUID()), toWallet(), aKey())))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void anInvoiceOfAnotherSellerThanTheAccountsGetsNothing() {
        jdbc.sql("update seller set account_number = '40702810000000000009' where region = 'KAZAKHSTAN'")
                .update();
        try {
            BankLineId elsewhere = line(load(
                            StatementText.of("40702810000000000009").in("RUB").income("5.00", "-")))
                    .line()
                    .id();
            Outcome<List<BankDecision>> refused = deciding.decide(shop.operator(), elsewhere, toInvoice(), aKey());
            assertThat(reason(refused)).isEqualTo(Reason.OTHER_SELLER);
        } finally {
            jdbc.sql("update seller set account_number = 'KZ86125KZT5004100100' where region = 'KAZAKHSTAN'")
                    .update();
        }
    }

    @Test
    void onlyOperatorsDecideAndUndo() {
        assertThat(reason(deciding.decide(north.owner(), line, toWallet(), aKey())))
                .isEqualTo(Reason.NOT_ALLOWED);
        BankDecision decision = decide(toWallet());
        assertThat(reason(undoing.undo(north.owner(), decision.id(), aKey()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(audit.about("bank_line", line))
                .extracting(AuditEntry::member, AuditEntry::deed)
                .containsExactly(tuple(shop.operator(), "bank_line.decided"));
    }

    @Test
    void theSamePressDecidesOnce() {
        IdempotencyKey key = aKey();
        BankDecision first = decide(toWallet(), key);
        assertThat(decide(toWallet(), key)).isEqualTo(first);
        assertThat(wallet()).isEqualTo(ALL);
        assertThatThrownBy(() -> decide(toInvoice(), key)).isInstanceOf(KeyReused.class);
    }

    @Test
    void ofTwoOperatorsOneWinsAndTheOtherIsToldWhatWasDecided() throws Exception {
        List<Callable<Outcome<List<BankDecision>>>> both = List.of(
                () -> deciding.decide(shop.operator(), line, toInvoice(), aKey()),
                () -> deciding.decide(shop.operator(), line, toWallet(), aKey()));
        List<Outcome<List<BankDecision>>> outcomes = AtOnce.all(both);

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        Outcome<?> refused =
                outcomes.stream().filter(each -> !each.isDone()).findFirst().orElseThrow();
        assertThat(reason(refused)).isEqualTo(Reason.BANK_LINE_DECIDED);
        BankDecision winner = card(line).decisions().get(0);
        assertThat(refusal(refused).text().arguments())
                .containsEntry("what", winner.target().kind().name())
                .containsEntry("name", winner.name());
        assertThat(inTheBank()).isLessThan(atFirst);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasDecidedIsSaidInEveryLanguage(Language language) {
        decide(toInvoice());
        assertThat(Words.standard()
                        .plain(
                                refusal(deciding.decide(shop.operator(), line, toWallet(), aKey()))
                                        .text(),
                                language))
                .contains(number())
                .doesNotContain("{");
    }

    @Test
    void whatIsUndoneWaitsAgainAndCanBeDecidedAnew() {
        BankDecision toWallet = decide(toWallet());
        BankDecision undone = undo(toWallet);

        assertThat(undone.holds()).isFalse();
        assertThat(undone.undoneBy()).isEqualTo(new Actor.ByOperator(shop.operator()));
        assertThat(wallet()).isEqualTo(NOTHING);
        assertThat(inTheBank()).isEqualTo(atFirst);
        assertThat(row().state()).isEqualTo(BankLineState.WAITING);
        assertThat(row().undecided()).isEqualTo(ALL);

        assertThat(decide(toInvoice()).became()).isEqualTo(Became.PAID);
        assertThat(card(line).decisions()).hasSize(2);
        assertThat(inTheBank()).isEqualTo(atFirst.minus(ALL));
    }

    @Test
    void partOfAnInvoiceIsUndone() {
        BankLineId part = line(load(StatementText.russian().income("100.00", "за линии")))
                .line()
                .id();
        BankDecision decision = deciding.decide(shop.operator(), part, toInvoice(), aKey())
                .orElseThrow()
                .get(0);
        undo(decision);

        assertThat(state(invoice.id())).isEqualTo(InvoiceState.ISSUED);
        assertThat(card(part).line().state()).isEqualTo(BankLineState.WAITING);
    }

    @Test
    void whatWasMatchedByItselfIsUndoneWhereItWentToTheWallet() {
        load(StatementText.russian().income("1791.00", number()));
        BankLineCard twice = line(load(StatementText.russian().income("1791.00", number())));
        undo(twice.decisions().get(0));

        assertThat(wallet()).isEqualTo(NOTHING);
        assertThat(card(twice.line().id()).line().state()).isEqualTo(BankLineState.WAITING);
        loading.goOn();
        assertThat(card(twice.line().id()).line().state()).isEqualTo(BankLineState.WAITING);
    }

    @Test
    void whatIsNotOursIsUndone() {
        undo(decide(new BankTarget.NotOurs()));
        assertThat(row().state()).isEqualTo(BankLineState.WAITING);
        assertThat(inTheBank()).isEqualTo(atFirst);
    }

    @Test
    void onePartOfSeveralIsUndoneAndOnlyThatWaits() {
        List<BankDecision> parts = deciding.split(
                        shop.operator(),
                        line,
                        List.of(new Share(toWallet(), HALF), new Share(new BankTarget.NotOurs(), HALF)),
                        aKey())
                .orElseThrow();
        undo(parts.get(0));
        assertThat(row().state()).isEqualTo(BankLineState.WAITING);
        assertThat(row().sum()).isEqualTo(ALL);
        assertThat(row().undecided()).isEqualTo(HALF);

        assertRefused(Reason.SHARES_WRONG, new Share(toWallet(), ALL));
        decide(toWallet());
        assertThat(row().state()).isEqualTo(BankLineState.POSTED);
        assertThat(wallet()).isEqualTo(HALF);
    }

    @Test
    void whatPaidAnOrderIsNotUndoneUntilTheOrderIsRefunded() {
        BankDecision decision = decide(toInvoice());
        Outcome<BankDecision> refused = undoing.undo(shop.operator(), decision.id(), aKey());

        assertThat(reason(refused)).isEqualTo(Reason.MONEY_SPENT);
        assertThat(refusal(refused).text().arguments()).containsEntry("number", order.number());
        assertThat(row().state()).isEqualTo(BankLineState.POSTED);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatLeftTheWalletIsNotUndone(Language language) {
        BankDecision decision = decide(toWallet());
        paying.fromWallet(north.owner(), order.id(), company(), PRICE, aKey()).orElseThrow();
        Outcome<BankDecision> refused = undoing.undo(shop.operator(), decision.id(), aKey());

        assertThat(reason(refused)).isEqualTo(Reason.WALLET_SPENT);
        assertThat(Words.standard().plain(refusal(refused).text(), language)).doesNotContain("{");
        assertThat(wallet()).isEqualTo(Money.of("209.00", "RUB"));
        assertThat(row().state()).isEqualTo(BankLineState.POSTED);
    }

    @Test
    void theSamePressUndoesOnceAndAnotherIsToldSo() {
        IdempotencyKey key = aKey();
        BankDecision decision = decide(toWallet());
        BankDecision undone = undoing.undo(shop.operator(), decision.id(), key).orElseThrow();

        assertThat(undoing.undo(shop.operator(), decision.id(), key).orElseThrow())
                .isEqualTo(undone);
        assertThat(reason(undoing.undo(shop.operator(), decision.id(), aKey()))).isEqualTo(Reason.DECISION_UNDONE);
        BankDecision anew = decide(toWallet());
        assertThatThrownBy(() -> undoing.undo(shop.operator(), anew.id(), key)).isInstanceOf(KeyReused.class);
        assertThat(wallet()).isEqualTo(ALL);
    }

    @Test
    void manyPressesAtOnceDecideAndUndoWithoutLosingAKopeck() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Callable<Outcome<?>>> presses = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                presses.add(() -> deciding.decide(shop.operator(), line, toWallet(), aKey()));
                presses.add(() -> card(line).decisions().stream()
                        .filter(BankDecision::holds)
                        .findFirst()
                        .<Outcome<?>>map(holding -> undoing.undo(shop.operator(), holding.id(), aKey()))
                        .orElse(Outcome.done(line)));
            }
            AtOnce.all(presses);
            assertThat(wallet()).isEqualTo(ALL.minus(row().undecided()));
            assertThat(inTheBank()).isEqualTo(atFirst.minus(wallet()));
        }
    }

    private BankTarget toInvoice() {
        return new BankTarget.OfInvoice(invoice.id());
    }

    private BankTarget toWallet() {
        return new BankTarget.OfWallet(company());
    }

    private BankDecision decide(BankTarget target) {
        return decide(target, aKey());
    }

    private BankDecision decide(BankTarget target, IdempotencyKey key) {
        return deciding.decide(shop.operator(), line, target, key).orElseThrow().get(0);
    }

    private BankDecision undo(BankDecision decision) {
        return undoing.undo(shop.operator(), decision.id(), aKey()).orElseThrow();
    }

    private BankLineRow row() {
        return card(line).line();
    }

    private Money inTheBank() {
        Account bank = ChartOfAccounts.bankClearing(order.seller(), PRICE.currency());
        return accounts.balance(bank);
    }

    private void assertRefused(Reason reason, Share... shares) {
        Money before = inTheBank();
        assertThat(reason(deciding.split(shop.operator(), line, List.of(shares), aKey())))
                .isEqualTo(reason);
        assertThat(inTheBank()).isEqualTo(before);
        assertThat(row().state()).isEqualTo(BankLineState.WAITING);
    }
}
