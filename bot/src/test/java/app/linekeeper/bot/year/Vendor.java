package app.linekeeper.bot.year;

import app.linekeeper.domain.bank.BankLineId;
import app.linekeeper.domain.bank.BankTarget;
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.byhand.EnterByHand;
import app.linekeeper.domain.byhand.EnteringByHand;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.Channels;
import app.linekeeper.domain.catalog.ListPrice;
import app.linekeeper.domain.catalog.PriceLists;
import app.linekeeper.domain.client.DetachingClient;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payout.BankOrder;
import app.linekeeper.domain.payout.OwedPayouts;
import app.linekeeper.domain.payout.PayingOut;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.withdrawal.DecidingWithdrawal;
import app.linekeeper.domain.withdrawal.WithdrawalId;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** What the vendor does: an operator, and whoever sets prices and suspends partners. */
final class Vendor {

    private static final long OPERATOR = 1000;

    private final Office office;
    private final Hands operator;
    private final Consumer<String> told;

    Vendor(Office office, Consumer<String> told) {
        this.office = office;
        this.operator = new Hands(office, OPERATOR, "The operator", told);
        this.told = told;
    }

    void refundsALineBoughtLast(String reason) {
        OrderId id = new OrderId(office.last(
                "line_order where exists (select 1 from order_line l where l.order_id = line_order.id"
                        + " and l.kind <> 'RENEW' and l.activation = 'ACTIVE')",
                "paid_at"));
        Order order = office.get(TransactionTemplate.class).execute(status -> {
            Order found = office.get(Orders.class).findById(id).orElseThrow();
            found.lines().size();
            return found;
        });
        operator.does(
                "refunds one line of order " + order.number() + ": " + reason,
                office.get(RefundingLines.class)
                        .refund(new RefundLines(
                                member(), id, Set.of(order.lines().get(0).id()), reason, office.key())));
    }

    /** What the bank brought and nobody knows what for is for the invoice that was issued last. */
    void decidesWhatTheBankBrought() {
        operator.does(
                "says that it is for that invoice",
                office.get(DecidingLine.class)
                        .decide(
                                member(),
                                new BankLineId(office.last("bank_line where decided_minor = 0", "seq")),
                                new BankTarget.OfInvoice(new InvoiceId(office.last("invoice", "issued_at"))),
                                office.key()));
    }

    void grantsTheWithdrawal() {
        operator.does(
                "grants the withdrawal",
                office.get(DecidingWithdrawal.class)
                        .grant(member(), new WithdrawalId(office.last("withdrawal", "requested_at"))));
    }

    void paysOut(String number) {
        office.get(OwedPayouts.class)
                .oldest(member(), 1)
                .orElseThrow()
                .forEach(owed -> operator.does(
                        "notes that " + owed.sum() + " were paid out to " + owed.partner(),
                        office.get(PayingOut.class).paid(member(), owed.id(), new BankOrder(number, office.today()))));
    }

    void entersByHand(String partner, String sum, String currency, String reason) {
        operator.does(
                "credits " + sum + " " + currency + " to the bonuses of " + partner + ": " + reason,
                office.get(EnteringByHand.class)
                        .enter(new EnterByHand(
                                member(), partner(partner), null, Money.of(sum, currency), reason, office.key())));
    }

    void detaches(String client) {
        operator.does(
                "ends the care for " + client,
                office.get(DetachingClient.class).detach(member(), office.client(client)));
    }

    void withdrawsFromSale(String channel) {
        told.accept("The vendor sells no more " + channel);
        office.get(TransactionTemplate.class)
                .executeWithoutResult(status -> office.get(Channels.class)
                        .findById(new ChannelCode(channel))
                        .orElseThrow()
                        .withdraw());
    }

    void raises(String channel, String monthly, String currency, String from) {
        told.accept("The vendor sells " + channel + " for " + monthly + " " + currency + " from " + from + " on");
        office.get(PriceLists.class)
                .save(new ListPrice(
                        Region.RUSSIA, new ChannelCode(channel), Money.of(monthly, currency), LocalDate.parse(from)));
    }

    void suspends(String partner) {
        told.accept("The vendor suspends " + partner);
        change(partner, Partner::suspend);
    }

    void resumes(String partner) {
        told.accept("The vendor lets " + partner + " go on");
        change(partner, Partner::resume);
    }

    private void change(String partner, Consumer<Partner> change) {
        office.get(TransactionTemplate.class)
                .executeWithoutResult(status -> change.accept(
                        office.get(Partners.class).findById(partner(partner)).orElseThrow()));
    }

    private PartnerId partner(String name) {
        return office.partner(name);
    }

    private MemberId member() {
        return office.member(OPERATOR);
    }
}
