package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.access.Membership;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;

/**
 * In whose service somebody is, and as what.
 *
 * @param acting as whom they act; none of the memberships once they were removed, which the next turn knows
 */
record Memberships(List<Membership> all, MemberId acting) {

    boolean areSeveral() {
        return all.size() > 1 && present().isPresent();
    }

    /** Fills {@code of} and {@code role} of the present one. */
    Text present(Text text) {
        return present().map(one -> said(one, text)).orElse(text);
    }

    List<Option<MemberId>> others() {
        return all.stream()
                .filter(one -> !one.member().equals(acting))
                .map(one -> Option.of(one.member(), said(one, Text.of("settings.membership"))))
                .toList();
    }

    private Optional<Membership> present() {
        return all.stream().filter(one -> one.member().equals(acting)).findFirst();
    }

    /** An operator works for the vendor, which has no name here. */
    private static Text said(Membership membership, Text text) {
        Object of = membership.of() == null ? Text.of("settings.vendor") : membership.of();
        return text.with("of", of).with("role", membership.role().name());
    }
}
