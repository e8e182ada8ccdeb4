package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.gateway.receipt.ReceiptLine;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The receipt that Robokassa prints for the seller, where it does. Its address carries it, so that names are kept short. */
record RobokassaReceipts(ReceiptTerms terms) {

    private static final int LONGEST_NAME = 64;

    /** What a payment says of it, encoded as it is signed; empty where Robokassa prints none. */
    String ofPayment(Receipt receipt) {
        Taxation taxation = terms.taxation();
        if (taxation == null) {
            return "";
        }
        ObjectNode json = ProviderJson.object().put("sno", taxation.word());
        ArrayNode items = json.putArray("items");
        for (ReceiptLine line : ReceiptLine.of(receipt)) {
            items.addObject()
                    .put("name", shortened(line.name()))
                    .put("quantity", line.quantity())
                    .put("sum", major(line.total()))
                    .put("payment_method", terms.mode().word())
                    .put("payment_object", "service")
                    .put("tax", terms.vat().word());
        }
        return RobokassaForm.encoded(json.toString());
    }

    /** Adds what a refund says of it. */
    void add(ObjectNode refund, @Nullable Receipt receipt) {
        if (terms.taxation() == null || receipt == null) {
            return;
        }
        ArrayNode items = refund.putArray("InvoiceItems");
        for (ReceiptLine line : ReceiptLine.of(receipt)) {
            items.addObject()
                    .put("Name", shortened(line.name()))
                    .put("Quantity", line.quantity())
                    .put("Cost", major(line.price()))
                    .put("Tax", terms.vat().word())
                    .put("PaymentMethod", terms.mode().word())
                    .put("PaymentObject", "service");
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    static BigDecimal major(Money sum) {
        return BigDecimal.valueOf(sum.minor(), sum.currency().getDefaultFractionDigits());
    }
}
