package app.linekeeper.conversations.flows.paying;

import app.linekeeper.conversations.flows.card.CardTexts;
import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;

/** Ways to pay in words. */
public final class WayTexts {

    private WayTexts() {}

    /** The same of one of which the others are not known. */
    public static Text option(Offer way) {
        return option(way, List.of());
    }

    /** "Wallet of North · 18 595,20 ₽"; of a card, what is paid with, among these. */
    static Text option(Offer way, List<CardWay> cards) {
        Text option = named("pay.option_", way).with("sum", way.price());
        return Bill.isByCard(way.id())
                ? option.with(
                        "way",
                        CardTexts.way(
                                CardWay.parse(way.id().account()),
                                cards,
                                way.price().currency()))
                : option;
    }

    /** What stands there, and what lacks or what it costs without the partner discount. */
    public static Text account(Offer way) {
        Money balance = Objects.requireNonNull(way.balance());
        Text account = named("pay.account_", way).with("balance", balance).with("sum", way.price());
        if (way.isPossible()) {
            return account;
        }
        return Text.of("pay.lacks")
                .with("account", account)
                .with("lacks", way.price().minus(balance));
    }

    /** "from the wallet of North". */
    static Text from(Offer way) {
        return named("pay.from_", way);
    }

    /** What the press will do; ways that wait for money have words of their own. */
    public static Text confirming(Text order, Offer way) {
        Money balance = way.balance();
        Text said = balance == null
                ? new Text("pay.ask_" + way.id().way(), order.arguments())
                : order.with("left", balance.minus(way.price()));
        return filled(said, way)
                .with("price", way.price())
                .with("from", from(way))
                .with("documents", documents(way));
    }

    /** "Pay 18 595,20 ₽", "Issue an invoice for 18 595,20 ₽". */
    static Text taking(Text text, Offer way) {
        Text said = way.balance() == null ? Text.of("pay.take_" + way.id().way()) : text;
        return said.with("sum", way.price());
    }

    /** Which closing documents will follow (rule 27). */
    static Text documents(Offer way) {
        return documents(way, way.id().way());
    }

    /** The same, where the company of the offer pays another way. */
    static Text documents(Offer way, String paid) {
        return switch (way.act()) {
            case WANTING -> filled(Text.of("pay.documents_wanting"), way);
            case BY_ITSELF -> filled(Text.of("pay.documents_by_itself"), way);
            case ON_REQUEST -> filled(Text.of("pay.documents_" + paid), way);
        };
    }

    /** The words of the way: each has its own. */
    private static Text named(String beginning, Offer way) {
        return filled(Text.of(beginning + way.id().way()), way);
    }

    private static Text filled(Text text, Offer way) {
        return way.company() == null ? text : text.with("company", way.company());
    }
}
