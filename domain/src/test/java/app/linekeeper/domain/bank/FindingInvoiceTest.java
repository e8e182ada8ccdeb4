package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator names an invoice that nothing of the line speaks for. */
class FindingInvoiceTest extends BankTest {

    @Autowired
    private FindingInvoice finding;

    private BankLineId line;

    @BeforeEach
    void aLineWaitsThatNothingSpeaksFor() {
        line = line(load(StatementText.russian().from("500100732259").income("3.21", "no number")))
                .line()
                .id();
    }

    @Test
    void itIsFoundByItsNumberHoweverThatIsTyped() {
        String bare = number().replaceAll("^\\P{N}+", "");
        for (String typed :
                new String[] {number(), number().toLowerCase(java.util.Locale.ROOT), " " + number(), bare}) {
            assertThat(found(typed).orElseThrow().id()).as(typed).isEqualTo(invoice.id());
        }
        assertThat(found(number().substring(0, number().length() - 2)).isDone()).isTrue();
    }

    @Test
    void itIsComparedWithTheLineLikeAnyOther() {
        InvoiceCandidate candidate =
                finding.one(shop.operator(), line, invoice.id()).orElseThrow();
        assertThat(candidate.agrees())
                .contains(Evidence.SELLER, Evidence.CURRENCY)
                .doesNotContain(Evidence.SUM);
        assertThat(candidate.differs()).contains(Evidence.NUMBER, Evidence.SUM, Evidence.TAX_NUMBER);
        assertThat(candidate.outstanding()).isEqualTo(PRICE);
    }

    @Test
    void whatIsNoNumberOfAnInvoiceFindsNone() {
        assertThat(reason(found("26"))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(found(number().replaceAll("\\d{6}", "999999")))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(finding.byNumber(shop.operator(), BankLineId.next(), number())))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void nobodyButAnOperatorLooksForInvoices() {
        assertThat(reason(finding.byNumber(north.owner(), line, number()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(finding.one(north.owner(), line, invoice.id()))).isEqualTo(Reason.NOT_ALLOWED);
    }

    private Outcome<InvoiceCandidate> found(String typed) {
        return finding.byNumber(shop.operator(), line, typed);
    }
}
