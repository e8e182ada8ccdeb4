package app.linekeeper.domain.client;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator finds the account of any client (rule 36). */
@DomainTest
class FindingAccountsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    CreatingClient creating;

    @Autowired
    InvitingClient inviting;

    @Autowired
    ConsentingClient consenting;

    @Autowired
    DetachingClient detaching;

    @Autowired
    FreeingAccount freeing;

    @Autowired
    FindingAccounts finding;

    @Test
    void anAccountIsFoundByNameEmailTaxNumberOrTheNumberOfALine() {
        SavedPartner north = fixtures.aPartner().named("Findable North").saved();
        ClientAccount tulip = creating.create(
                        north.owner(), new NewClient("Findable Тюльпан & Ёж", "Info@Tulip-House.ru", "7707083893"))
                .orElseThrow();
        Line line = shop.lineEnding(tulip, LocalDate.of(2026, 11, 26));

        for (String typed :
                List.of("тюльпан & еж", "INFO@tulip-house.ru", "tulip-house", " № " + line.number(), line.number())) {
            assertThat(found(typed, 0).rows())
                    .as(typed)
                    .extracting(FoundAccount::id)
                    .contains(tulip.id());
        }
        assertThat(found("77070 83893", 0).rows()).extracting(FoundAccount::id).contains(tulip.id());
        assertThat(found(line.number() + "0", 0).rows()).isEmpty();
        assertThat(finding.one(shop.operator(), tulip.id()).orElseThrow())
                .isEqualTo(new FoundAccount(
                        tulip.id(), "Findable Тюльпан & Ёж", "info@tulip-house.ru", "7707083893", "Findable North", 0));
    }

    @Test
    void theAccountsOfAllPartnersAreFoundEightAPage() {
        PartnerFixture north = fixtures.aPartner().named("North of many");
        PartnerFixture south = fixtures.aPartner().named("South of many");
        for (int n = 0; n < 5; n++) {
            north.withClient("Many%Roses " + n);
            south.withClient("Many%Roses " + n);
        }
        north.saved();
        south.saved();
        Page<FoundAccount> first = found("y%r", 0);
        Page<FoundAccount> second = found("y%r", 1);
        assertThat(first.rows()).hasSize(8);
        assertThat(first.total()).isEqualTo(10);
        assertThat(second.rows()).hasSize(2);
        assertThat(found("y%r", 9)).isEqualTo(second);
        assertThat(Stream.of(first, second).flatMap(page -> page.rows().stream()))
                .doesNotHaveDuplicates()
                .extracting(FoundAccount::partner)
                .contains("North of many", "South of many");
    }

    @Test
    void nothingTypedFindsNothing() {
        fixtures.aPartner().withClient("Daisy").saved();
        assertThat(found("", 0).rows()).isEmpty();
        assertThat(found(" \u00a0 ", 3).total()).isZero();
        assertThat(found("никто такой", 0).total()).isZero();
    }

    @Test
    void howManySpeakForAnAccountAndWhoseItIsAreToldAsTheyAreNow() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        ClientId daisy = north.client().id();
        String link =
                inviting.toAccount(north.owner(), daisy).orElseThrow().token().text();
        consenting.consent(aGuest(), fixtures.link(link)).orElseThrow();
        assertThat(one(daisy).speaking()).isEqualTo(1);

        freeing.free(shop.operator(), daisy).orElseThrow();
        assertThat(one(daisy).speaking()).isZero();
        assertThat(one(daisy).partner()).isEqualTo("North");

        detaching.detach(shop.operator(), daisy).orElseThrow();
        assertThat(one(daisy).partner()).isNull();
    }

    @Test
    void nobodyButAnOperatorFindsAccountsOfAllPartners() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        assertThat(reason(finding.page(north.owner(), "daisy", 0))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(finding.one(north.owner(), north.client().id()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(finding.one(shop.operator(), ClientId.next()))).isEqualTo(Reason.NOT_FOUND);
    }

    private Page<FoundAccount> found(String typed, int page) {
        return finding.page(shop.operator(), typed, page).orElseThrow();
    }

    private FoundAccount one(ClientId id) {
        return finding.one(shop.operator(), id).orElseThrow();
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as("%s", outcome).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
