package app.linekeeper.domain.autopay;

import app.linekeeper.domain.card.SavedMethodId;
import app.linekeeper.domain.company.CompanyId;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the money for a line comes from by itself.
 *
 * @param account one of the partner's companies, whose wallet is charged or who is invoiced; of a card, what was kept of it
 */
public record AutopaySource(SourceKind kind, UUID account) {

    /**
     * From the wallet of a company, or by invoice on it.
     *
     * @throws IllegalArgumentException for a card
     */
    public AutopaySource(SourceKind kind, CompanyId company) {
        this(kind, company.value());
        if (kind == SourceKind.CARD) {
            throw new IllegalArgumentException("a card is no company's");
        }
    }

    /** From what was kept of an earlier payment. */
    public static AutopaySource of(SavedMethodId method) {
        return new AutopaySource(SourceKind.CARD, method.value());
    }

    /** Empty for a card. */
    public Optional<CompanyId> company() {
        return kind == SourceKind.CARD ? Optional.empty() : Optional.of(new CompanyId(account));
    }

    /** Empty for whatever is no card. */
    public Optional<SavedMethodId> method() {
        return kind == SourceKind.CARD ? Optional.of(new SavedMethodId(account)) : Optional.empty();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static AutopaySource parse(String text) {
        String[] parts = text.split(":", 2);
        return new AutopaySource(SourceKind.valueOf(parts[0]), UUID.fromString(parts[parts.length - 1]));
    }

    @Override
    public String toString() {
        return kind + ":" + account;
    }
}
