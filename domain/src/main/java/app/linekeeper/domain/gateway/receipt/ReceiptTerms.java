package app.linekeeper.domain.gateway.receipt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the receipts that Russian providers print for the seller, under 54-FZ.
 *
 * @param taxation the seller's; null where the provider is told nothing of receipts, because another till prints them
 * @param vatCode 1 to 12, as the law numbers the rates; 1 is none
 * @param mode what a payment is: the whole price when the service begins, or all of it beforehand
 */
@ConfigurationProperties("linekeeper.gateways.receipt")
public record ReceiptTerms(
        @Nullable Taxation taxation,
        @DefaultValue("1") int vatCode,
        @DefaultValue("full-payment") Mode mode) {

    /** Tag 1214 of a receipt. */
    public enum Mode {
        FULL_PAYMENT,
        FULL_PREPAYMENT;

        /** As all providers write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if there is no such rate */
    public ReceiptTerms {
        if (vatCode < 1 || vatCode > Vat.values().length) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.receipt.vat-code must be 1 to 12: 1 none, 2 0 %, 3 10 %, 4 20 %, 7 5 %, 8 7 %, 11 22 %");
        }
    }

    public Vat vat() {
        return Vat.of(vatCode);
    }
}
