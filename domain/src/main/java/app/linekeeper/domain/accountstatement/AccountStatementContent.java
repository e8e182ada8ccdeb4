package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.KeptContent;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Everything a statement of account says, as it was on the day of issue. It is kept with the document and never changes.
 *
 * @param opening what the seller owed the company before the period; negative where the company owed
 * @param entries in the order in which they happened; none where nothing did
 */
public record AccountStatementContent(
        Language language,
        String number,
        LocalDate date,
        DocumentParty seller,
        DocumentParty company,
        Period period,
        Money opening,
        List<AccountEntry> entries) {

    private static final KeptContent<AccountStatementContent> KEPT =
            new KeptContent<>(AccountStatementContent.class, 1);

    public AccountStatementContent {
        entries = List.copyOf(entries);
    }

    /** What a statement says whose content was kept. */
    public static AccountStatementContent of(DocumentContent kept) {
        return KEPT.read(kept);
    }

    /** As it is kept with its document. */
    public DocumentContent kept() {
        return KEPT.write(language, this);
    }

    /** What was sold and paid out within the period. */
    public Money debit() {
        return sum(AccountEntry::debit);
    }

    /** What came and was given back within the period. */
    public Money credit() {
        return sum(AccountEntry::credit);
    }

    /** What the seller owes the company at the end of the period; negative where the company owes. */
    public Money closing() {
        return opening.plus(credit()).minus(debit());
    }

    private Money sum(Function<AccountEntry, Money> side) {
        return entries.stream().map(side).reduce(Money.zero(opening.currency()), Money::plus);
    }
}
