package app.linekeeper.bot.sandbox.till;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.KeptMethod;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A card that exists nowhere, and what becomes of paying with it; worded as {@code till.card_4242}. */
enum TestCard {
    GOOD("4242", 24, null, null),
    EXPIRING("0069", 1, null, null),
    EMPTY("9995", 24, Decline.Kind.NO_MONEY, Decline.Kind.NO_MONEY),
    BLOCKED("0002", 24, Decline.Kind.CARD_REFUSED, Decline.Kind.CARD_REFUSED),
    BLOCKED_LATER("0341", 24, null, Decline.Kind.CARD_REFUSED),
    EMPTY_LATER("0119", 24, null, Decline.Kind.NO_MONEY);

    private final String digits;
    private final int months;
    private final Decline.@Nullable Kind now;
    private final Decline.@Nullable Kind later;

    /** @param months for how many more months it is good */
    TestCard(String digits, int months, Decline.@Nullable Kind now, Decline.@Nullable Kind later) {
        this.digits = digits;
        this.months = months;
        this.now = now;
        this.later = later;
    }

    static Optional<TestCard> of(@Nullable String digits) {
        return Arrays.stream(values())
                .filter(card -> card.digits.equals(digits))
                .findFirst();
    }

    String digits() {
        return digits;
    }

    /** Why paying on the page is refused; null where it is not. */
    @Nullable
    Decline declined() {
        return now == null ? null : new Decline(now, "test card " + digits);
    }

    /** Why a later charge is refused; null where it is not. */
    @Nullable
    Decline declinedLater() {
        return later == null ? null : new Decline(later, "test card " + digits);
    }

    /** @param token how it is named when it is charged later */
    KeptMethod kept(String token, YearMonth today) {
        return new KeptMethod(token, "•• " + digits, today.plusMonths(months));
    }
}
