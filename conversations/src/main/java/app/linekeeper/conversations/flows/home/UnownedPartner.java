package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.link.LinkFlow;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.partner.PartnerWithoutOwner;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** A partner whom nobody owns yet, in the zone of whoever looks. */
record UnownedPartner(PartnerWithoutOwner partner, ZoneId zone) {

    static List<Option<PartnerId>> options(List<UnownedPartner> all) {
        return all.stream()
                .map(one -> Option.of(one.partner().id(), one.said(Text.of("unowned_partners.one"))))
                .toList();
    }

    boolean hasNoLink() {
        return partner.link() == null;
    }

    Facts link() {
        Link link = Objects.requireNonNull(partner.link());
        return Facts.of(LinkFlow.KEPT, link.id());
    }

    /** Fills {@code partner} and {@code admitted}. */
    Text said(Text text) {
        return text.with("partner", partner.name()).with("admitted", LocalDate.ofInstant(partner.admittedAt(), zone));
    }
}
