package app.linekeeper.conversations.flows.paying;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.card.CardTexts;
import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order that is to be paid by card, and what is settled of that.
 *
 * @param payer the id of the company that pays, or {@link #PERSON}; null while nobody was chosen
 * @param email where the receipt goes; null while that was not said
 * @param mayKeep whether what is paid with can be kept
 * @param keeps whether it is to be
 */
record CardBill(Bill bill, @Nullable String payer, @Nullable String email, boolean mayKeep, boolean keeps) {

    static final String PERSON = "person";

    boolean isOpen() {
        return bill.isOpen();
    }

    boolean isClosed() {
        return bill.isClosed();
    }

    boolean isPayable() {
        return bill.isPayable();
    }

    boolean isPriceNew() {
        return bill.isPriceNew();
    }

    boolean isAgreed() {
        return bill.isAgreed();
    }

    boolean isShort() {
        return bill.isShort();
    }

    boolean isKept() {
        return isPayable() && mayKeep && keeps;
    }

    boolean isNotKept() {
        return isPayable() && mayKeep && !keeps;
    }

    Money price() {
        return bill.price();
    }

    Topic topic() {
        return bill.topic();
    }

    /** The partner's companies in the order's currency, and a person, where a person can pay that way. */
    List<Option<String>> payers() {
        List<Option<String>> payers = new ArrayList<>();
        bill.wallets()
                .forEach(wallet -> payers.add(Option.of(
                        wallet.id().account(),
                        Text.of("card.payer_company").with("company", Objects.requireNonNull(wallet.company())))));
        if (way().filter(way -> way.method() != CardMethod.BUSINESS_BANK).isPresent()) {
            payers.add(Option.of(PERSON, Text.of("card.payer_person")));
        }
        return isOpen() ? payers : List.of();
    }

    Text order(Text text) {
        return bill.order(text);
    }

    Text remaining(Text text) {
        return bill.remaining(text);
    }

    Text closed(Text text) {
        return bill.closed(text);
    }

    Text prices(Text text) {
        return bill.prices(text);
    }

    Text sum(Text text) {
        return bill.sum(text);
    }

    Text shortage(Text text) {
        return bill.shortage(text);
    }

    Text promised(Text text) {
        return bill.promised(text);
    }

    /** What happens with the press: with what is paid, by whom, where the receipt goes, which documents follow. */
    Text confirming(Text text) {
        return bill.order(text)
                .with("price", price())
                .with("way", CardTexts.way(way().orElseThrow(), bill.cardWays(), price().currency()))
                .with(
                        "payer",
                        company()
                                .map(offer ->
                                        Text.of("common.as_is").with("text", Objects.requireNonNull(offer.company())))
                                .orElseGet(() -> Text.of("card.payer_is_person")))
                .with("email", Objects.requireNonNullElse(email, ""))
                .with("documents", documents());
    }

    private Text documents() {
        return company()
                .map(offer -> WayTexts.documents(offer, "card"))
                .orElseGet(() -> Text.of("card.documents_person"));
    }

    private Optional<Offer> company() {
        return bill.wallets().stream()
                .filter(wallet -> wallet.id().account().equals(payer))
                .findFirst();
    }

    private Optional<CardWay> way() {
        return bill.cardWay();
    }
}
