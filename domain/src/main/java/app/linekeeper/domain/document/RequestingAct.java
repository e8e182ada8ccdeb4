package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for the acts of an order. */
@Component
public class RequestingAct {

    private final Access access;
    private final OwnOrders orders;
    private final OrdersWithActs list;
    private final Companies companies;
    private final IssuedDocuments documents;
    private final IssuingAct issuing;
    private final Audit audit;

    RequestingAct(
            Access access,
            OwnOrders orders,
            OrdersWithActs list,
            Companies companies,
            IssuedDocuments documents,
            IssuingAct issuing,
            Audit audit) {
        this.access = access;
        this.orders = orders;
        this.list = list;
        this.companies = companies;
        this.documents = documents;
        this.issuing = issuing;
        this.audit = audit;
    }

    /**
     * The newest act of the order, as {@link #ask}.
     *
     * @return refused as that, and as act_later where its day is still to come
     */
    @Transactional
    public Outcome<Act> request(MemberId member, OrderId order) {
        return ask(member, order).then(asked -> {
            List<Act> all = asked.all();
            return all.isEmpty() ? later(asked).asOutcome() : Outcome.done(all.get(all.size() - 1));
        });
    }

    /**
     * The acts of the order: those there are, and those that are due, with the next numbers of the seller. Asking twice, or
     * two at once, gives the same acts (rule 28). Their files are made later, by {@link DocumentFiles}.
     *
     * <p>Whoever speaks for a client takes the acts of what the client paid.
     *
     * @return refused as not_allowed (rule 35: owner and accountant take documents, a manager does not), not_found for
     *     an order of another partner, or one that the client of whoever asks did not pay, or as the first missing
     *     condition of rule 27: act_unpaid, act_cancelled, act_bonuses, act_person, act_no_company, act_not_active,
     *     act_requisites
     */
    @Transactional
    public Outcome<AskedActs> ask(MemberId member, OrderId order) {
        Acting acting = access.of(member);
        return locked(acting, order).then(found -> actsOf(acting, found));
    }

    /** So that no line of it is refunded meanwhile. */
    private Outcome<Order> locked(Acting acting, OrderId order) {
        return acting.may(Permission.SEE_OWN_LINES)
                ? orders.lockPaidByClient(acting, order)
                : acting.allowed(Permission.TAKE_DOCUMENTS).then(allowed -> orders.lock(allowed, order));
    }

    private Outcome<AskedActs> actsOf(Acting acting, Order order) {
        OrderForAct found = list.one(acting, order.id());
        Refusal refusal = found.refusal();
        if (refusal != null && !found.hasAct() && !found.isTooEarly()) {
            return refusal.asOutcome();
        }
        List<Act> before = inForce(order);
        List<Act> fresh = refusal == null && found.acts().due() > 0 ? issue(acting, order, found, before) : List.of();
        return Outcome.done(new AskedActs(
                fresh,
                fresh.isEmpty() ? before : inForce(order),
                found.isTooEarly() ? null : refusal,
                found.acts().next()));
    }

    private List<Act> issue(Acting acting, Order order, OrderForAct found, List<Act> before) {
        Company payer =
                companies.findById(Objects.requireNonNull(found.payer())).orElseThrow();
        List<Act> fresh = issuing.issueDue(acting.member(), order, payer, before);
        fresh.forEach(act -> audit.record(acting, "act.requested", "act", act.id()));
        return fresh;
    }

    private List<Act> inForce(Order order) {
        return documents.allInForce(DocumentSubject.of(order.id()), DocumentType.ACT).stream()
                .map(Act::new)
                .toList();
    }

    private static Refusal later(AskedActs asked) {
        return Refusal.of(Reason.ACT_LATER)
                .with("day", Objects.requireNonNull(asked.next()).day());
    }
}
