package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.access.Membership;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.locales.Text;
import java.util.List;

/**
 * In whose service somebody is, and as what.
 *
 * @param present as whom they act now
 */
record Memberships(List<Membership> all, MemberId present) {

    boolean areSeveral() {
        return all.size() > 1;
    }

    /** Fills {@code of} and {@code role} of the present one. */
    Text present(Text text) {
        return all.stream()
                .filter(one -> one.member().equals(present))
                .findFirst()
                .map(one -> said(one, text))
                .orElseThrow();
    }

    List<Option<MemberId>> others() {
        return all.stream()
                .filter(one -> !one.member().equals(present))
                .map(one -> Option.of(one.member(), said(one, Text.of("settings.membership"))))
                .toList();
    }

    /** An operator works for the vendor, which has no name here. */
    private static Text said(Membership membership, Text text) {
        Object of = membership.of() == null ? Text.of("settings.vendor") : membership.of();
        return text.with("of", of).with("role", membership.role().name());
    }
}
