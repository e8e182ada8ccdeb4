package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.http.ProviderJson;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An invoice as the stand-in of Halyk keeps it. */
final class HalykInvoice {

    static final String CARD = "16aae4f4-6d24-4a17-b1c6-c09ce7659efb";

    final String number;
    final BigDecimal sum;
    final String postLink;
    private final boolean saves;
    private final String id = UUID.randomUUID().toString();

    String status = "";
    String reasonCode = "00";
    boolean isClosed;
    BigDecimal wentBack = BigDecimal.ZERO;

    HalykInvoice(String number, BigDecimal sum, @Nullable String postLink, boolean saves) {
        this.number = number;
        this.sum = sum;
        this.postLink = postLink == null ? "" : postLink;
        this.saves = saves;
    }

    boolean isPayable() {
        return !isClosed && status.isEmpty();
    }

    boolean isTaken() {
        return status.equals("CHARGE") || status.equals("REFUND");
    }

    boolean isTransaction(String transaction) {
        return id.equals(transaction);
    }

    void giveBack(BigDecimal amount) {
        wentBack = wentBack.add(amount);
        status = wentBack.compareTo(sum) == 0 ? "REFUND" : status;
    }

    String checked() {
        ObjectNode answer = ProviderJson.object();
        if (status.isEmpty()) {
            return answer.put("resultCode", "102")
                    .put("resultMessage", "Invoice not found")
                    .toString();
        }
        ObjectNode transaction = answer.put("resultCode", "100")
                .put("resultMessage", "SUCCESS")
                .putObject("transaction")
                .put("id", id)
                .put("invoiceID", number)
                .put("amount", sum.subtract(wentBack))
                .put("payoutAmount", wentBack)
                .put("orgAmount", sum)
                .put("currency", "KZT")
                .put("cardMask", "440043...4242")
                .put("statusName", status)
                .put("reasonCode", reasonCode)
                .put("reason", "as the bank says");
        if (saves) {
            transaction.put("cardID", CARD);
        }
        return answer.toString();
    }

    String posted() {
        return ProviderJson.object()
                .put("id", id)
                .put("invoiceId", number)
                .put("amount", sum)
                .put("currency", "KZT")
                .put("code", isTaken() ? "ok" : "error")
                .put("reasonCode", reasonCode)
                .toString();
    }
}
