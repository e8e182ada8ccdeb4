package app.linekeeper.domain.bank;

import static app.linekeeper.domain.bank.Evidence.ALMOST_NUMBER;
import static app.linekeeper.domain.bank.Evidence.CURRENCY;
import static app.linekeeper.domain.bank.Evidence.DATE;
import static app.linekeeper.domain.bank.Evidence.NAME;
import static app.linekeeper.domain.bank.Evidence.NUMBER;
import static app.linekeeper.domain.bank.Evidence.SELLER;
import static app.linekeeper.domain.bank.Evidence.SUM;
import static app.linekeeper.domain.bank.Evidence.TAX_NUMBER;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.Looking;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators see of payments that wait. */
class UnmatchedLinesTest extends BankTest {

    @Autowired
    DecidingLine deciding;

    @Autowired
    UndoingDecision undoing;

    @Autowired
    Looking looking;

    @Test
    void whatWaitsIsListedOldestFirst() {
        nothingWaits();
        StatementText text = StatementText.russian();
        for (int n = 9; n >= 0; n--) {
            text.on(StatementText.DAY.minusDays(n / 2)).income("1" + n + ".00", "-");
        }
        load(text);

        assertThat(unmatched.howMany(shop.operator()).orElseThrow()).isEqualTo(10);
        Page<BankLineRow> first = page(0);
        assertThat(first.total()).isEqualTo(10);
        List<BankLineRow> all = new ArrayList<>(first.rows());
        all.addAll(page(1).rows());
        assertThat(all)
                .extracting(row -> row.sum().toString())
                .containsExactly(
                        "19.00 RUB",
                        "18.00 RUB",
                        "17.00 RUB",
                        "16.00 RUB",
                        "15.00 RUB",
                        "14.00 RUB",
                        "13.00 RUB",
                        "12.00 RUB",
                        "11.00 RUB",
                        "10.00 RUB");
        assertThat(page(7).number()).isEqualTo(1);
        nothingWaits();
        assertThat(page(0).isEmpty()).isTrue();
    }

    @Test
    void whatWasDecidedIsListedLastFirst() {
        clock.advanceDays(10_000);
        BankLineCard first = waiting("7.00", "-");
        BankLineCard second = waiting("8.00", "-");
        decide(second);
        clock.advance(java.time.Duration.ofSeconds(1));
        decide(first);

        assertThat(unmatched.decided(shop.operator(), 0).orElseThrow().rows().subList(0, 2))
                .extracting(BankLineRow::id)
                .containsExactly(first.line().id(), second.line().id());
    }

    @Test
    void whatWasUndoneIsListedAsDecidedNoMore() {
        BankLineCard card = waiting("9.00", "-");
        clock.advanceDays(20_000);
        decide(card);
        BankDecision decision = card(card.line().id()).decisions().get(0);
        undoing.undo(shop.operator(), decision.id(), aKey()).orElseThrow();

        assertThat(unmatched.decided(shop.operator(), 0).orElseThrow().rows())
                .extracting(BankLineRow::id)
                .doesNotContain(card.line().id());
    }

    @Test
    void anInvoiceThatIsPaidByAnotherStandsFirstWithWhatAgreesAndWhatDoesNot() {
        BankLineCard card = line(load(StatementText.russian()
                .from("7707083893")
                .named("ИП Иванов Иван Иванович")
                .income("1791.00", number())));
        InvoiceCandidate candidate = card.invoices().get(0);

        assertThat(candidate.id()).isEqualTo(invoice.id());
        assertThat(candidate.number()).isEqualTo(number());
        assertThat(candidate.partner()).isEqualTo("North Integration");
        assertThat(candidate.payer()).isEqualTo("North");
        assertThat(candidate.payerTaxNumber()).isEqualTo(StatementText.PAYER_TAX_NUMBER);
        assertThat(candidate.sum()).isEqualTo(PRICE);
        assertThat(candidate.outstanding()).isEqualTo(PRICE);
        assertThat(candidate.state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(candidate.agrees()).containsExactlyInAnyOrder(NUMBER, SELLER, CURRENCY, SUM, DATE);
        assertThat(candidate.differs()).containsExactlyInAnyOrder(TAX_NUMBER, NAME);
    }

    @Test
    void aNumberWithAWrongDigitIsAlmostOne() {
        String almost = number().substring(0, number().length() - 2);
        InvoiceCandidate candidate = waiting("1.00", almost).invoices().get(0);

        assertThat(candidate.id()).isEqualTo(invoice.id());
        assertThat(candidate.agrees()).contains(ALMOST_NUMBER, TAX_NUMBER).doesNotContain(NUMBER);
        assertThat(candidate.differs()).contains(SUM, NUMBER);
    }

    @Test
    void withoutANumberThePayersOpenInvoicesAndThoseOfTheSumAreShown() {
        String taxNumber = "7743013902";
        jdbc.sql("update invoice set payer_tax_number = ?, sum_minor = 179101 where id = ?")
                .params(taxNumber, invoice.id().value())
                .update();
        List<InvoiceCandidate> ofPayer = line(load(
                        StatementText.russian().from(taxNumber).income("3.00", "-")))
                .invoices();
        List<InvoiceCandidate> ofSum = line(load(
                        StatementText.russian().from("").named("").income("1791.01", "-")))
                .invoices();

        assertThat(ofPayer).allSatisfy(each -> assertThat(each.agrees()).contains(TAX_NUMBER));
        assertThat(ofPayer).extracting(InvoiceCandidate::id).containsExactly(invoice.id());
        assertThat(ofSum).allSatisfy(each -> assertThat(each.agrees()).contains(SUM));
        assertThat(ofSum)
                .hasSizeLessThanOrEqualTo(10)
                .extracting(InvoiceCandidate::id)
                .contains(invoice.id());
    }

    @Test
    void theLikeliestStandsFirst() {
        Invoice newer = anInvoice(anOrder());
        List<InvoiceCandidate> found =
                waiting("1791.00", number() + " or " + newer.number()).invoices();

        assertThat(found.subList(0, 2))
                .extracting(InvoiceCandidate::id)
                .containsExactlyInAnyOrder(invoice.id(), newer.id());
        assertThat(found.get(0).agrees()).contains(NUMBER);
    }

    @Test
    void anInvoiceThatLapsedIsShownAsSuch() {
        clock.advanceDays(30);
        InvoiceCandidate candidate = waiting("1.00", number()).invoices().get(0);
        assertThat(candidate.state()).isEqualTo(InvoiceState.LAPSED);
        assertThat(candidate.outstanding()).isEqualTo(PRICE);
    }

    @Test
    void walletsOfCompaniesWithThePayersTaxNumberAreShownAPartnersAndAClients() {
        String taxNumber = "500100732259";
        CompanyId clients = requisited.ofClient(north.client(), "Daisy LLC");
        jdbc.sql("update company set tax_number = ? where id in (?, ?)")
                .params(taxNumber, clients.value(), company().value())
                .update();
        List<WalletCandidate> wallets = line(load(StatementText.russian()
                        .from(taxNumber)
                        .named("ООО \"Daisy\"")
                        .income("2.00", "-")))
                .wallets();

        assertThat(wallets).extracting(WalletCandidate::company).containsExactly(clients, company());
        assertThat(wallets.get(0).agrees()).containsExactlyInAnyOrder(TAX_NUMBER, NAME, CURRENCY);
        assertThat(wallets.get(1).differs()).containsExactly(NAME);
        assertThat(wallets.get(0).partner()).isEqualTo("North Integration");
    }

    @Test
    void whatIsDecidedShowsWhoDecidedAndNoCandidates() {
        BankLineCard card =
                waiting("1791.00", number() + " x " + anInvoice(anOrder()).number());
        decide(card);
        BankLineCard decided = card(card.line().id());

        assertThat(decided.invoices()).isEmpty();
        assertThat(decided.wallets()).isEmpty();
        assertThat(decided.decisions()).hasSize(1);
        assertThat(decided.line().undecided()).isEqualTo(NOTHING);
    }

    @Test
    void whatWentFromOurAccountIsNobodysToDecide() {
        StatementReport report = load(StatementText.russian().outgo("6.00", "fee"));
        UUID id = jdbc.sql("select id from bank_line where statement = ?")
                .param(report.id().value())
                .query(UUID.class)
                .single();
        assertThat(reason(unmatched.one(shop.operator(), new BankLineId(id)))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(deciding.decide(shop.operator(), new BankLineId(id), new BankTarget.NotOurs(), aKey())))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void lookingChangesNothing() {
        BankLineId id = waiting("1791.00", "-").line().id();
        assertThat(looking.at(() -> unmatched.one(shop.operator(), id)).isDone())
                .isTrue();
        assertThat(looking.at(() -> unmatched.page(shop.operator(), 0)).isDone())
                .isTrue();
        assertThat(looking.at(() -> unmatched.decided(shop.operator(), 0)).isDone())
                .isTrue();
    }

    @Test
    void nobodyButAnOperatorSeesThem() {
        BankLineId id = waiting("1.00", "-").line().id();
        assertThat(reason(unmatched.page(north.owner(), 0))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(unmatched.decided(north.owner(), 0))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(unmatched.one(north.owner(), id))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(unmatched.howMany(north.owner()))).isEqualTo(Reason.NOT_ALLOWED);
    }

    private BankLineCard waiting(String sum, String purpose) {
        BankLineCard card = line(load(StatementText.russian().income(sum, purpose)));
        assertThat(card.line().state()).isEqualTo(BankLineState.WAITING);
        return card;
    }

    private Page<BankLineRow> page(int number) {
        return unmatched.page(shop.operator(), number).orElseThrow();
    }

    private void decide(BankLineCard card) {
        deciding.decide(shop.operator(), card.line().id(), new BankTarget.OfWallet(company()), aKey())
                .orElseThrow();
    }

    private void nothingWaits() {
        for (Page<BankLineRow> page = page(0); !page.isEmpty(); page = page(0)) {
            page.rows()
                    .forEach(row -> deciding.decide(shop.operator(), row.id(), new BankTarget.NotOurs(), aKey())
                            .orElseThrow());
        }
    }
}
