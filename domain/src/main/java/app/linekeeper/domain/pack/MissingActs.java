package app.linekeeper.domain.pack;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Orders that have no act for one reason.
 *
 * @param company whose requisites keep them from it; null where it is not about requisites
 * @param name of that company; null without one
 */
public record MissingActs(
        Reason reason,
        @Nullable CompanyId company,
        @Nullable String name,
        int orders) {

    /** Whether filling in requisites brings the acts. */
    public boolean isForWantOfRequisites() {
        return reason == Reason.ACT_REQUISITES;
    }
}
