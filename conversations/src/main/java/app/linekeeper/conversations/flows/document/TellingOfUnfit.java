package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Sha256;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells operators of an electronic original that its format would not take, once for each act and reason. */
@Component
class TellingOfUnfit {

    private static final Logger LOG = LoggerFactory.getLogger(TellingOfUnfit.class);
    private static final int LONGEST = 500;

    private final Telling telling;

    TellingOfUnfit(Telling telling) {
        this.telling = telling;
    }

    @Transactional
    public void operators(Act act, UnfitOriginal unfit) {
        String why = Objects.requireNonNullElse(unfit.getMessage(), "");
        String said = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
        LOG.warn("No electronic original of act {}: {}", act.id().value(), said);
        telling.operators(
                "original:" + Sha256.hex(act.id().value() + ":" + said),
                Told.of(Text.of("electronic.told_failed")
                                .with("number", act.number())
                                .with("why", said))
                        .button(Text.of("notice.to_order"), FlowNames.DESK_ORDER, Facts.of(ORDER, order(act))));
    }

    private static OrderId order(Act act) {
        return new OrderId(act.document().occasion().subject().id());
    }
}
