package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;
import static app.linekeeper.conversations.flows.card.AskingEmail.EMAIL;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.card.AskingEmail;
import app.linekeeper.domain.card.CardWays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps of an order that is to be paid by card: who pays, where the receipt goes, and the press that opens the page. */
@Component
final class ByCardSteps {

    /** The id of the company that pays, or {@link CardBill#PERSON}. */
    static final Slot<String> PAYER = Slot.text("card_payer");

    /** Whether what is paid with is to be kept, to be charged later. */
    static final Slot<Boolean> KEEPS = Slot.flag("card_keeps");

    private final Billing billing;
    private final CardWays ways;
    private final Paying paying;
    private final AskingEmail asking;

    ByCardSteps(Billing billing, CardWays ways, Paying paying, AskingEmail asking) {
        this.billing = billing;
        this.ways = ways;
        this.paying = paying;
        this.asking = asking;
    }

    CardBill bill(Turn turn) {
        Bill bill = billing.bill(turn);
        return new CardBill(
                bill,
                turn.find(PAYER).orElse(null),
                turn.find(EMAIL).orElse(null),
                bill.cardWay().filter(ways::keeps).isPresent(),
                turn.find(KEEPS).orElse(false));
    }

    Optional<String> lastEmail(Turn turn) {
        return asking.last(turn);
    }

    StepBuilder<CardBill> payer(StepBuilder<CardBill> s) {
        return s.livesBy(CardBill::topic)
                .remains(bill -> true, "pay.remains", CardBill::remaining)
                .saysIf(CardBill::isOpen, "card.payer", CardBill::order)
                .saysIf(CardBill::isClosed, "pay.closed", CardBill::closed)
                .choose(PAYER, CardBill::payers, c -> c.passIfOnly().then("email"))
                .button(
                        "see",
                        "pay.see",
                        b -> b.when(CardBill::isClosed).noBack().then("begin"));
    }

    StepBuilder<Optional<String>> email(StepBuilder<Optional<String>> s) {
        return asking.screen(s, "by_card");
    }

    StepBuilder<CardBill> confirm(StepBuilder<CardBill> s) {
        return s.livesBy(CardBill::topic)
                .remains(bill -> true, "pay.remains", CardBill::remaining)
                .saysIf(CardBill::isPayable, "card.confirm", CardBill::confirming)
                .saysIf(CardBill::isPayable, "pay.until", CardBill::promised)
                .saysIf(CardBill::isKept, "card.is_kept")
                .saysIf(CardBill::isPriceNew, "pay.price_new", CardBill::prices)
                .saysIf(CardBill::isShort, "pay.short", CardBill::shortage)
                .saysIf(CardBill::isClosed, "pay.closed", CardBill::closed)
                .button(
                        "pay",
                        "card.start",
                        CardBill::sum,
                        b -> b.primary()
                                .when(CardBill::isAgreed)
                                .runs(paying::payByCard)
                                .noBack()
                                .opens(FlowNames.CARD, ATTEMPT))
                .button(
                        "agree",
                        "pay.agree",
                        CardBill::sum,
                        b -> b.when(CardBill::isPriceNew)
                                .sets(SEEN, CardBill::price)
                                .stays())
                .button(
                        "keep",
                        "card.keep",
                        b -> b.when(CardBill::isNotKept)
                                .sets(KEEPS, bill -> true)
                                .stays())
                .button(
                        "keep_not",
                        "card.keep_not",
                        b -> b.when(CardBill::isKept).forgets(KEEPS).stays())
                .button("ways", "pay.other_way", b -> b.when(CardBill::isShort).then("ways"))
                .button(
                        "see",
                        "pay.see",
                        b -> b.when(CardBill::isClosed).noBack().then("begin"));
    }
}
