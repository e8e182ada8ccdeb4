package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.requisites.pasted.ReadingRequisites;
import app.linekeeper.domain.shared.Outcome;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Requisites while they are being filled in: nothing is kept until the person says so. */
@Component
final class Draft {

    static final Slot<LegalForm> FORM = Slot.of("form", LegalForm.class);
    static final Slot<CompanyKind> KIND = Slot.of("kind", CompanyKind.class);
    static final Slot<RequisiteField> FIELD = Slot.of("field", RequisiteField.class);

    /** As {@link RequisitesText} writes them; not settled while they are as they are kept. */
    static final Slot<String> DRAFT = Slot.text("draft");

    private final KeepingCompanies companies;
    private final ReadingRequisites reading;

    Draft(KeepingCompanies companies, ReadingRequisites reading) {
        this.companies = companies;
        this.reading = reading;
    }

    /** The requisites as they stand now. */
    Requisites of(Turn turn) {
        return turn.find(DRAFT)
                .map(RequisitesText::read)
                .or(() -> kept(turn).map(Company::requisites))
                .orElseGet(() ->
                        Requisites.of(turn.get(FORM), turn.find(KIND).orElse(CompanyKind.LEGAL_ENTITY), Map.of()));
    }

    boolean isNew(Turn turn) {
        return !turn.has(COMPANY);
    }

    boolean mayEdit(Turn turn) {
        return turn.acting().may(Permission.EDIT_REQUISITES);
    }

    boolean isChanged(Turn turn) {
        return turn.has(DRAFT)
                && kept(turn)
                        .map(company -> !company.requisites().equals(of(turn)))
                        .orElse(true);
    }

    /** Whether there is something to keep: a company needs no more than a name. */
    boolean canBeKept(Turn turn) {
        return mayEdit(turn) && isChanged(turn) && !of(turn).name().isEmpty();
    }

    Outcome<String> withBlock(String block, Turn turn) {
        return allowed(turn).then(may -> reading.block(of(turn), block)).map(RequisitesText::write);
    }

    Outcome<String> withField(String typed, Turn turn) {
        return reading.field(of(turn), turn.get(FIELD), typed).map(RequisitesText::write);
    }

    String withoutField(Turn turn) {
        return RequisitesText.write(of(turn).with(turn.get(FIELD), ""));
    }

    /** The facts of a company that is kept: no draft any more. */
    Outcome<Facts> keep(Turn turn) {
        Outcome<Company> company = isNew(turn)
                ? companies.create(turn.acting().member(), of(turn))
                : companies.keep(turn.acting().member(), turn.get(COMPANY), of(turn));
        return company.map(kept -> Facts.of(COMPANY, kept.id()));
    }

    /** The form that most companies of the partner have; the screen is refused to whoever may not edit. */
    LegalForm usualForm(Turn turn) {
        return turn.need(companies.usualForm(turn.acting().member()));
    }

    private Optional<Company> kept(Turn turn) {
        return turn.find(COMPANY)
                .map(id -> turn.once(
                        "company", () -> turn.need(companies.find(turn.acting().member(), id))));
    }

    private static Outcome<Acting> allowed(Turn turn) {
        return turn.acting().allowed(Permission.EDIT_REQUISITES);
    }
}
