package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order to be paid, how that can be done, and what the person has seen and chosen so far.
 *
 * @param ways those that are possible first; empty for an order that is no longer to be paid
 * @param seen the price that the person has seen; null for none
 * @param from what was chosen; null for nothing yet
 * @param page the attempt to take the money by card that is open; null for none
 * @param until the day until which the price holds; null for a price of today that nothing keeps
 */
record Bill(
        OrderCard order,
        List<Offer> ways,
        @Nullable Money seen,
        @Nullable OfferId from,
        @Nullable AttemptId page,
        @Nullable LocalDate until) {

    private static final String INVOICE = "invoice";
    private static final String CLIENT_INVOICE = "client_invoice";
    private static final String WALLET = "wallet";
    private static final String CARD = "card";

    /** Whether what is chosen has to be settled on the page of somebody else. */
    static boolean isByCard(OfferId chosen) {
        return chosen.way().equals(CARD);
    }

    boolean isOpen() {
        return order.isPlaced();
    }

    /** Whether it was paid, be it that all of it was called off. */
    boolean isSettled() {
        return order.isPaid() || order.isCalledOff();
    }

    /** Whether it is settled from where it is to be paid. */
    boolean isChosen() {
        return isOpen() && from != null;
    }

    boolean isChosenByCard() {
        return isOpen() && cardWay().isPresent();
    }

    boolean isClosed() {
        return !isOpen();
    }

    /** Whether nothing that the partner has covers the price. */
    boolean isStuck() {
        return isOpen() && ways.stream().noneMatch(Offer::isPossible);
    }

    /** Whether the partner has no company yet that could pay in the order's currency. */
    boolean hasNoWallet() {
        return isOpen() && ways.stream().noneMatch(offer -> offer.company() != null && offer.balance() != null);
    }

    /** Whether something that keeps a balance could pay. */
    boolean hasAccounts() {
        return ways.stream().anyMatch(offer -> offer.balance() != null);
    }

    /** Whether an invoice for it waits to be paid. */
    boolean isInvoiced() {
        return isOpen() && order.awaited() != null;
    }

    /** Whether a page on which it can be paid is open. */
    boolean isBeingPaid() {
        return isOpen() && page != null;
    }

    /** Whether the client could pay it by card. */
    boolean mayBePaidByClient() {
        return isOpen() && isTheirClient() && !cardWays().isEmpty();
    }

    /** Whether only requisites lack for an invoice on one of the partner's companies. */
    boolean lacksRequisites() {
        return isOpen() && possibleOf(INVOICE).isEmpty() && !of(INVOICE).isEmpty();
    }

    /** Whether no company of the client's can be invoiced yet. */
    boolean hasNoPayingClient() {
        return isOpen() && isTheirClient() && possibleOf(CLIENT_INVOICE).isEmpty();
    }

    boolean isTheirClient() {
        return !order.clientLeft();
    }

    /** Whether the chosen way is possible now. */
    boolean isPayable() {
        return way().map(Offer::isPossible).orElse(false);
    }

    /** Whether the chosen way is possible and pays at once. */
    boolean isPaidNow() {
        return isPayable() && way().orElseThrow().balance() != null;
    }

    boolean isShort() {
        return isOpen() && !isPayable();
    }

    /** Whether the price is no longer the one that the person has seen. */
    boolean isPriceNew() {
        return isOpen() && seen != null && !seen.equals(price());
    }

    boolean isAgreed() {
        return isPayable() && !isPriceNew();
    }

    /** The price the chosen way, or from a wallet where none is chosen. */
    Money price() {
        return way().map(Offer::price).orElseGet(order::partnerPays);
    }

    /** The price that way. */
    Money price(OfferId chosen) {
        return way(chosen).map(Offer::price).orElseGet(order::partnerPays);
    }

    List<Option<OfferId>> possible() {
        return ways.stream()
                .filter(Offer::isPossible)
                .map(way -> Option.of(way.id(), WayTexts.option(way, cardWays())))
                .toList();
    }

    /** Every way to pay it by card. */
    List<CardWay> cardWays() {
        return of(CARD).stream().map(way -> CardWay.parse(way.id().account())).toList();
    }

    /** With what it is to be paid by card; empty where that is not chosen. */
    Optional<CardWay> cardWay() {
        return from != null && isByCard(from) ? Optional.of(CardWay.parse(from.account())) : Optional.empty();
    }

    /** The partner's companies in the order's currency, whatever stands on their wallets. */
    List<Offer> wallets() {
        return of(WALLET);
    }

    Text order(Text text) {
        return OrderTexts.order(text, order);
    }

    /** That it is placed and waits, and until when at this price. */
    Text placed(Text text) {
        return order(until == null ? Text.of("pay.placed_anew") : text.with("until", until));
    }

    /** What stays of it where somebody goes away. */
    Text remaining(Text text) {
        return isOpen() ? text.with("placed", placed(Text.of("pay.placed"))) : closed(Text.of("pay.closed"));
    }

    /** What became of an order that is no longer to be paid. */
    Text closed(Text text) {
        if (!order.isPaid()) {
            return order(text);
        }
        String who = order.paidBy();
        Text paid = who == null ? Text.of("pay.paid") : Text.of("pay.paid_by").with("who", who);
        return paid.with("number", order.number()).with("sum", order.sum()).with("from", OrderTexts.from(order));
    }

    Text sum(Text text) {
        return text.with("sum", price());
    }

    Text prices(Text text) {
        return text.with("before", Objects.requireNonNull(seen)).with("now", price());
    }

    Text accounts(Text text) {
        return text.with(
                "rows",
                ways.stream()
                        .filter(way -> way.balance() != null)
                        .map(WayTexts::account)
                        .toList());
    }

    /** What happens with the press: money is taken, or asked for. */
    Text confirming(Text text) {
        return WayTexts.confirming(order(text), way().orElseThrow());
    }

    /** The press itself. */
    Text taking(Text text) {
        return way().map(way -> WayTexts.taking(text, way)).orElseGet(() -> sum(text));
    }

    /** The company that only lacks requisites. */
    Text incomplete(Text text) {
        return text.with("company", Objects.requireNonNull(of(INVOICE).get(0).company()));
    }

    Facts toComplete() {
        CompanyId company = CompanyId.parse(of(INVOICE).get(0).id().account());
        return Facts.of(COMPANY, company).with(ORDER, order.id());
    }

    /** The client's company to be filled in: the one there is, or a new one. */
    Facts clientsCompany() {
        Facts facts = Facts.of(CLIENT, order.client()).with(ORDER, order.id());
        return of(CLIENT_INVOICE).stream()
                .findFirst()
                .map(way -> facts.with(COMPANY, CompanyId.parse(way.id().account())))
                .orElse(facts);
    }

    Facts invoice() {
        return Facts.of(CommonSlots.INVOICE, new InvoiceId(Objects.requireNonNull(order.awaited())));
    }

    Facts beingPaid() {
        return Facts.of(CommonSlots.ATTEMPT, Objects.requireNonNull(page));
    }

    /** Until when each line will be paid. */
    Text promised(Text text) {
        return text.with("rows", OrderTexts.promised(order));
    }

    /** What stands against the chosen way. */
    Text shortage(Text text) {
        return text.with(
                "why", way().flatMap(Offer::obstacle).map(Refusal::text).orElseGet(() -> Text.of("pay.way_gone")));
    }

    Topic topic() {
        return Topics.of(order.id());
    }

    Facts client() {
        return Facts.of(CLIENT, order.client());
    }

    private List<Offer> of(String name) {
        return ways.stream().filter(way -> way.id().way().equals(name)).toList();
    }

    private List<Offer> possibleOf(String name) {
        return of(name).stream().filter(Offer::isPossible).toList();
    }

    private Optional<Offer> way() {
        return from == null ? Optional.empty() : way(from);
    }

    private Optional<Offer> way(OfferId chosen) {
        return ways.stream().filter(way -> way.id().equals(chosen)).findFirst();
    }
}
