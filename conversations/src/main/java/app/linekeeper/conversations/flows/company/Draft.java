package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.AnswerBuilder;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Onward;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.requisites.pasted.PastedReading;
import app.linekeeper.domain.requisites.pasted.ReadingRequisites;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Requisites while they are being filled in: nothing is kept until the person says so. */
@Component
final class Draft {

    static final Slot<LegalForm> FORM = Slot.of("form", LegalForm.class);
    static final Slot<CompanyKind> KIND = Slot.of("kind", CompanyKind.class);
    static final Slot<RequisiteField> FIELD = Slot.of("field", RequisiteField.class);

    /** Which of the readings of a field that is doubted. */
    static final Slot<Integer> READING = Slot.number("reading");

    /** As {@link DraftText} writes them; not settled while they are as they are kept. */
    static final Slot<String> DRAFT = Slot.text("draft");

    /** What the draft was begun from, which a colleague may change meanwhile. */
    static final Slot<String> BEFORE = Slot.text("before");

    private final KeepingCompanies companies;
    private final ReadingRequisites reading;
    private final Reading<CompanyId, Company> kept = Reading.of(this::read);

    Draft(KeepingCompanies companies, ReadingRequisites reading) {
        this.companies = companies;
        this.reading = reading;
    }

    /** The requisites as they stand now. */
    RequisitesSheet sheet(Turn turn) {
        DraftText draft = draft(turn);
        Requisites now = draft.requisites();
        boolean changed = turn.has(DRAFT)
                && stored(turn)
                        .map(company -> !company.requisites().equals(now))
                        .orElse(true);
        return new RequisitesSheet(
                draft,
                RequisitesText.write(before(turn)),
                changed,
                turn.acting().may(PastedCompany.editing(turn)),
                turn.has(PastedCompany.PASTED),
                turn.find(FIELD).orElse(null));
    }

    /** What was kept, and whether an order waits for it. */
    KeptRequisites kept(Turn turn) {
        return new KeptRequisites(sheet(turn), turn.has(ORDER), turn.has(CLIENT));
    }

    Outcome<String> withBlock(String block, Turn turn) {
        return turn.acting()
                .allowed(PastedCompany.editing(turn))
                .then(may -> reading.block(of(turn), block))
                .map(read -> compared(draft(turn).after(read), turn));
    }

    /** The facts with a draft of what was pasted, by the rules of the country that was chosen or that the text tells. */
    Facts pasted(Turn turn) {
        String text = turn.get(PastedCompany.PASTED);
        return turn.find(FORM)
                .or(() -> reading.country(text))
                .map(form -> turn.facts().with(DRAFT, compared(read(form, text), turn)))
                .orElseGet(turn::facts);
    }

    private DraftText read(LegalForm form, String text) {
        Requisites nothing = Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of());
        Outcome<PastedReading> read = reading.block(nothing, text);
        return read.isDone()
                ? DraftText.of(nothing).after(read.orElseThrow())
                : new DraftText(nothing, Map.of(), text.lines().toList(), "");
    }

    /** The facts with a draft in which a text is put over what there is; refused as {@link #withBlock} is. */
    Facts over(String text, Turn turn) {
        return turn.facts()
                .with(BEFORE, RequisitesText.write(before(turn)))
                .with(DRAFT, turn.need(withBlock(text, turn)));
    }

    Outcome<String> withField(String typed, Turn turn) {
        return reading.field(of(turn), turn.get(FIELD), typed)
                .map(changed -> compared(draft(turn).with(changed, turn.get(FIELD)), turn));
    }

    /** The facts with the reading that was chosen for a doubted field. */
    Facts settled(Turn turn) {
        RequisiteField field = turn.get(FIELD);
        DraftText draft = draft(turn);
        String value = Objects.requireNonNull(draft.doubts().get(field)).get(turn.get(READING));
        return turn.facts()
                .with(BEFORE, RequisitesText.write(before(turn)))
                .with(DRAFT, compared(draft.with(draft.requisites().with(field, value), field), turn));
    }

    /** A company that has the number already is told as soon as the number is read. */
    private String compared(DraftText draft, Turn turn) {
        return draft.like(companies
                        .like(
                                turn.acting().member(),
                                turn.find(COMPANY).orElse(null),
                                turn.find(CLIENT).orElse(null),
                                draft.requisites())
                        .orElse(""))
                .write();
    }

    /** The sheet without the field that is being looked at. */
    static String withoutField(RequisitesSheet sheet) {
        RequisiteField field = Objects.requireNonNull(sheet.field());
        return sheet.draft().with(sheet.requisites().with(field, ""), field).write();
    }

    /** From what was typed to the sheet, which remembers what it was begun from. */
    static Onward<RequisitesSheet> toSheet(AnswerBuilder<RequisitesSheet, String> a) {
        return a.sets(BEFORE, (sheet, typed) -> sheet.before()).then("sheet");
    }

    /** The facts of a company that is kept: no draft any more. */
    Outcome<Facts> keep(Turn turn, IdempotencyKey key) {
        Outcome<Company> company = turn.has(COMPANY)
                ? companies.keep(turn.acting().member(), turn.get(COMPANY), before(turn), of(turn))
                : created(turn);
        return company.map(done -> Facts.of(COMPANY, done.id()).and(turn.facts().only(CLIENT, ORDER)));
    }

    private Outcome<Company> created(Turn turn) {
        MemberId member = turn.acting().member();
        return turn.has(CLIENT)
                ? companies.createOfClient(member, turn.get(CLIENT), of(turn))
                : companies.create(member, of(turn));
    }

    /** The form that most companies of the partner have; the screen is refused to whoever may not edit. */
    LegalForm usualForm(Turn turn) {
        MemberId member = turn.acting().member();
        return turn.need(
                turn.has(CLIENT) ? companies.usualForm(member, turn.get(CLIENT)) : companies.usualForm(member));
    }

    private Requisites of(Turn turn) {
        return draft(turn).requisites();
    }

    private DraftText draft(Turn turn) {
        return turn.find(DRAFT)
                .map(DraftText::read)
                .or(() -> stored(turn).map(Company::requisites).map(DraftText::of))
                .orElseGet(() -> DraftText.of(
                        Requisites.of(turn.get(FORM), turn.find(KIND).orElse(CompanyKind.LEGAL_ENTITY), Map.of())));
    }

    private Requisites before(Turn turn) {
        return turn.find(BEFORE)
                .map(RequisitesText::read)
                .or(() -> stored(turn).map(Company::requisites))
                .orElseGet(() -> of(turn));
    }

    private Optional<Company> stored(Turn turn) {
        return turn.find(COMPANY).map(id -> kept.of(turn, id));
    }

    private Company read(Turn turn, CompanyId id) {
        return turn.need(companies.find(turn.acting().member(), id));
    }
}
