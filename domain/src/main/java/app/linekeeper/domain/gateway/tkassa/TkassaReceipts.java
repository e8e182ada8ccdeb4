package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.gateway.receipt.ReceiptLine;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the object {@code Receipt} of FFD 1.05. */
record TkassaReceipts(ReceiptTerms terms) {

    /** Adds it to what is sent, where the seller's receipts are printed by T-Kassa. */
    void add(Map<String, Object> parameters, @Nullable Receipt receipt) {
        Taxation taxation = terms.taxation();
        if (receipt != null && taxation != null) {
            List<Map<String, Object>> items =
                    ReceiptLine.of(receipt).stream().map(this::item).toList();
            parameters.put("Receipt", Map.of("Email", receipt.email(), "Taxation", taxation.word(), "Items", items));
        }
    }

    private Map<String, Object> item(ReceiptLine line) {
        return Map.of(
                "Name", line.name(),
                "Price", line.price().minor(),
                "Quantity", line.quantity(),
                "Amount", line.total().minor(),
                "PaymentMethod", terms.mode().word(),
                "PaymentObject", "service",
                "Tax", terms.vat().word());
    }
}
