package app.linekeeper.conversations.flows.card;

import app.linekeeper.conversations.flows.document.RunningLines;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.RefundState;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a payment by card stands, in words: what is to be done, and where the money is. */
final class CardStates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CardStates() {}

    static Text of(AwaitedCard waiting) {
        CardAttempt attempt = waiting.attempt();
        return switch (attempt.state()) {
            case NEW, UNKNOWN -> Text.of(attempt.attention() == null ? "card.preparing" : "card.away");
            case PENDING -> pending(waiting);
            case SUCCEEDED -> came(waiting);
            case CANCELED -> cancelled(waiting);
            case EXPIRED -> back(Text.of("card.expired"), waiting);
            case MISMATCHED -> Text.of("card.mismatched").with("sum", attempt.sum());
        };
    }

    private static Text pending(AwaitedCard waiting) {
        if (!waiting.canBePaid()) {
            return Text.of(waiting.isOfClient() ? "card.client_pays" : "card.charging");
        }
        LocalDateTime until = LocalDateTime.ofInstant(waiting.attempt().expiresAt(), waiting.zone());
        LocalDateTime now = LocalDateTime.ofInstant(waiting.now(), waiting.zone());
        Text time = until.toLocalDate().equals(now.toLocalDate())
                ? Text.of("card.until_time")
                : Text.of("card.until_day").with("day", until.toLocalDate());
        return Text.of("card.open").with("until", time.with("time", CLOCK.format(until)));
    }

    private static Text came(AwaitedCard waiting) {
        CardAttempt attempt = waiting.attempt();
        String key =
                "card.became_" + Objects.requireNonNull(attempt.became()).name().toLowerCase(Locale.ROOT);
        return Text.of(key)
                .with("sum", attempt.sum())
                .with("company", waiting.named())
                .with("why", why(attempt.why()))
                .with("back", back(waiting.back()))
                .with("rows", running(waiting.order()));
    }

    /** What runs by an order that was paid, or that it is about to. */
    private static List<Text> running(@Nullable OrderCard order) {
        if (order == null || !order.isActive()) {
            return List.of(Text.of("card.being_activated"));
        }
        return RunningLines.of(order);
    }

    private static Text cancelled(AwaitedCard waiting) {
        Decline decline = waiting.attempt().decline();
        if (decline != null) {
            return Text.of("card.declined").with("why", CardTexts.declined(decline.kind()));
        }
        OrderCard order = waiting.order();
        String key = "card.given_up";
        if (order != null && !order.isPlaced()) {
            key = order.isPaid() ? "card.given_up_paid" : "card.given_up_cancelled";
        }
        return back(Text.of(key), waiting);
    }

    /** Where money goes that comes all the same. */
    private static Text back(Text text, AwaitedCard waiting) {
        boolean mayPay = waiting.orderWaits() || waiting.isForWallet();
        Text late =
                Text.of(mayPay ? "card.late_pays" : waiting.company() == null ? "card.late_back" : "card.late_wallet");
        return text.with("late", late.with("company", waiting.named()));
    }

    /** Why money that came could pay nothing. */
    static Text why(@Nullable Reason why) {
        return Text.of("card.why").with("why", why == null ? "NONE" : why.name());
    }

    private static String back(@Nullable RefundState back) {
        return back == null ? RefundState.PENDING.name() : back.name();
    }
}
