package app.linekeeper.conversations.flows.invoice;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.card.CardTexts;
import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A top-up that could be paid by card.
 *
 * @param ways by which the sum can be paid
 * @param way that was chosen; null for none yet
 * @param email where the receipt goes; empty while that was not said
 */
record TopUpSheet(
        String company,
        Money sum,
        List<CardWay> ways,
        @Nullable CardWay way,
        String email) {

    List<Option<CardWay>> options() {
        return ways.stream()
                .map(each -> Option.of(
                        each,
                        Text.of("pay.option_card").with("way", words(each)).with("sum", sum)))
                .toList();
    }

    Text asked(Text text) {
        return text.with("company", company).with("sum", sum);
    }

    Text checked(Text text) {
        return asked(text).with("way", words(Objects.requireNonNull(way))).with("email", email);
    }

    private Text words(CardWay one) {
        return CardTexts.way(one, ways, sum.currency());
    }
}
