package app.linekeeper.domain.notice;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has something said to whoever wants to hear of it: at once in their hours, and when these begin otherwise (rule 32). Each
 * person is told of one thing once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GivingNotice {

    private final Hearers hearers;
    private final NoticeChoices choices;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivingNotice(
            Hearers hearers, NoticeChoices choices, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.hearers = hearers;
        this.choices = choices;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To everybody of the partner's team whose role allows this; where nobody of them can be reached, to the others
     * (rule 33).
     *
     * @param except whoever did it and has seen what came of it; null for nobody
     */
    public void team(PartnerId partner, Permission who, NoticeDraft draft, @Nullable MemberId except) {
        give(
                hearers.ofTeam(partner, who).stream()
                        .filter(hearer -> !hearer.member().equals(except))
                        .toList(),
                partner,
                draft);
    }

    /** To those whose role allows the one, but for those who are told something else because theirs allows the other. */
    public void teamBeside(PartnerId partner, Permission who, Permission others, NoticeDraft draft) {
        List<Hearer> told = hearers.ofTeam(partner, others);
        give(
                hearers.ofTeam(partner, who).stream()
                        .filter(hearer -> !told.contains(hearer))
                        .toList(),
                partner,
                draft);
    }

    /** To everybody who speaks for the client. */
    public void client(ClientId client, NoticeDraft draft) {
        give(hearers.ofClient(client), null, draft);
    }

    /** To every operator. */
    public void operators(NoticeDraft draft) {
        give(hearers.operators(), null, draft);
    }

    private void give(List<Hearer> all, @Nullable PartnerId partner, NoticeDraft draft) {
        Instant now = clock.instant();
        Map<MemberId, NoticeChoice> chosen =
                choices.ofMembers(all.stream().map(Hearer::member).toList());
        for (Hearer hearer : all) {
            NoticeChoice choice = Objects.requireNonNull(chosen.get(hearer.member()));
            if (choice.wants(draft.topic())) {
                Instant due = choice.nextOpening(now, hearer.zone());
                notices.add(hearer.person(), partner, draft, due)
                        .filter(added -> !due.isAfter(now))
                        .ifPresent(added -> hand(added, hearer));
            }
        }
    }

    private void hand(NoticeId notice, Hearer hearer) {
        notices.handed(notice);
        events.publishEvent(new NoticeGoes(notice, hearer.telegramId()));
    }
}
