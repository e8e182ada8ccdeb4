package app.linekeeper.domain.autopay;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.card.SavedMethod;
import app.linekeeper.domain.card.SavedMethods;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.StandingOrders;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of a partner's team says which lines are to be renewed by themselves (rule 23). */
@Component
public class SwitchingAutopay {

    static final int SHORTEST_TERM = 1;

    private final Access access;
    private final Ownership ownership;
    private final Clients clients;
    private final Lines lines;
    private final Companies companies;
    private final SavedMethods methods;
    private final Partners partners;
    private final Orders orders;
    private final StandingOrders standing;
    private final ChargingSources sources;
    private final KeepingAutopay keeping;
    private final Audit audit;
    private final Clock clock;

    SwitchingAutopay(
            Access access,
            Ownership ownership,
            Clients clients,
            Lines lines,
            Companies companies,
            SavedMethods methods,
            Partners partners,
            Orders orders,
            StandingOrders standing,
            ChargingSources sources,
            KeepingAutopay keeping,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.clients = clients;
        this.lines = lines;
        this.companies = companies;
        this.methods = methods;
        this.partners = partners;
        this.orders = orders;
        this.standing = standing;
        this.sources = sources;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on each of the lines is renewed by itself from there, for the term that was last paid for it. Doing so twice is
     * doing so once; a period that was skipped is not any more.
     *
     * @return the lines; refused as not_allowed, not_found, no_lines, invoice_requisites, wallet_other_currency,
     *     card_not_offered, autopay_card_gone, autopay_card_expired,
     *     autopay_line_off, or as a renewal of them today is; then nothing is changed
     */
    @Transactional
    public Outcome<List<LineId>> on(MemberId member, List<LineId> ids, AutopaySource source) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed -> own(acting, source))
                .then(own -> sources.of(source.kind()).usable(own))
                .then(usable ->
                        ids.isEmpty() ? Refusal.of(Reason.NO_LINES).asOutcome() : switchOn(acting, ids, source));
    }

    private Outcome<AutopaySource> own(Acting acting, AutopaySource source) {
        return source.method()
                .map(id -> ownership
                        .check(acting, "saved_method", id, methods.findById(id), SavedMethod::belongsTo)
                        .map(method -> source))
                .orElseGet(() -> {
                    CompanyId id = source.company().orElseThrow();
                    return ownership
                            .check(acting, "company", id, companies.findById(id), Company::isOwnOf)
                            .map(company -> source);
                });
    }

    private Outcome<List<LineId>> switchOn(Acting acting, List<LineId> ids, AutopaySource source) {
        Region region = partners.findById(acting.partnerOrThrow()).orElseThrow().region();
        Outcome<List<Wanted>> all = Outcome.done(List.of());
        for (LineId id : ids) {
            all = all.then(some -> ownership
                    .check(acting, "line", id, lines.findById(id), Line::belongsTo)
                    .then(line -> wanted(acting, line, source, region))
                    .map(wanted ->
                            Stream.concat(some.stream(), Stream.of(wanted)).toList()));
        }
        return all.map(wanted -> {
            wanted.stream()
                    .map(each -> each.line().client())
                    .distinct()
                    .sorted(Comparator.comparing(client -> client.value().toString()))
                    .forEach(clients::lock);
            for (Wanted each : wanted) {
                keeping.switchOn(each.line(), region, each.months(), source, acting.member());
                audit.record(acting, "autopay.on", "line", each.line().id());
            }
            return ids;
        });
    }

    /** A line, and for which term it is to be renewed. */
    private record Wanted(Line line, int months) {}

    private Outcome<Wanted> wanted(Acting acting, Line line, AutopaySource source, Region region) {
        if (line.isOffAt(clock.instant())) {
            return Refusal.of(Reason.AUTOPAY_LINE_OFF)
                    .with("number", line.number())
                    .asOutcome();
        }
        int months = orders.lastTermOf(line.id()).orElse(SHORTEST_TERM);
        return Objects.requireNonNull(standing.prices(acting.partnerOrThrow(), List.of(line.id()), months)
                        .get(line.id()))
                .map(LinePrice::net)
                .then(price -> sources.of(source.kind()).fits(source, region, price))
                .map(price -> new Wanted(line, months));
    }

    /**
     * The line is no longer renewed by itself; what was invoiced already can still be paid.
     *
     * @return refused as not_allowed or not_found
     */
    @Transactional
    public Outcome<Line> off(MemberId member, LineId id) {
        Acting acting = access.of(member);
        return own(acting, id).map(line -> {
            keeping.switchOff(line);
            audit.record(acting, "autopay.off", "line", id);
            return line;
        });
    }

    /**
     * "Not this time": the lines stay as they are when this period ends, and are renewed by themselves again from the next one
     * on. What was invoiced for this period is cancelled.
     *
     * @return refused as not_allowed or not_found
     */
    @Transactional
    public Outcome<List<LineId>> skip(MemberId member, List<LineId> ids) {
        Acting acting = access.of(member);
        Outcome<List<LineId>> all = Outcome.done(ids);
        for (LineId id : ids) {
            all = all.then(some -> own(acting, id).map(line -> {
                keeping.skip(line);
                audit.record(acting, "autopay.skipped", "line", id);
                return some;
            }));
        }
        return all;
    }

    /**
     * This period is not skipped after all.
     *
     * @return refused as not_allowed or not_found
     */
    @Transactional
    public Outcome<Line> resume(MemberId member, LineId id) {
        Acting acting = access.of(member);
        return own(acting, id).map(line -> {
            keeping.resume(line);
            audit.record(acting, "autopay.resumed", "line", id);
            return line;
        });
    }

    /** Locked with its client, as by whatever renews it. */
    private Outcome<Line> own(Acting acting, LineId id) {
        return acting.allowed(Permission.PAY)
                .then(allowed -> ownership.check(acting, "line", id, lines.findById(id), Line::belongsTo))
                .map(line -> {
                    clients.lock(line.client());
                    return line;
                });
    }
}
