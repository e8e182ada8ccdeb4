package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.TOP_UP;
import static app.linekeeper.conversations.flows.card.AskingEmail.EMAIL;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.card.AskingEmail;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.card.CardWays;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps of a top-up by card: with what, where the receipt goes, and the press that opens the page. */
@Component
class ToppingUpByCard {

    private static final Slot<CardWay> WAY = Slot.id("card_way", CardWay::parse);

    private final ToppedUp wallet;
    private final CardWays ways;
    private final StartingCard starting;
    private final AskingEmail asking;

    ToppingUpByCard(ToppedUp wallet, CardWays ways, StartingCard starting, AskingEmail asking) {
        this.wallet = wallet;
        this.ways = ways;
        this.starting = starting;
        this.asking = asking;
    }

    boolean isPossible(Turn turn) {
        return !possible(turn).isEmpty();
    }

    TopUpSheet sheet(Turn turn) {
        return new TopUpSheet(
                wallet.company(turn).name(),
                turn.get(TOP_UP),
                possible(turn),
                turn.find(WAY).orElse(null),
                turn.find(EMAIL).orElse(""));
    }

    Optional<String> lastEmail(Turn turn) {
        return asking.last(turn);
    }

    StepBuilder<TopUpSheet> how(StepBuilder<TopUpSheet> s) {
        return s.says("top_up.how", TopUpSheet::asked)
                .choose(WAY, TopUpSheet::options, c -> c.then("email"))
                .button("invoice", "top_up.by_invoice", b -> b.then("confirm"))
                .button("other", "top_up.other", b -> b.then("sum"));
    }

    StepBuilder<Optional<String>> email(StepBuilder<Optional<String>> s) {
        return asking.screen(s, "by_card");
    }

    StepBuilder<TopUpSheet> confirm(StepBuilder<TopUpSheet> s) {
        return s.says("top_up.check", TopUpSheet::checked)
                .button(
                        "start",
                        "card.start",
                        TopUpSheet::asked,
                        b -> b.primary()
                                .needs(Permission.INVOICE)
                                .runs(this::start)
                                .noBack()
                                .opens(FlowNames.CARD, ATTEMPT));
    }

    private List<CardWay> possible(Turn turn) {
        return ways.of(turn.acting().partnerOrThrow(), turn.get(TOP_UP));
    }

    private Outcome<Facts> start(Turn turn, IdempotencyKey key) {
        CardWay way = turn.get(WAY);
        PayByCard command = new PayByCard(
                turn.acting().member(),
                way.gateway(),
                way.method(),
                turn.get(COMPANY),
                turn.get(TOP_UP),
                turn.get(EMAIL),
                turn.language(),
                false,
                key);
        return starting.forWallet(command, turn.get(COMPANY))
                .map(attempt -> turn.facts().with(ATTEMPT, attempt.id()));
    }
}
