package app.linekeeper.domain.autopay;

import app.linekeeper.domain.company.CompanyId;

/**
 * Where the money for a line comes from by itself.
 *
 * @param company one of the partner's, whose wallet is charged or who is invoiced
 */
public record AutopaySource(SourceKind kind, CompanyId company) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static AutopaySource parse(String text) {
        String[] parts = text.split(":", 2);
        return new AutopaySource(SourceKind.valueOf(parts[0]), CompanyId.parse(parts[parts.length - 1]));
    }

    @Override
    public String toString() {
        return kind + ":" + company;
    }
}
