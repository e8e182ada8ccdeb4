package app.linekeeper.conversations.flows.clientpay;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.LookingAtAttempt;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes, shows and withdraws the link by which a client pays. */
@Component
class HandingLink {

    private final MakingPayLink making;
    private final OrderCards orders;
    private final LookingAtAttempt attempts;
    private final ChatLinks links;
    private final Words words;

    HandingLink(MakingPayLink making, OrderCards orders, LookingAtAttempt attempts, ChatLinks links, Words words) {
        this.making = making;
        this.orders = orders;
        this.attempts = attempts;
        this.links = links;
        this.words = words;
    }

    HandedLink link(Turn turn) {
        MemberId member = turn.acting().member();
        OrderId order = turn.get(ORDER);
        Optional<CardAttempt> open = turn.need(attempts.openOf(member, order));
        return new HandedLink(
                turn.need(orders.of(member, order)),
                turn.need(making.of(member, order)).orElse(null),
                open.filter(attempt -> attempt.payer() instanceof Payer.ClientByLink)
                        .isPresent(),
                turn.zone(),
                turn.language());
    }

    Outcome<Facts> make(Turn turn, IdempotencyKey key) {
        return making.make(turn.acting().member(), turn.get(ORDER)).map(made -> turn.facts());
    }

    Outcome<Facts> withdraw(Turn turn, IdempotencyKey key) {
        return making.withdraw(turn.acting().member(), turn.get(ORDER)).map(order -> turn.facts());
    }

    String sharing(HandedLink handed) {
        return links.share(handed.page(), words.plain(handed.order(Text.of("client_link.words")), handed.language()));
    }

    boolean opensChat(HandedLink handed) {
        return handed.isThere() && links.areKnown();
    }

    /** The address that opens the same in Telegram. */
    String inChat(HandedLink handed) {
        return links.start(Objects.requireNonNull(handed.made()).token());
    }
}
