package app.linekeeper.domain.asking;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.asking.RenewalAsked.AskedLine;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.OwnLines;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever speaks for a client asks the partner to renew, at most once a day (rule 39). */
@Component
@Transactional
public class AskingForRenewal {

    private static final Duration OFF_LATELY = Duration.ofDays(30);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Access access;
    private final Clients clients;
    private final Partners partners;
    private final OwnLines own;
    private final RenewalAsks asks;
    private final OrderTerms terms;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingForRenewal(
            Access access,
            Clients clients,
            Partners partners,
            OwnLines own,
            RenewalAsks asks,
            OrderTerms terms,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.clients = clients;
        this.partners = partners;
        this.own = own;
        this.asks = asks;
        this.terms = terms;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for the lines that end within so many days or went off in the last 30, as many as one order may have.
     *
     * @return refused as not_allowed, no_partner, partner_away or renewal_asked
     */
    public Outcome<RenewalAsked> forLinesEnding(MemberId member, int days) {
        Instant now = clock.instant();
        return asking(member)
                .then(acting -> ask(
                        acting,
                        asks.lines(
                                Objects.requireNonNull(acting.client()),
                                now.minus(OFF_LATELY),
                                now.plus(Duration.ofDays(days + 1L)),
                                terms.mostLines())));
    }

    /** Asks for one line; refused as {@link #forLinesEnding}, and as not_found if it is none of the client's. */
    public Outcome<RenewalAsked> forLine(MemberId member, LineId line) {
        return asking(member)
                .then(acting ->
                        own.one(member, line).then(row -> ask(acting, List.of(new AskedLine(line, row.number())))));
    }

    private Outcome<Acting> asking(MemberId member) {
        return access.of(member).allowed(Permission.SEE_OWN_LINES);
    }

    private Outcome<RenewalAsked> ask(Acting acting, List<AskedLine> lines) {
        // locked, so that two presses do not ask twice
        ClientAccount client =
                clients.lock(Objects.requireNonNull(acting.client())).orElseThrow();
        PartnerId partner = client.partner();
        if (partner == null) {
            return Refusal.of(Reason.NO_PARTNER).asOutcome();
        }
        if (partners.findById(partner).orElseThrow().isSuspended()) {
            return Refusal.of(Reason.PARTNER_AWAY).asOutcome();
        }
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, client.zone());
        return asks.on(client.id(), partner, day)
                .map(before -> Refusal.of(Reason.RENEWAL_ASKED)
                        .with("time", TIME.format(before.atZone(client.zone())))
                        .<RenewalAsked>asOutcome())
                .orElseGet(() -> {
                    asks.add(acting, client.id(), partner, day, now);
                    audit.record(acting, "renewal.asked", "client", client.id());
                    RenewalAsked asked = new RenewalAsked(partner, client.id(), client.name(), lines);
                    events.publishEvent(asked);
                    return Outcome.done(asked);
                });
    }
}
