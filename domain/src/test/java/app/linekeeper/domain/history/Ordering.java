package app.linekeeper.domain.history;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.ledger.AccountKind;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that are paid one way or another, come to nothing in part, and are refunded. */
class Ordering {

    private final Shop shop;
    private final Moves moves;
    private final PlacingOrder placing;
    private final PayingOrder paying;
    private final Settling settling;
    private final ActivatingLines activating;
    private final RefundingLines refunding;
    private final Orders orders;
    private final FlakyProvisioning provisioning;
    private final TransactionTemplate transaction;
    private final ChannelCode excluded;

    Ordering(
            Shop shop,
            Moves moves,
            PlacingOrder placing,
            PayingOrder paying,
            Settling settling,
            ActivatingLines activating,
            RefundingLines refunding,
            Orders orders,
            FlakyProvisioning provisioning,
            TransactionTemplate transaction) {
        this.shop = shop;
        this.moves = moves;
        this.placing = placing;
        this.paying = paying;
        this.settling = settling;
        this.activating = activating;
        this.refunding = refunding;
        this.orders = orders;
        this.provisioning = provisioning;
        this.transaction = transaction;
        this.excluded = shop.aChannelWithoutCashback();
    }

    /** Lines are ordered and paid for, if there is enough; some of them may not be active at once. */
    String order(History history, Deal.Pays pays) {
        int lines = 1 + history.random.nextInt(3);
        Set<ChannelCode> channels = channels(history);
        int months = List.of(1, 6, 12).get(history.random.nextInt(3));
        Order order = placing.buy(new BuyLines(
                        history.partner.owner(),
                        history.partner.client().id(),
                        List.copyOf(channels),
                        months,
                        lines,
                        aKey()))
                .orElseThrow();
        int failing = history.oneIn(3) ? 1 + history.random.nextInt(lines) : 0;
        Deal deal = new Deal(order.id(), pays, terms(channels, months), lines, lines - failing, failing);
        boolean covered = pays == Deal.Pays.CLIENT || history.book.of(pays.from) >= deal.price();
        IdempotencyKey key = aKey();
        provisioning.failNext(covered ? failing : 0);
        if (pay(history, order, deal, key).isDone() != covered) {
            throw new AssertionError("paid though not covered, or not though covered: " + deal);
        }
        if (covered) {
            booked(history, deal);
            history.again.add(() -> pay(history, order, deal, key).orElseThrow());
        }
        return pays + " pays " + deal + (covered ? "" : ", which is too much");
    }

    /** What is not active yet becomes so, or, while the partner is suspended, comes to nothing. */
    String activate(History history) {
        Deal deal = pick(history, true);
        if (deal == null) {
            return "nothing waits";
        }
        boolean lost = history.oneIn(2);
        if (lost) {
            moves.suspend(history.partner);
        }
        ActivationState became = activating.retry(deal.order());
        if (lost) {
            moves.resume(history.partner);
            giveBack(history, deal, deal.pending(), deal.pays().calledOffTo);
        }
        history.deals.set(history.deals.indexOf(deal), deal.with(deal.running() + (lost ? 0 : deal.pending()), 0));
        history.again.add(() -> activating.retry(deal.order()));
        return deal + (lost ? " is called off: " : " is active: ") + became;
    }

    /** An operator refunds some lines that run. */
    String refund(History history) {
        Deal deal = pick(history, false);
        if (deal == null) {
            return "nothing runs";
        }
        int lines = 1 + history.random.nextInt(deal.running());
        RefundLines command = new RefundLines(shop.operator(), deal.order(), running(deal, lines), "At random", aKey());
        refunding.refund(command).orElseThrow();
        giveBack(history, deal, lines, deal.pays().refundedTo);
        history.deals.set(history.deals.indexOf(deal), deal.with(deal.running() - lines, deal.pending()));
        history.again.add(() -> refunding.refund(command).orElseThrow());
        return lines + " lines of " + deal + " are refunded";
    }

    private static void booked(History history, Deal deal) {
        history.book.move(deal.pays().from, AccountKind.SALES, deal.price());
        history.book.move(AccountKind.BONUS_EXPENSE, AccountKind.BONUS, deal.lineCashback() * deal.lines());
        history.deals.add(deal);
    }

    private static void giveBack(History history, Deal deal, int lines, AccountKind to) {
        history.book.move(AccountKind.SALES, to, deal.linePrice() * lines);
        history.book.move(AccountKind.BONUS, AccountKind.BONUS_EXPENSE, deal.lineCashback() * lines);
    }

    private Outcome<?> pay(History history, Order order, Deal deal, IdempotencyKey key) {
        Money sum = history.rub(deal.price());
        return switch (deal.pays()) {
            case WALLET ->
                paying.fromWallet(
                        history.partner.owner(),
                        order.id(),
                        history.partner.company().id(),
                        sum,
                        key);
            case BONUSES -> paying.withBonuses(history.partner.owner(), order.id(), sum, key);
            case INVOICE -> throw new IllegalStateException("paid when its money comes");
            case CLIENT ->
                settling.settle(
                        order.id(),
                        new Funds(
                                "client_invoice",
                                TransactionKind.INVOICE_PAYMENT,
                                new Payer.ClientCompany(
                                        history.partner.company().id()),
                                ChartOfAccounts.bankClearing(order.seller(), order.currency()),
                                sum,
                                new Actor.ByJob("bank"),
                                key));
        };
    }

    private Set<OrderLineId> running(Deal deal, int lines) {
        return Objects.requireNonNull(
                transaction.execute(status -> orders.findById(deal.order()).orElseThrow().lines().stream()
                        .filter(OrderLine::isActive)
                        .limit(lines)
                        .map(OrderLine::id)
                        .collect(Collectors.toSet())));
    }

    private static Deal pick(History history, boolean pending) {
        List<Deal> some = history.deals.stream()
                .filter(deal -> pending ? deal.pending() > 0 : deal.running() > 0)
                .toList();
        return some.isEmpty() ? null : some.get(history.random.nextInt(some.size()));
    }

    private Set<ChannelCode> channels(History history) {
        return switch (history.random.nextInt(4)) {
            case 0 -> Set.of(WHATSAPP);
            case 1 -> Set.of(WHATSAPP, TELEGRAM);
            case 2 -> Set.of(TELEGRAM, excluded);
            default -> Set.of(excluded);
        };
    }

    private Deal.Terms terms(Set<ChannelCode> channels, int months) {
        long earning = (channels.contains(WHATSAPP) ? 199_000 : 0) + (channels.contains(TELEGRAM) ? 99_000 : 0);
        long monthly = earning + (channels.contains(excluded) ? 50_000 : 0);
        BigDecimal term = new BigDecimal(months == 1 ? "0" : months == 6 ? "0.1" : "0.2");
        return new Deal.Terms(monthly, earning, months, term, new BigDecimal("0.35"));
    }
}
