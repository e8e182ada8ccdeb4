package app.linekeeper.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.accountstatement.AccountEntry;
import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.accountstatement.RequestingAccountStatement;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.history.History.Step;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to partners' money over two days, statements of account agree with the ledger and with each other. */
@DomainTest
@Tag("rounds")
class AccountStatementHistoriesTest {

    private static final long SEED = Long.getLong("linekeeper.seed", 20_261_130);
    private static final int HISTORIES = Integer.getInteger("linekeeper.histories", 40);
    private static final int STEPS = Integer.getInteger("linekeeper.steps", 20);
    private static final Currency RUB = Currency.getInstance("RUB");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Requisited requisited;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestingAccountStatement requesting;

    @Autowired
    Accounts accounts;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private List<Step> steps;
    private int entries;

    @BeforeEach
    void whatMayHappen() {
        Ordering ordering = beans.createBean(Ordering.class);
        OperatorsMoney operators = beans.createBean(OperatorsMoney.class);
        Invoicing invoicing = beans.createBean(Invoicing.class);
        steps = List.of(
                operators::topUp,
                history -> ordering.order(history, Deal.Pays.WALLET),
                history -> ordering.order(history, Deal.Pays.WALLET),
                history -> ordering.order(history, Deal.Pays.BONUSES),
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
                invoicing::takeBack);
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
        clock.reset();
    }

    @Test
    void statementsAgreeWithTheLedgerToTheKopeckAndWithEachOther() {
        for (int i = 0; i < HISTORIES; i++) {
            clock.moveTo(Instant.parse("2026-11-23T15:00:00Z"));
            History history = new History(aPartner(), new Random(SEED + i));
            List<String> done = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                done.add(steps.get(history.random.nextInt(steps.size())).take(history));
                clock.advance(Duration.ofMinutes(35));
            }
            clock.moveTo(Instant.parse("2026-11-25T12:00:00Z"));
            agrees(history, history.partner.company().id(), "seed " + (SEED + i) + ": " + done);
            if (history.clientCompany != null) {
                agrees(history, history.clientCompany, "client, seed " + (SEED + i) + ": " + done);
            }
        }
        assertThat(entries).as("entries in all").isGreaterThan(HISTORIES * 3);
    }

    private void agrees(History history, CompanyId company, String done) {
        AccountStatementContent whole = statement(history, company, FIRST, SECOND);
        AccountStatementContent first = statement(history, company, FIRST, FIRST);
        AccountStatementContent second = statement(history, company, SECOND, SECOND);

        assertThat(whole.closing().minor()).as(done).isEqualTo(owedByTheLedger(history, company));
        assertThat(whole.opening().isZero()).as(done).isTrue();
        assertThat(second.opening()).as(done).isEqualTo(first.closing());
        assertThat(second.closing()).as(done).isEqualTo(whole.closing());
        assertThat(first.debit().plus(second.debit())).as(done).isEqualTo(whole.debit());
        assertThat(first.credit().plus(second.credit())).as(done).isEqualTo(whole.credit());
        List<AccountEntry> both = new ArrayList<>(first.entries());
        both.addAll(second.entries());
        assertThat(both).as(done).isEqualTo(whole.entries());
        entries += both.size();
    }

    private AccountStatementContent statement(History history, CompanyId company, LocalDate from, LocalDate until) {
        return requesting
                .request(history.partner.owner(), company, new Period(from, until))
                .orElseThrow()
                .content();
    }

    /** What stands on the wallet and on each invoice, and what is still to be paid out. */
    private long owedByTheLedger(History history, CompanyId company) {
        long onInvoices = history.billed.stream()
                .filter(billed -> billed.invoice.payer().id().equals(company.value()))
                .map(billed -> ChartOfAccounts.invoice(billed.invoice.id().value(), RUB))
                .mapToLong(account -> accounts.sumOfEntries(account).minor())
                .sum();
        long toBePaidOut = jdbc.sql(
                        "select coalesce(sum(sum_minor), 0) from payout where state = 'OWED' and company = ?")
                .param(company.value())
                .query(Long.class)
                .single();
        return accounts.balance(ChartOfAccounts.wallet(company, RUB)).minor() + onInvoices + toBePaidOut;
    }

    private SavedPartner aPartner() {
        SavedPartner saved = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        requisited.complete(saved.company().id());
        return saved;
    }
}
