package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardTrouble;
import app.linekeeper.domain.card.reconcile.DifferencesFound;
import app.linekeeper.domain.shared.Sha256;
import app.linekeeper.locales.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells operators what is wrong with a provider, once an hour for each provider and reason, and once a day what differs. */
@Component
class TellingOfTrouble {

    private final Telling telling;
    private final Clock clock;

    TellingOfTrouble(Telling telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    @EventListener
    void on(CardTrouble trouble) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Told told = Told.of(Text.of("card_desk.told_trouble")
                .with("gateway", trouble.gateway().value())
                .with("words", trouble.words()));
        telling.operators(
                "card:" + Sha256.hex(trouble.gateway() + ":" + trouble.words() + ":" + hour),
                withWay(told, trouble.attempt()));
    }

    private static Told withWay(Told told, @Nullable AttemptId attempt) {
        return attempt == null
                ? told.button(Text.of("notice.to_cards"), FlowNames.DESK_CARDS, Facts.none())
                : told.button(Text.of("card_desk.to_card"), FlowNames.DESK_CARD, Facts.of(CardSlots.ATTEMPT, attempt));
    }

    @EventListener
    void on(DifferencesFound found) {
        telling.operators(
                "differences:" + found.day() + ":" + found.open() + ":" + found.fresh(),
                Told.of(Text.of("card_desk.told_differences")
                                .with("fresh", found.fresh())
                                .with("open", found.open()))
                        .button(Text.of("card_desk.to_all_differences"), FlowNames.DESK_DIFFERENCES, Facts.none()));
    }
}
