package app.linekeeper.domain.testing;

import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;

/** A stored partner and what was stored with it. */
public record SavedPartner(
        Partner partner, List<Member> members, List<ClientAccount> clients, List<Company> companies) {

    public PartnerId id() {
        return partner.id();
    }

    public MemberId owner() {
        return member(Role.OWNER);
    }

    /** The first member in this role. */
    public MemberId member(Role role) {
        return members.stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The owner asked for beside the first one. */
    public MemberId secondOwner() {
        return members.stream()
                .filter(member -> member.role() == Role.OWNER)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The first client asked for. */
    public ClientAccount client() {
        return clients.get(0);
    }

    /** The first company asked for. */
    public Company company() {
        return companies.get(0);
    }
}
