package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** Gives an order its act, with everything it says as it is now. */
@Component
class IssuingAct {

    private final IssuingDocument issuing;
    private final Sellers sellers;
    private final People people;
    private final WritingAct writing;

    IssuingAct(IssuingDocument issuing, Sellers sellers, People people, WritingAct writing) {
        this.issuing = issuing;
        this.sellers = sellers;
        this.people = people;
        this.writing = writing;
    }

    /** The act of an order that meets all conditions; the one that somebody else issued meanwhile, if so. */
    Act issue(Acting acting, Order order, Company payer) {
        Seller seller = sellers.findById(order.seller()).orElseThrow();
        ActForm form = ActForm.of(seller.region());
        return new Act(issuing.issue(
                Act.of(order, payer.id()),
                acting.member(),
                heading -> ActContentText.write(
                        writing.write(heading, form, form.language(languageOf(acting)), seller, payer, order))));
    }

    private Language languageOf(Acting acting) {
        return people.findById(acting.person()).map(Person::language).orElse(Language.RU);
    }
}
