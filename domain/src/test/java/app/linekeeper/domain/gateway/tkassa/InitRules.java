package app.linekeeper.domain.gateway.tkassa;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the bank's document asks of {@code Init}. */
record InitRules(Clock clock) {

    private static final Set<String> TAXES = Set.of(
            "none", "vat0", "vat5", "vat7", "vat10", "vat20", "vat22", "vat105", "vat107", "vat110", "vat120",
            "vat122");

    /** Null where nothing is wrong. */
    @Nullable
    String fault(JsonNode asked) {
        boolean recurrent = asked.path("Recurrent").asString("").equals("Y");
        String initiator = asked.path("DATA").path("OperationInitiatorType").asString("");
        Map<String, Boolean> faults = new LinkedHashMap<>();
        faults.put(
                "Amount",
                !asked.path("Amount").isIntegralNumber() || asked.path("Amount").asLong() < 1000);
        faults.put("212", isOutside(asked, "OrderId", 1, 36));
        faults.put("213", isOutside(asked, "Description", 1, 140));
        faults.put("1", !asked.path("PayType").asString("").equals("O"));
        faults.put("216", recurrent && isOutside(asked, "CustomerKey", 1, 36));
        faults.put("1126", recurrent != initiator.equals("1"));
        faults.put(
                "Language",
                !Set.of("", "ru", "en").contains(asked.path("Language").asString("")));
        faults.put(
                "RedirectDueDate",
                asked.has("RedirectDueDate")
                        && isNotDue(asked.path("RedirectDueDate").asString()));
        faults.put(
                "Receipt",
                !isReceipt(asked.path("Receipt"), asked.path("Amount").asLong()));
        return faults.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOutside(JsonNode asked, String name, int least, int most) {
        int length = asked.path(name).asString("").length();
        return length < least || length > most;
    }

    private boolean isNotDue(String date) {
        Duration left = Duration.between(clock.instant(), OffsetDateTime.parse(date));
        return !date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d")
                || left.compareTo(Duration.ofMinutes(1)) < 0
                || left.compareTo(Duration.ofDays(90)) > 0;
    }

    private static boolean isReceipt(JsonNode receipt, long amount) {
        long total = receipt.path("Items")
                .valueStream()
                .filter(item ->
                        item.path("Price").asLong() * item.path("Quantity").asLong()
                                == item.path("Amount").asLong())
                .filter(item -> TAXES.contains(item.path("Tax").asString("")))
                .filter(item -> item.path("PaymentObject").asString("").equals("service"))
                .filter(item -> item.path("Name").asString("").length() <= 128)
                .mapToLong(item -> item.path("Amount").asLong())
                .sum();
        return receipt.path("Email").asString("").contains("@")
                && receipt.path("Taxation").asString("").startsWith("usn")
                && total == amount;
    }
}
