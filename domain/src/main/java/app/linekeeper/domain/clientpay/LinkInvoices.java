package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.order.Order;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on which of the client's companies whoever opens a link can have an invoice, in the name of whoever made it. */
@Component
class LinkInvoices {

    private final Access access;
    private final Companies companies;

    LinkInvoices(Access access, Companies companies) {
        this.access = access;
        this.companies = companies;
    }

    /** The oldest one with complete requisites; empty where none is, or whoever made the link may no longer ask for money. */
    Optional<CompanyId> company(PayLink link, Order order) {
        return companies.ofClient(order.partner(), order.client()).stream()
                .filter(company -> company.isComplete() && company.currency().equals(order.currency()))
                .map(CompanyRow::id)
                .findFirst()
                .filter(company -> access.find(link.madeBy())
                        .filter(maker -> maker.worksFor(order.partner()) && maker.may(Permission.INVOICE))
                        .isPresent());
    }
}
