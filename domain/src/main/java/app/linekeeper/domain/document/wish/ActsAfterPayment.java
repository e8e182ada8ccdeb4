package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.settlement.OrderActivated;
import app.linekeeper.domain.settlement.OrderPaid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has the acts of what was paid sent without being asked for, where the company that paid says so (rule 27). */
@Component
class ActsAfterPayment {

    private final Companies companies;
    private final WhoPaid who;
    private final ActWishes wishes;
    private final Clock clock;

    ActsAfterPayment(Companies companies, WhoPaid who, ActWishes wishes, Clock clock) {
        this.companies = companies;
        this.who = who;
        this.wishes = wishes;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrderPaid paid) {
        boolean isSent = payer(paid.payer())
                .flatMap(companies::findById)
                .filter(Company::sendsActs)
                .filter(Company::isComplete)
                .isPresent();
        if (isSent) {
            wishes.keep(paid.order(), who.of(paid.order()), new NextAct(today().minusDays(1), clock.instant()));
        }
    }

    /** What could not be certified before its lines ran. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrderActivated active) {
        wishes.hasten(active.order(), today());
    }

    private static Optional<CompanyId> payer(Payer payer) {
        if (payer instanceof Payer.PartnerCompany company) {
            return Optional.of(company.company());
        }
        return payer instanceof Payer.OrganisationByCard company ? Optional.of(company.company()) : Optional.empty();
    }

    /** No act of an order that is paid now is of an earlier day, in whatever zone its seller is, than the day before. */
    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
