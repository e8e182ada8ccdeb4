package app.linekeeper.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.history.History.Step;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.AccountKind;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens to partners' money, in whatever order, twice or once, the books agree with one kept by hand. So many
 * histories as {@code -Dlinekeeper.histories} says, of so many steps as {@code -Dlinekeeper.steps}; what else can happen is one more step.
 */
@DomainTest
@Tag("rounds")
class MoneyHistoriesTest {

    private static final long SEED = Long.getLong("linekeeper.seed", 20_261_129);
    private static final int HISTORIES = Integer.getInteger("linekeeper.histories", 100);
    private static final int STEPS = Integer.getInteger("linekeeper.steps", 16);
    private static final Currency RUB = Currency.getInstance("RUB");
    private static final List<AccountKind> OF_SELLER = List.of(
            AccountKind.SALES,
            AccountKind.BONUS_EXPENSE,
            AccountKind.BANK_CLEARING,
            AccountKind.PAYOUT,
            AccountKind.BY_HAND);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Companies companies;

    @Autowired
    Sellers sellers;

    @Autowired
    Accounts accounts;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private List<Step> steps;
    private SellerId seller;
    private boolean owedOnce;

    @BeforeEach
    void whatMayHappen() {
        Ordering ordering = beans.createBean(Ordering.class);
        OperatorsMoney operators = beans.createBean(OperatorsMoney.class);
        Invoicing invoicing = beans.createBean(Invoicing.class);
        steps = List.of(
                operators::topUp,
                history -> ordering.order(history, Deal.Pays.WALLET),
                history -> ordering.order(history, Deal.Pays.BONUSES),
                history -> ordering.order(history, Deal.Pays.CLIENT),
                history -> ordering.order(history, Deal.Pays.CLIENT),
                ordering::activate,
                ordering::refund,
                ordering::refund,
                operators::enter,
                operators::withdraw,
                operators::payOut,
                invoicing::order,
                invoicing::order,
                invoicing::topUp,
                invoicing::money,
                invoicing::money,
                invoicing::money,
                invoicing::cancel,
                invoicing::takeBack,
                MoneyHistoriesTest::again);
        seller = sellers.idOf(Region.RUSSIA, RUB).orElseThrow();
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
    }

    @Test
    void theBooksAgreeWithOneKeptByHand() {
        Map<AccountKind, Long> before = ofSeller();
        long unbalanced = unbalanced();
        Map<AccountKind, Long> expected = new EnumMap<>(before);
        for (int i = 0; i < HISTORIES; i++) {
            Book book = happened(SEED + i);
            OF_SELLER.forEach(kind -> expected.merge(kind, book.of(kind), Long::sum));
        }

        assertThat(ofSeller()).isEqualTo(expected);
        assertThat(unbalanced()).isEqualTo(unbalanced).isZero();
        assertThat(expected.get(AccountKind.PAYOUT)).isEqualTo(owed());
        assertThat(owedOnce).as("that bonuses are owed at times").isTrue();
    }

    private Book happened(long seed) {
        History history = new History(aPartner(), new Random(seed));
        List<String> done = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            done.add(steps.get(history.random.nextInt(steps.size())).take(history));
            agrees(history, seed, done);
        }
        return history.book;
    }

    /** What was done is done again, with the same keys. */
    private static String again(History history) {
        if (history.again.isEmpty()) {
            return "nothing to do again";
        }
        int which = history.random.nextInt(history.again.size());
        history.again.get(which).run();
        return "again, what was done " + which;
    }

    private void agrees(History history, long seed, List<String> done) {
        Map<String, Long> books = Map.of(
                "wallet", own(history, AccountKind.WALLET, true),
                "wallet's entries", own(history, AccountKind.WALLET, false),
                "bonuses", own(history, AccountKind.BONUS, true),
                "bonuses' entries", own(history, AccountKind.BONUS, false));
        Map<String, Long> byHand = Map.of(
                "wallet", history.book.of(AccountKind.WALLET),
                "wallet's entries", history.book.of(AccountKind.WALLET),
                "bonuses", history.book.of(AccountKind.BONUS),
                "bonuses' entries", history.book.of(AccountKind.BONUS));
        assertThat(invoices(history)).as("seed %d: %s", seed, done).isEqualTo(history.book.of(AccountKind.INVOICE));
        assertThat(clientsWallet(history))
                .as("seed %d: %s", seed, done)
                .isEqualTo(history.book.of(History.CLIENTS_WALLET));
        assertThat(books).as("seed %d: %s", seed, done).isEqualTo(byHand);
        owedOnce |= books.get("bonuses") < 0;
        assertThat(books.get("wallet")).as("seed %d: %s", seed, done).isNotNegative();
    }

    /** What came for invoices and was neither spent nor put to a wallet. */
    private long invoices(History history) {
        return history.billed.stream()
                .map(billed -> ChartOfAccounts.invoice(billed.invoice.id().value(), RUB))
                .mapToLong(account -> accounts.balance(account).minor())
                .sum();
    }

    private long clientsWallet(History history) {
        CompanyId company = history.clientCompany;
        return company == null
                ? 0
                : accounts.balance(ChartOfAccounts.wallet(company, RUB)).minor();
    }

    private long own(History history, AccountKind kind, boolean kept) {
        Account account = new Account(
                kind,
                kind == AccountKind.WALLET
                        ? history.partner.company().id().value()
                        : history.partner.id().value(),
                RUB);
        return (kept ? accounts.balance(account) : accounts.sumOfEntries(account)).minor();
    }

    private SavedPartner aPartner() {
        SavedPartner saved = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        transaction.executeWithoutResult(status -> {
            Company own = companies.findById(saved.company().id()).orElseThrow();
            own.keep(Requisites.of(
                    own.form(),
                    own.kind(),
                    Map.of(
                            RequisiteField.NAME, "North",
                            RequisiteField.INN, "7736207543",
                            RequisiteField.KPP, "773601001",
                            RequisiteField.OGRN, "1027700229193",
                            RequisiteField.ADDRESS, "Street 1",
                            RequisiteField.BANK, "Bank",
                            RequisiteField.BIK, "044525225",
                            RequisiteField.ACCOUNT, "40702810400000000225",
                            RequisiteField.CORRESPONDENT_ACCOUNT, "30101810400000000225",
                            RequisiteField.SIGNATORY, "A. B.")));
        });
        return saved;
    }

    private Map<AccountKind, Long> ofSeller() {
        Map<AccountKind, Long> sums = new EnumMap<>(AccountKind.class);
        OF_SELLER.forEach(kind -> sums.put(
                kind, accounts.balance(new Account(kind, seller.value(), RUB)).minor()));
        return sums;
    }

    private long unbalanced() {
        return jdbc.sql("select count(*) from (select transaction_id from ledger_entry"
                        + " group by transaction_id, currency having sum(amount_minor) <> 0) t")
                .query(Long.class)
                .single();
    }

    private long owed() {
        return jdbc.sql("select coalesce(sum(sum_minor), 0) from payout where state = 'OWED' and seller = ?")
                .param(seller.value())
                .query(Long.class)
                .single();
    }
}
