package app.linekeeper.conversations.flows.invoice;

import app.linekeeper.domain.invoice.InvoiceCard;
import app.linekeeper.domain.invoice.InvoiceRow;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Whole;
import java.util.Locale;

/** Invoices in words. */
public final class InvoiceTexts {

    private InvoiceTexts() {}

    /** Fills the number, who pays, how much, until when, and what for. */
    public static Text invoice(Text text, InvoiceCard card) {
        return text.with("number", card.number())
                .with("company", card.company())
                .with("sum", card.sum())
                .with("received", card.received())
                .with("outstanding", card.outstanding())
                .with("until", card.validUntil())
                .with("purpose", card.purpose())
                .with("what", what(card));
    }

    /** The mark, the number, the sum, and whose it is. */
    static Text option(InvoiceRow row) {
        return Text.of(key("invoices.option_", row.state()))
                .with("number", brief(row.number()))
                .with("sum", row.sum())
                .with("who", row.client() == null ? row.company() : row.client());
    }

    /** What tells invoices of one seller apart, the end of the number: all begin alike, and a button is short. */
    public static Whole brief(String number) {
        return new Whole(number.replaceFirst(".*?(?=\\d{2}-\\d{6})", ""));
    }

    /** What has become of it. */
    public static Text state(InvoiceCard card) {
        boolean isPartLeft =
                card.state() == InvoiceState.LAPSED && card.received().isPositive();
        String key = isPartLeft ? "invoices.state_lapsed_part" : key("invoices.state_", card.state());
        return invoice(Text.of(key), card);
    }

    private static Text what(InvoiceCard card) {
        return card.orderNumber() == null || card.clientName() == null
                ? Text.of("invoices.for_wallet").with("company", card.company())
                : Text.of("invoices.for_order")
                        .with("order", card.orderNumber())
                        .with("client", card.clientName());
    }

    private static String key(String beginning, InvoiceState state) {
        return beginning + state.name().toLowerCase(Locale.ROOT);
    }
}
