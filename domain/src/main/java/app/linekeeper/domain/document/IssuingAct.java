package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an order its act: the next number, the day's date, and everything it says as it is now. */
@Component
class IssuingAct {

    private final Acts acts;
    private final Numbering numbering;
    private final Sellers sellers;
    private final People people;
    private final WritingAct writing;
    private final Clock clock;
    private final Words words = Words.standard();

    IssuingAct(Acts acts, Numbering numbering, Sellers sellers, People people, WritingAct writing, Clock clock) {
        this.acts = acts;
        this.numbering = numbering;
        this.sellers = sellers;
        this.people = people;
        this.writing = writing;
        this.clock = clock;
    }

    /** The act of an order that meets all conditions; the one that somebody else issued meanwhile, if so. */
    Act issue(Acting acting, Order order, Company payer) {
        Seller seller = sellers.findById(order.seller()).orElseThrow();
        Instant now = clock.instant();
        LocalDate today = now.atZone(seller.region().zone()).toLocalDate();
        numbering.lock(seller.id(), DocumentType.ACT, today.getYear());
        Optional<Act> meanwhile = acts.of(order.id());
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        ActForm form = ActForm.of(seller.region());
        Language language = form.language(languageOf(acting));
        long place = numbering.next(seller.id(), DocumentType.ACT, today.getYear());
        ActContent content = writing.write(
                new ActHeading(form, language, number(seller, today, place), today), seller, payer, order);
        return acts.save(
                new Act(seller.id(), payer.id(), order.id(), place, content, new Act.Issue(acting.member(), now)));
    }

    private Language languageOf(Acting acting) {
        return people.findById(acting.person()).map(Person::language).orElse(Language.RU);
    }

    private String number(Seller seller, LocalDate today, long place) {
        String prefix = seller.documentPrefix().isEmpty() ? "" : seller.documentPrefix() + "-";
        Text number = Text.of("act.number")
                .with("year", String.format(Locale.ROOT, "%02d", today.getYear() % 100))
                .with("place", String.format(Locale.ROOT, "%06d", place));
        return prefix + words.plain(number, ActForm.ofNumbers(seller.region()));
    }
}
