package app.linekeeper.domain.payment;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 20: money that came leads back to what was left for want of it, and to nothing else. */
@DomainTest
class NowAffordableTest {

    @Autowired
    private NowAffordable affordable;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private InvoicingOrder invoicing;

    @Autowired
    private Requisited requisited;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Line line;
    private Order left;

    @BeforeEach
    void anOrderThatWasLeft() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), TELEGRAM);
        left = renewal();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void anOrderThatWasLeftIsFoundWhenTheMoneyForItIsThere() {
        assertThat(found()).containsExactly(left.number());
    }

    @Test
    void anOrderWhoseLineWasRenewedOtherwiseSinceIsForgotten() {
        clock.advanceDays(1);
        Order other = renewal();
        shop.credit(company(), "10000.00", "RUB");
        paying.fromWallet(north.owner(), other.id(), company(), other.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        assertThat(found()).isEmpty();
    }

    @Test
    void anOrderThatWaitsForAnInvoiceWasNotLeft() {
        requisited.complete(company());
        invoicing
                .invoice(north.owner(), left.id(), company(), left.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        assertThat(found()).isEmpty();
    }

    private Order renewal() {
        return placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow();
    }

    private CompanyId company() {
        return north.company().id();
    }

    private List<String> found() {
        return affordable.of(north.id(), Money.of("0.00", "RUB"), Money.of("10000.00", "RUB")).stream()
                .map(NowAffordable.Waiting::number)
                .toList();
    }
}
