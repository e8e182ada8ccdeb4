package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.document.AskedActs;
import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Issues what somebody waited for and has it sent, or waits on where it cannot be had yet. */
@Component
class FulfillingWish {

    /** What may be put right by tomorrow. */
    private static final Set<Reason> PASSING =
            EnumSet.of(Reason.ACT_REQUISITES, Reason.ACT_NO_COMPANY, Reason.ACT_NOT_ACTIVE);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Access access;
    private final NoticeChoices choices;
    private final RequestingAct requesting;
    private final ActWishes wishes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FulfillingWish(
            Access access,
            NoticeChoices choices,
            RequestingAct requesting,
            ActWishes wishes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.choices = choices;
        this.requesting = requesting;
        this.wishes = wishes;
        this.events = events;
        this.clock = clock;
    }

    /** Within a transaction; out of the member's hours it waits for these, and ends where the member is none any more. */
    void fulfil(ActWish wish) {
        Instant now = clock.instant();
        if (access.find(wish.member()).isEmpty()) {
            wishes.end(wish);
            return;
        }
        Instant open = Objects.requireNonNull(
                        choices.ofMembers(List.of(wish.member())).get(wish.member()))
                .nextOpening(now, wish.zone());
        if (open.isAfter(now)) {
            wishes.putOff(wish, open);
            return;
        }
        Outcome<AskedActs> outcome = requesting.ask(wish.member(), wish.order());
        if (outcome instanceof Outcome.Refused<AskedActs> refused) {
            waitOn(wish, refused.refusal().reason(), now);
        } else {
            give(wish, outcome.orElseThrow(), now);
        }
    }

    private void give(ActWish wish, AskedActs asked, Instant now) {
        if (asked.missing() != null) {
            waitOn(wish, asked.missing().reason(), now);
            return;
        }
        NextAct next = asked.next();
        boolean isOurs = next == null ? wishes.end(wish) : wishes.goOn(wish, next);
        if (isOurs) {
            asked.since(wish.day())
                    .forEach(act -> events.publishEvent(new WishedActComes(act.id(), wish.telegramId())));
        }
    }

    private void waitOn(ActWish wish, Reason missing, Instant now) {
        if (PASSING.contains(missing)) {
            wishes.putOff(wish, now.plus(A_DAY));
        } else {
            wishes.end(wish);
        }
    }
}
