package app.linekeeper.domain.pack.monthly;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A company, and to whom its acts go when a month is over.
 *
 * @param receiver null where they go to nobody, or to somebody who may not have them any more
 * @param name of the receiver; null for none
 */
public record MonthlyPack(
        CompanyId company,
        String companyName,
        @Nullable MemberId receiver,
        @Nullable String name) {

    public boolean isOn() {
        return receiver != null;
    }
}
