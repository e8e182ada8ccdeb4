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
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for the act of an order. */
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
     * The act of the order: the one there is, or a new one with the next number of the seller. Asking twice, or two at
     * once, gives the same act (rule 28). Its file is made later, by {@link DocumentFiles}.
     *
     * @return refused as not_allowed (rule 35: owner and accountant take documents, a manager does not), not_found for
     *     an order of another partner, or as the first missing condition of rule 27: act_unpaid, act_cancelled,
     *     act_bonuses, act_person, act_no_company, act_not_active, act_requisites
     */
    @Transactional
    public Outcome<Act> request(MemberId member, OrderId order) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.TAKE_DOCUMENTS)
                .then(allowed -> orders.lock(allowed, order)) // so that no line of it is refunded meanwhile
                .then(found -> actOf(acting, found));
    }

    private Outcome<Act> actOf(Acting acting, Order order) {
        OrderForAct found = list.one(acting, order.id());
        if (found.act() != null) {
            return Outcome.done(new Act(documents.findById(found.act()).orElseThrow()));
        }
        if (found.refusal() != null) {
            return found.refusal().asOutcome();
        }
        Company payer =
                companies.findById(Objects.requireNonNull(found.payer())).orElseThrow();
        Act act = issuing.issue(acting, order, payer);
        audit.record(acting, "act.requested", "act", act.id());
        return Outcome.done(act);
    }
}
