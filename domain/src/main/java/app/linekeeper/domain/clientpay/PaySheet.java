package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.invoice.InvoiceLine;
import app.linekeeper.domain.shared.Money;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever opens a link to pay is shown: the order at the client's price, and nothing of the partner's terms (rule 8).
 *
 * @param order its number
 * @param rows what is paid for, in the reader's language; none where {@link PaySheetState#showsOrder} says so
 * @param total what is to be paid, or was
 * @param holdsUntil until when that price holds; null where it is the price of today, or of no interest any more
 * @param linkUntil until when the link leads here
 * @param zone the client's
 * @param offers how it can be paid; none unless it can be
 * @param hasInvoice whether an invoice on the client's company can be had
 * @param goOn the provider's page, where somebody has begun to pay on it; null for none
 * @param declined why the last attempt by the link came to nothing; null where it did not, or nobody knows
 * @param returned whether money that came by the link goes back, since the order could not be paid with it
 */
public record PaySheet(
        PayLinkId link,
        PaySheetState state,
        String order,
        String client,
        List<InvoiceLine> rows,
        Money total,
        @Nullable Instant holdsUntil,
        Instant linkUntil,
        ZoneId zone,
        SellerRequisites seller,
        List<LinkOffer> offers,
        boolean hasInvoice,
        @Nullable URI goOn,
        Decline.@Nullable Kind declined,
        boolean returned) {

    public PaySheet {
        rows = List.copyOf(rows);
        offers = List.copyOf(offers);
    }
}
