package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.gateway.receipt.ReceiptLine;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the object {@code receipt}. */
record YookassaReceipts(ReceiptTerms terms) {

    /** Adds it to what is sent, where the seller's receipts are printed by YooKassa. */
    void add(Map<String, Object> body, @Nullable Receipt receipt) {
        Taxation taxation = terms.taxation();
        if (receipt != null && taxation != null) {
            List<Map<String, Object>> items =
                    ReceiptLine.of(receipt).stream().map(this::item).toList();
            body.put(
                    "receipt",
                    Map.of(
                            "customer", Map.of("email", receipt.email()),
                            "tax_system_code", taxation.code(),
                            "items", items));
        }
    }

    private Map<String, Object> item(ReceiptLine line) {
        return Map.of(
                "description", line.name(),
                "quantity", line.quantity(),
                "amount", YookassaMoney.write(line.price()),
                "vat_code", terms.vatCode(),
                "payment_subject", "service",
                "payment_mode", terms.mode().word());
    }
}
