package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.KeptMethod;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was paid with, where it was kept. */
final class YookassaMethods {

    private static final int LONGEST_LABEL = 40;

    private YookassaMethods() {}

    static @Nullable KeptMethod kept(JsonNode method) {
        if (!method.path("saved").asBoolean(false)) {
            return null;
        }
        JsonNode card = method.path("card");
        String last = card.path("last4").asString("");
        String label = last.isEmpty() ? titled(method) : "•• " + last;
        return new KeptMethod(method.path("id").asString(), label, lastMonth(card));
    }

    /** Such as a wallet's, with no more than four digits of its number. */
    private static String titled(JsonNode method) {
        String title = method.path("title").asString(method.path("type").asString(""));
        String masked = title.replaceAll("\\d+(?=\\d{4})", "•• ");
        return masked.substring(0, Math.min(masked.length(), LONGEST_LABEL));
    }

    private static @Nullable YearMonth lastMonth(JsonNode card) {
        try {
            return YearMonth.parse(card.path("expiry_year").asString("") + "-"
                    + card.path("expiry_month").asString(""));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
