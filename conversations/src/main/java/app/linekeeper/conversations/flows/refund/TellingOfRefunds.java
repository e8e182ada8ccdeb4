package app.linekeeper.conversations.flows.refund;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flows.line.ManyLines;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.refund.LinesRefunded;
import app.linekeeper.locales.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner's team that lines were refunded, and why. */
@Component
class TellingOfRefunds {

    private final Telling telling;

    TellingOfRefunds(Telling telling) {
        this.telling = telling;
    }

    @EventListener
    void on(LinesRefunded refunded) {
        telling.partner(
                refunded.partner(),
                Permission.SEE_MONEY,
                NoticeTopic.MONEY,
                Told.of(Text.of("refund.told")
                                .with("number", refunded.number())
                                .with("n", refunded.lines().size())
                                .with("lines", ManyLines.numbers(refunded.lines()))
                                .with("sum", refunded.sum())
                                .with("way", refunded.by().name())
                                .with("why", refunded.reason()))
                        .button(
                                Text.of("refund.to_order"),
                                FlowNames.ORDER,
                                Facts.of(CommonSlots.ORDER, refunded.order())));
    }
}
